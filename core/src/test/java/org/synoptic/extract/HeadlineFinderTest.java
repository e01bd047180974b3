package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of a page's titles and headings is its headline, on made-up pages. */
class HeadlineFinderTest {

  private static final String BODY =
      "<p>Two people died when a fire broke out at Norwick harbour on Friday.</p>"
          + "<p>The cause is not known, the fire service said on Saturday.</p>";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "a kicker in the heading ~ <title>Fire kills two at the quay</title><h1><span>Norwick</span> Fire kills two at the quay</h1>",
        "a marked kicker, the title has it too ~ <title>Norwick - Fire kills two at the quay</title><h1><span class=kicker>Norwick</span> - <span>Fire kills two at the quay</span></h1>",
        "a kicker before a colon in the title ~ <title>Blaze in Norwick: Fire kills two at the quay - North News</title><h1>Fire kills two at the quay</h1>",
        "a kicker before a colon in the heading ~ <meta property=og:title content='Fire kills two at the quay'><h1>Norwick: Fire kills two at the quay</h1>",
        "a sub-headline in the heading ~ <title>Fire kills two at the quay</title><h1>Fire kills two at the quay <small>The cause is not known</small></h1>",
        "the site's name, unseen, in the heading ~ <title>Fire kills two at the quay | North</title><h1>Fire kills two at the quay<span class=sr-only> | South</span></h1>",
        "a title that names the section only ~ <meta property=og:title content='Press releases'><title>Fire kills two at the quay</title><h1>Fire kills two at the quay</h1>",
        "another wording for searches ~ <meta property=og:title content='Two die in fire at the Norwick quay'><h1>Fire kills two at the quay</h1>",
        "a title that was never given ~ <title>Home</title><h1>Fire kills two at the quay</h1>",
        "the site's name as the heading ~ <title>Fire kills two at the quay | The News of the North Coast</title><h1><a href='/'>The News of the North Coast</a></h1><h2>Fire kills two at the quay</h2>",
      })
  void theHeadlineIsWhatReadersSeeWithoutKickerAndSite(String kind, String top) {
    assertThat(HtmlReader.read(top + BODY, null).headline())
        .isEqualTo("Fire kills two at the quay");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "the host's name and a word more ~ Fire kills two at the quay - North News online",
        "the host's name with a motto ~ Fire kills two at the quay | North News - Events - Shop - Tickets",
        "the host's name before a bar ~ northnews | Fire kills two at the quay",
        "an arrow back to the site ~ Fire kills two at the quay « Notes of the coast",
      })
  void theNameInTheAddressTellsTheSite(String kind, String title) {
    String page = "<title>" + title + "</title>" + BODY;
    assertThat(HtmlReader.read(page, "https://www.north-news.example/1").headline())
        .isEqualTo("Fire kills two at the quay");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor of Norwick : « Je pars »",
        "Norwick - the fire that North forgot",
        "Fire kills two - at North pier",
      })
  void wordsOfItsOwnStayInATitle(String title) {
    String page = "<title>" + title + "</title>" + BODY;
    assertThat(HtmlReader.read(page, "https://north.example/1").headline()).isEqualTo(title);
  }

  @Test
  void aFieldThatBreaksOffAtAMarkGivesWay() {
    String page =
        "<meta property=og:title content=\"Mayor calls the plan \"dead\"\">"
            + "<title>Mayor calls the plan \"dead\"</title>"
            + BODY;
    assertThat(HtmlReader.read(page, null).headline()).isEqualTo("Mayor calls the plan \"dead\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Fire kills two at the quay | North News ~ North News ~ Fire kills two at the quay",
        "Fire kills two at the quay - North ~ North News ~ Fire kills two at the quay",
        "Fire kills two at the quay - coastradio.example ~ ~ Fire kills two at the quay",
        "Fire kills two at the quay - police ~ North News ~ Fire kills two at the quay - police",
        "North News ~ North News ~ North News",
      })
  void aHeadlineWrittenDownLosesTheNameOfItsOutlet(String said, String outlet, String headline)
      throws BrokenPageException {
    String json =
        "{\"headline\":\"%s\",\"outlet\":\"%s\",\"url\":\"https://coastradio.example/1\",\"text\":\"One.\"}"
            .formatted(said, outlet == null ? "" : outlet);
    assertThat(JsonReader.read(json, false, null).headline()).isEqualTo(headline);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "a heading about something else ~ <h1>Most read today on this site</h1> ~ Fire kills two at the quay",
        "a quote before the colon ~ <h1>“Pure luck”: Fire kills two at the quay</h1> ~ “Pure luck”: Fire kills two at the quay",
        "a dash inside the headline ~ <h1>Fire kills two at the quay – Ten Hurt</h1> ~ Fire kills two at the quay – Ten Hurt",
      })
  void whatIsNoKickerStays(String kind, String heading, String expected) {
    String title = "<title>Fire kills two at the quay</title>";
    assertThat(HtmlReader.read(title + heading + BODY, null).headline()).isEqualTo(expected);
  }
}
