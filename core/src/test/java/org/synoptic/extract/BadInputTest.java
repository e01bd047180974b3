package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.Article;
import org.synoptic.model.Page;
import org.synoptic.model.Reading;
import org.synoptic.model.Skipped;
import org.synoptic.model.SourcedDate;

class BadInputTest {

  private static final String SENTENCE =
      "The harbour was closed on Friday after a fire broke out in a shed, officials said. ";

  /** A busy machine is slow; what is not linear takes minutes. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Test
  void nothingIsEmpty() {
    assertThat(why(read("text/plain", ""))).isEqualTo("EMPTY: there are no bytes in it");
  }

  @Test
  void blanksAreEmpty() {
    assertThat(why(read("text/html", " \n ")))
        .isEqualTo("EMPTY: there is nothing but blanks in it");
  }

  @Test
  void bytesThatAreNoTextAreBinary() {
    assertThat(why(read("text/html", "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0000\u0001")))
        .isEqualTo("BINARY: these bytes are no text");
  }

  @Test
  void aGreetingIsTooShort() {
    assertThat(why(read("text/plain", "hello world")))
        .isEqualTo("TOO_SHORT: no report in it: 2 words of running text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chapel damaged in suspicious fire",
        "Quake off Selm kills ten people, injures 40"
      })
  void aHeadlineThatIsHandedOverIsAReport(String text) {
    assertThat(why(read("text/plain", text))).isEqualTo("read");
    assertThat(why(read("application/json", "{\"text\": \"" + text + "\"}"))).isEqualTo("read");
  }

  @Test
  void aHeadlineAloneOnAPageIsNoReport() {
    String line = "Chapel damaged in suspicious fire";
    assertThat(why(read("text/html", "<p>" + line)))
        .isEqualTo("TOO_SHORT: no report in it: 5 words of running text");
    assertThat(why(read("application/json", "{\"html\": \"<p>" + line + "\"}")))
        .isEqualTo("TOO_SHORT: no report in it: 5 words of running text");
  }

  @Test
  void whatClutterLeavesOfATextIsTooShort() {
    String text = "Chapel damaged in suspicious fire.\n\nShare this\n\nAdvertisement";
    assertThat(why(read("text/plain", text)))
        .isEqualTo("TOO_SHORT: no report in it: 5 words of running text");
  }

  @Test
  void tenMegabytesAreTooLarge() {
    assertThat(why(read("text/html", SENTENCE.repeat(125_000))))
        .isEqualTo("TOO_LARGE: 10,375,000 bytes; at most 8,388,608 are read");
  }

  @Test
  void brokenJsonSaysWhere() {
    assertThat(why(read("application/json", "{\"text\": ")))
        .startsWith("BROKEN: not valid JSON: ")
        .contains("line 1, column");
  }

  @Test
  void jsonWithoutATextSaysWhatIsMissing() {
    assertThat(why(read("application/json", "{\"headline\": \"Fire\"}")))
        .isEqualTo("BROKEN: the object has no \"text\", \"body\" or \"html\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<span>",
        "<b><i>",
        "<a href=x>",
        "<blockquote>",
        "<ul><li>",
        "<p><font>"
      })
  void deeplyNestedTagsGiveTheirText(String tags) {
    String page = tags.repeat(100_000 / tags.length() * 5) + SENTENCE.repeat(9);
    assertThat(inTime("text/html", page)).isInstanceOf(Article.class);
  }

  @Test
  void manySmallElementsGiveTheirText() {
    String page = "<div class=share>a</div>".repeat(100_000) + "<p>" + SENTENCE.repeat(9);
    assertThat(inTime("text/html", page)).isInstanceOf(Article.class);
  }

  @Test
  void aPageOfEightMegabytesGivesItsText() {
    String page = ("<p>" + SENTENCE + "</p>").repeat(8_200_000 / (SENTENCE.length() + 7));
    assertThat(inTime("text/html", page)).isInstanceOf(Article.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"paywall", "share", "caption", "article-body"})
  void hintedElementsInsideEachOtherAreNotReadAsOftenAsTheyAreDeep(String name) {
    String open = "<div class=" + name + ">";
    String many = "<p>x</p>".repeat(100_000) + "<blockquote>y</blockquote>";
    String page = open.repeat(400) + many + "</div>".repeat(400) + "<p>" + SENTENCE.repeat(9);
    assertThat(inTime("text/html", page)).isInstanceOf(Reading.class);
  }

  @Test
  void aLongRunOfTitlesIsReadOnce() {
    String titles = "Harbour chief quits after second blaze today\n".repeat(19_000);
    assertThat(inTime("text/plain", SENTENCE + "\n" + titles + SENTENCE))
        .isInstanceOf(Article.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "you cookie ",
        "1/2 ",
        "Ab Cd ",
        "ab | ",
        "Share ",
        "Privacy ab ",
        "Home › ",
        "| • "
      })
  void noLineMakesARuleSlow(String words) {
    String line = words.repeat(690 / words.length()) + "\n";
    assertThat(inTime("text/plain", line.repeat(500) + SENTENCE.repeat(3)))
        .isInstanceOf(Article.class);
  }

  @Test
  void verbatimTextIsTakenCharForChar() {
    String text = "Share this\r\n\r\n  " + SENTENCE + "Â© \n";
    Page page = Extracted.page("text/plain", text);
    Reading reading = new Extractor(new Extractor.Options(null, true)).extract(page);
    assertThat(reading).isInstanceOf(Article.class);
    assertThat(((Article) reading).body()).isEqualTo(text);
    assertThat(((Article) reading).removed()).isEmpty();
  }

  @Test
  void theUserSaysTheDateWhereThePageDoesNot() {
    Page page = Extracted.page("text/plain", SENTENCE);
    Reading reading = new Extractor(new Extractor.Options("2017-03-04", false)).extract(page);
    assertThat(((Article) reading).published())
        .isEqualTo(new SourcedDate("2017-03-04", SourcedDate.Source.GIVEN));
  }

  @Test
  void aDateInTheFutureIsNotThatOfPublication() {
    String page =
        "<meta property=article:published_time content=2031-01-01><p>" + SENTENCE.repeat(3);
    assertThat(((Article) read("text/html", page)).published()).isEqualTo(SourcedDate.UNKNOWN);
  }

  @Test
  void theDateOfASidebarOrACopyrightLineIsNotThatOfPublication() {
    String page =
        "<aside><time datetime=2016-01-01>1 January 2016</time></aside><article><p>"
            + SENTENCE.repeat(3)
            + "</article><footer class=date>© 2 March 2015</footer>";
    assertThat(((Article) read("text/html", page)).published()).isEqualTo(SourcedDate.UNKNOWN);
  }

  private static Reading inTime(String mediaType, String content) {
    return Assertions.assertTimeout(PATIENCE, () -> read(mediaType, content));
  }

  private static Reading read(String mediaType, String content) {
    return Extracted.of(mediaType, content);
  }

  private static String why(Reading reading) {
    return reading instanceof Skipped skipped ? skipped.why() + ": " + skipped.detail() : "read";
  }
}
