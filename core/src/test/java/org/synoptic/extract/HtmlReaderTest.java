package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Removed;

class HtmlReaderTest {

  private static final String FIRST =
      "Two people died when a fire broke out at Norwick harbour on Friday.";
  private static final String LAST = "The cause is not known, the fire service said on Saturday.";

  @Test
  void aDatelineIsCutFromAPageToo() {
    ExtractedArticle draft = read("<p><b>NORWICK</b> (North Wire) — " + FIRST + "</p>");
    assertThat(draft.body()).isEqualTo(FIRST);
    assertThat(draft.removed())
        .containsExactly(new Removed(Removed.Why.DATELINE, "NORWICK (North Wire) —"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "North Courier: Trams return to Quay Street ~ Trams return to Quay Street ~ North Courier",
        "Quay Street: Trams return to the city ~ Trams return to the city ~ ",
        "Quay Street: Trams return to the city ~ Trams are back ~ ",
      })
  void whatStandsBeforeTheHeadlineIsTheOutletOnlyWhenItSaysSo(
      String title, String heading, String outlet) {
    ExtractedArticle draft =
        read("<title>" + title + "</title><h1>" + heading + "</h1><p>" + FIRST);
    boolean printed = title.endsWith(heading);
    assertThat(draft.headline()).isEqualTo(printed ? heading : title);
    assertThat(draft.outlet()).isEqualTo(outlet);
  }

  @Test
  void aCopyrightNoticeConfirmsTheOutletBeforeTheHeadline() {
    String page =
        "<title>Norwick Now: Trams return to Quay Street</title><h1>Trams return to Quay Street"
            + "</h1><p>"
            + FIRST
            + "<p>Copyright Norwick Now</p>";
    ExtractedArticle draft = read(page);
    assertThat(draft.outlet()).isEqualTo("Norwick Now");
    assertThat(draft.body()).isEqualTo(FIRST);
  }

  @Test
  void aCardBesideANameIsCutAndTheNameStays() {
    String card = "<span class=rollover-box>Ana Ruiz Mayor to resign Read all about her</span>";
    String page =
        "<p>The mayor, <span class=rollover><a class=rollover-link href=/a>Ana Ruiz</a>"
            + card
            + "</span>, said that the harbour would be closed until Monday.</p><p>"
            + LAST;
    assertThat(read(page).body())
        .isEqualTo(
            "The mayor, Ana Ruiz, said that the harbour would be closed until Monday.\n\n" + LAST);
  }

  @Test
  void whatIsListedUnderRelatedStoriesGoesWithThem() {
    String page =
        "<p>"
            + FIRST
            + "<p>"
            + LAST
            + "<h3>More great North News stories</h3><ul><li>☆ Why <a href=/a>trams are back</a>"
            + "<li>The <a href=/b>end of the quay</a></ul>";
    assertThat(read(page).body()).isEqualTo(FIRST + "\n\n" + LAST);
  }

  @Test
  void aListThatAParagraphAnnouncesStays() {
    String page =
        "<p>"
            + FIRST
            + "<p>The mayor asked for:<ul><li>a <a href=/a>fire</a> boat<li>a crane</ul>"
            + "<p>"
            + LAST;
    assertThat(read(page).body())
        .isEqualTo(FIRST + "\n\nThe mayor asked for:\n\na fire boat\n\na crane\n\n" + LAST);
  }

  @Test
  void theArticleWithTheTitleIsReadAndNotALongerListOfOthers() {
    String other =
        "<article><p>"
            + "A report on something else that breaks off … ".repeat(5)
            + "</p></article>";
    String page =
        "<article><h1>Fire at harbour</h1><p>"
            + (FIRST + " ").repeat(4)
            + "</p></article><article>"
            + other.repeat(6)
            + "</article>";
    assertThat(read(page).body()).startsWith(FIRST).doesNotContain("something else");
  }

  @Test
  void aHeadingInCapitalsIsNoByline() {
    String page = "<h1>Norwick wins</h1><h3>GIRLS BASKETBALL</h3><p>" + FIRST + "<p>" + LAST;
    assertThat(read(page).body()).startsWith("GIRLS BASKETBALL");
    assertThat(read(page).bylines()).isEmpty();
  }

  @Test
  void aWebPageThatDescribesNoArticleHasItsDay() {
    String json = "{\"@type\":\"WebPage\",\"datePublished\":\"2018-06-07T10:13:17+00:00\"}";
    assertThat(
            read("<script type=application/ld+json>" + json + "</script><p>" + FIRST)
                .published()
                .when())
        .isEqualTo("2018-06-07T10:13:17Z");
  }

  @Test
  void aDateInTheArticlesHeadIsReadThoughThePageHasASidebar() {
    String page =
        "<body class=one-sidebar><h1>Fire at harbour</h1><div class=submitted>Ana Ruiz, 24 July 2017"
            + "</div><p>"
            + FIRST;
    assertThat(read(page).published().when()).isEqualTo("2017-07-24");
  }

  private static ExtractedArticle read(String html) {
    return HtmlReader.read(html, null);
  }
}
