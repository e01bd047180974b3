package org.synoptic.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.synoptic.Comparisons;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Modality;
import org.synoptic.model.Span;
import org.synoptic.model.Standing;
import org.synoptic.model.Story;
import org.synoptic.model.Timex;

class HtmlRendererTest {

  private static final String HARMFUL =
      "</script><script>alert('x')</script><img src=x onerror=\"alert(1)\">\"'><!-- & &lt;b&gt;";

  @Test
  void foreignMarkupIsShownAndNeverRun() {
    assertThat(Printed.comparison(Format.HTML, Hostile.comparison(HARMFUL)))
        .satisfies(HtmlRendererTest::bringsNoMarkup);
    assertThat(Printed.annotated(Format.HTML, Hostile.article(HARMFUL, "one")))
        .satisfies(HtmlRendererTest::bringsNoMarkup);
    assertThat(Printed.reading(Format.HTML, Hostile.article(HARMFUL, "one").article()))
        .satisfies(HtmlRendererTest::bringsNoMarkup);
  }

  private static void bringsNoMarkup(String page) {
    Document document = Jsoup.parse(page);
    assertThat(document.select("script")).hasSize(1);
    assertThat(document.select("img, iframe, object, embed, b > script")).isEmpty();
    assertThat(document.select("[onerror], [onclick], [style]")).isEmpty();
    assertThat(document.title() + document.text()).contains("<script>alert('x')</script>");
  }

  @Test
  void manyReportsShareOneColumnOfTheTableOfClaims() {
    Document few = Jsoup.parse(Printed.comparison(Format.HTML, ofReports(12)));
    assertThat(few.select(".matrix thead th")).hasSize(13);
    assertThat(few.select(".matrix td")).hasSize(12);
    Document many = Jsoup.parse(Printed.comparison(Format.HTML, ofReports(13)));
    assertThat(many.select(".matrix thead th")).hasSize(2);
    assertThat(many.select(".matrix td")).hasSize(1);
    assertThat(many.select(".matrix td a").eachText()).containsExactly("A", "B");
    assertThat(many.select(".matrix td").text()).endsWith("left out: C");
  }

  /** A claim that the first two reports have and the third leaves out. */
  private static Comparison ofReports(int count) {
    List<AnnotatedArticle> reports =
        IntStream.range(0, count)
            .mapToObj(i -> Hostile.article("The pier fell.", "r" + i))
            .toList();
    List<Claim.Version> versions =
        reports.subList(0, 2).stream()
            .map(AnnotatedArticle::article)
            .map(a -> new Claim.Version(a.id(), null, List.of(a.passage(new Span(0, 14)))))
            .toList();
    Claim claim =
        new Claim(
            "c1",
            "The pier fell.",
            Standing.AGREED,
            2,
            null,
            Modality.HAPPENED,
            null,
            null,
            versions,
            List.of("r2"));
    return Comparisons.of(
        new Story("s1", "Pier", reports),
        List.of(claim),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void nothingIsLoadedFromAnywhere() {
    Document page = page();
    assertThat(page.select("[src], link, base, form, iframe")).isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    for (Element link : page.select("a[href]:not([href^=#])")) {
      assertThat(link.attr("href")).startsWith("https://");
      assertThat(link.attr("rel")).contains("noopener");
    }
  }

  @Test
  void anAddressThatIsNoneOfTheWebIsNoLink() {
    assertThat(Printed.annotated(Format.HTML, Hostile.article("https://selm.example/a", "one")))
        .contains("href=\"https://selm.example/a\"");
    assertThat(Printed.annotated(Format.HTML, Hostile.article("javascript:alert(1)", "one")))
        .contains("one")
        .doesNotContain("href=\"javascript");
  }

  @Test
  void thePolicyLetsJustThePagesOwnStyleAndScriptRun() throws Exception {
    Document page = page();
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none';")
        .contains("style-src 'sha256-" + hash(page.select("style").first()) + "'")
        .contains("script-src 'sha256-" + hash(page.select("script").first()) + "'");
  }

  private static String hash(Element element) throws Exception {
    byte[] content = element.data().getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
    return Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void everyTagIsClosedInOrder() {
    String page = Printed.comparison(Format.HTML, HarbourFire.COMPARISON);
    assertThat(errors(page)).isEmpty();
    assertThat(errors(page.replaceFirst("</section>", ""))).isNotEmpty();
  }

  private static List<ParseError> errors(String page) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Jsoup.parse(page, "", parser);
    return parser.getErrors();
  }

  @Test
  void everyIdIsThereOnceAndEveryLinkLeadsSomewhere() {
    Document page =
        Jsoup.parse(
            Printed.comparison(Format.HTML, HarbourFire.COMPARISON, HarbourFire.COMPARISON));
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.toString())
          .isNotNull();
    }
  }

