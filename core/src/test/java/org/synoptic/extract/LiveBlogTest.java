package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Article;

/** Pages of live blogs as several kinds of software lay them out; all made up. */
class LiveBlogTest {

  private static final String ONE =
      "The harbour master has closed the north quay to all ships after the storm.";
  private static final String TWO =
      "Two ferries are waiting outside the breakwater, the coast guard said.";
  private static final String THREE = "The first gusts have reached the town, residents reported.";

  @Test
  void entriesWithTimeElementsAreTheEntries() {
    String page =
        "<title>Storm live: harbour closed</title><h1>Storm live: harbour closed</h1><div class=feed>"
            + entry("<time datetime=2017-03-04T12:30:00Z>12:30</time>", "Quay closed", ONE)
            + entry("<time datetime=2017-03-04T11:05:00Z>11:05</time>", "Ferries wait", TWO)
            + entry("<time datetime=2017-03-04T10:15:00Z>10:15</time>", "First gusts", THREE)
            + "</div>";
    assertThat(entries(page))
        .isEqualTo(
            """
            2017-03-04T12:30:00Z [Quay closed] Quay closed / %s
            2017-03-04T11:05:00Z [Ferries wait] Ferries wait / %s
            2017-03-04T10:15:00Z [First gusts] First gusts / %s"""
                .formatted(ONE, TWO, THREE));
  }

  @Test
  void entriesWithAClockTimeAloneHaveThatTime() {
    String page =
        "<title>Storm</title><h1>The storm as it happened</h1><ul class=live-blog>"
            + "<li class=live-entry><p>12.30 Uhr</p><p>"
            + ONE
            + "</p></li>"
            + "<li class=live-entry><p>11.05 Uhr</p><p>"
            + TWO
            + "</p></li>"
            + "<li class=live-entry><p>10.15 Uhr</p><p>"
            + THREE
            + "</p></li></ul>";
    assertThat(entries(page))
        .isEqualTo("T12:30 [null] " + ONE + "\nT11:05 [null] " + TWO + "\nT10:15 [null] " + THREE);
  }

  @Test
  void aTimeInTheEntrysFirstLineStaysInTheBody() {
    String page =
        "<title>Ticker: the storm</title><h1>Ticker: the storm</h1><section>"
            + "<div><p><b>12:30 pm:</b> "
            + ONE
            + "</p></div>"
            + "<div><p><b>11:05 am:</b> "
            + TWO
            + "</p></div>"
            + "<div><p><b>10:15 am:</b> "
            + THREE
            + "</p></div></section>";
    assertThat(entries(page))
        .isEqualTo(
            "T12:30 [null] 12:30 pm: "
                + ONE
                + "\nT11:05 [null] 11:05 am: "
                + TWO
                + "\nT10:15 [null] 10:15 am: "
                + THREE);
  }

  @Test
  void aPageBuiltInTheBrowserHasTheEntriesThatJsonLdDescribes() {
    String page =
        "<script type=application/ld+json>"
            + described().replace(THREE, THREE + " " + TWO.repeat(9))
            + "</script><h1>Harbour closed</h1><main><div id=app></div></main>";
    assertThat(entries(page))
        .startsWith("2017-03-04T12:30:00Z [Quay closed] " + ONE)
        .contains("2017-03-04T10:15");
  }

  @Test
  void entriesThatJsonLdDescribesAreFoundInThePage() {
    String page =
        "<script type=application/ld+json>"
            + described()
            + "</script><h1>Harbour closed</h1><main>"
            + "<h2>Quay closed</h2><p>"
            + ONE
            + "</p><h2>Ferries wait</h2><p>"
            + TWO
            + "</p><h2>First gusts</h2><p>"
            + THREE
            + "</p></main>";
    assertThat(entries(page))
        .isEqualTo(
            """
            2017-03-04T12:30:00Z [Quay closed] Quay closed / %s
            2017-03-04T11:05:00+01:00 [Ferries wait] Ferries wait / %s
            2017-03-04T10:15 [First gusts] First gusts / %s"""
                .formatted(ONE, TWO, THREE));
  }

  @Test
  void aListOfOtherReportsIsNoLiveBlog() {
    String page =
        "<title>Harbour closed</title><h1>Harbour closed</h1><article><p>"
            + ONE
            + "</p><p>"
            + TWO
            + "</p></article><div>"
            + entry("<time datetime=2017-03-04>4 March</time>", "Other", ONE)
            + entry("<time datetime=2017-03-03>3 March</time>", "Another", TWO)
            + entry("<time datetime=2017-03-02>2 March</time>", "Third", THREE)
            + "</div>";
    assertThat(entries(page)).isEmpty();
    assertThat(entries(page.replace("Harbour closed", "Harbour closed: live"))).contains("[Third]");
  }

  private static String described() {
    return "{\"@type\":\"LiveBlogPosting\",\"headline\":\"Harbour closed\",\"liveBlogUpdate\":["
        + update("Quay closed", "2017-03-04T12:30:00Z", ONE)
        + ","
        + update("Ferries wait", "2017-03-04T11:05:00+01:00", TWO)
        + ","
        + update("First gusts", "2017-03-04T10:15:00", THREE)
        + "]}";
  }

  private static String update(String headline, String at, String body) {
    return "{\"@type\":\"BlogPosting\",\"headline\":\""
        + headline
        + "\",\"datePublished\":\""
        + at
        + "\",\"articleBody\":\""
        + body
        + "\"}";
  }

  private static String entry(String time, String heading, String text) {
    return "<article>" + time + "<h3>" + heading + "</h3><p>" + text + "</p></article>";
  }

  private static String entries(String page) {
    ExtractedArticle draft = HtmlReader.read(page, null);
    return draft.entries().stream()
        .map(entry -> drawn(entry, draft.body()))
        .collect(Collectors.joining("\n"));
  }

  private static String drawn(Article.Entry entry, String body) {
    String words = entry.span().in(body).replace("\n\n", " / ");
    return entry.at() + " [" + entry.headline() + "] " + words;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "in a column of its own ~ <article>%s<div class=content><p>%s</p><p>%s</p></div><section>%s</section></article>",
        "as a list of points ~ <header>%s</header><div><h2>Key points</h2><ul><li>%s</li><li>%s</li></ul></div>%s",
      })
  void whatStandsAboveTheEntriesOpensTheBody(String where, String page) {
    StringBuilder entries = new StringBuilder("<div class=live-blog>");
    for (int hour = 15; hour > 11; hour--) {
      entries.append("<article class=live-update><time datetime=2026-03-10T").append(hour);
      entries.append(":15Z></time><p>At ").append(hour);
      entries.append(" the crews said that the quay was not safe.</p></article>");
    }
    String one = "Nine people died in the fire at the ferry terminal on Monday night.";
    String other = "The harbour stays closed until Thursday, the harbour office said.";
    ExtractedArticle draft =
        HtmlReader.read(
            "<title>Harbour fire live</title>"
                + page.formatted("<h1>Harbour fire live</h1>", one, other, entries + "</div>"),
            null);
    assertThat(draft.body()).startsWith(one + "\n\n" + other + "\n\nAt 15 the crews");
    assertThat(draft.entries()).hasSize(4);
  }
}