  @Test
  void aFindingMarksItsWordsInEachReport() {
    Document page = page();
    Element claim = page.select(".matrix .finding:contains(alarm was raised)").first();
    String id = claim.attr("data-e");
    assertThat(marked(page, "s1-A", id)).isEqualTo("The alarm was raised at 3.10am");
    assertThat(marked(page, "s1-B", id)).isEmpty();
    assertThat(marked(page, "s1-C", id))
        .isEqualTo("Flames were first seen at 4.10am, when the alarm was raised");
  }

  private static String marked(Document page, String pane, String id) {
    StringBuilder words = new StringBuilder();
    for (Element mark : page.getElementById(pane).select("mark[data-e~=(^| )" + id + "( |$)]")) {
      words.append(mark.wholeText());
    }
    return words.toString();
  }

  @Test
  void theReaderHoldsEachBodyWordForWord() {
    Document page = page();
    StringBuilder body = new StringBuilder();
    for (Element paragraph : page.getElementById("s1-A").select("p[dir]")) {
      body.append(body.isEmpty() ? "" : "\n\n").append(paragraph.wholeText());
    }
    assertThat(body.toString()).isEqualTo(HarbourFire.COURIER.body());
  }

  @Test
  void aQuoteMarksWhatAReportTrimsAndPutsIn() {
    Element version = page().select(".board figure").first().select(".version").first();
    assertThat(version.select("del").eachText())
        .containsExactly("whole", "alight, I have never seen anything like it in thirty years.");
    assertThat(version.select("ins").eachText()).containsExactly("ablaze,");
  }

  @Test
  void thePageCanBeWalkedWithoutAMouse() {
    Document page = page();
    assertThat(page.body().child(0).className()).isEqualTo("skip");
    assertThat(page.select(".pane:not([tabindex]), .pane:not([aria-label])")).isEmpty();
    assertThat(page.select("section:not([aria-labelledby])")).isEmpty();
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void theBriefAndTheClashesAreOpenAndTheRestIsFoldedWithoutAScript() {
    Document page = page();
    assertThat(page.select(".brief details, .differ details, .reader details")).isEmpty();
    assertThat(page.select("details > summary > h2").eachText())
        .contains("Who says what", "Quotes", "Timeline", "Background", "Shared passages");
    assertThat(page.select("details[open]")).isEmpty();
    assertThat(page.select(".background .what").eachText())
        .singleElement()
        .asString()
        .startsWith("The warehouse failed a safety inspection");
  }

  @Test
  void aLayerTellsWhatItTakesTheWordsFor() {
    Document page = Jsoup.parse(Printed.annotated(Format.HTML, Hostile.article("Ana Ruiz", "one")));
    assertThat(page.select(".text .l").attr("title"))
        .contains("quote (direct): Ana Ruiz", "other: Ana Ruiz", "figure: ≥ 1–2.5 Ana Ruiz");
  }

  @Test
  void anOpenIntervalSaysWhereItBegins() {
    Article article = Hostile.article("Ana Ruiz", "one").article();
    Timex ahead = new Timex(new Span(0, 3), Timex.Type.DURATION, "PXD", "2026-03-10", null, false);
    AnnotatedArticle annotated =
        new AnnotatedArticle(
            article,
            List.of(),
            List.of(),
            List.of(),
            List.of(ahead),
            List.of(),
            List.of(),
            List.of());
    Document page = Jsoup.parse(Printed.annotated(Format.HTML, annotated));
    assertThat(page.select(".text .l").attr("title")).isEqualTo("duration: PXD (from 2026-03-10)");
    assertThat(page.select(".text p").attr("lang")).isEqualTo(article.language());
  }

  private static Document page() {
    return Jsoup.parse(Printed.comparison(Format.HTML, HarbourFire.COMPARISON));
  }
}
