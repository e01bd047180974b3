package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Skipped;

/**
 * Made-up pages of kinds that the gold sets have few of: frames, state in scripts, other scripts.
 */
class OddPagesTest {

  private static final String[] SAID = {
    "The ferry to Tern Island will not sail before Monday, the harbour office said on Friday.",
    "A storm has torn the landing stage from its piles, and divers must look at the wood first.",
    "About ninety people are waiting on the island, most of them guests.",
    "The shop has bread for three days, its owner told the newspaper by telephone."
  };
  private static final String REPORT = "<p>" + String.join("</p><p>", SAID) + "</p>";

  @Test
  void aPageOfFramesSaysWhereItsTextLies() {
    String frames = "<frameset cols='20%,80%'><frame src=menu.html><frame src=main.html>";
    assertThat(frames(frames + "</frameset>"))
        .isEqualTo(
            "the page has no text of its own but frames that show other pages: menu.html, main.html");
    assertThat(frames("<body><iframe src=main.html></iframe>")).contains("main.html");
    assertThat(frames("<body><p>Tern Islands"))
        .isEqualTo("no report in it: 2 words of running text");
  }

  @Test
  void whatIsThereForThoseWhoSeeNoFramesIsRead() {
    String page =
        "<title>Ferry stays in port</title><frameset><frame src=a><noframes><body><h1>Ferry stays in port</h1>"
            + REPORT
            + "</body></noframes></frameset>";
    ExtractedArticle draft = HtmlReader.read(page, null);
    assertThat(draft.headline()).isEqualTo("Ferry stays in port");
    assertThat(draft.body()).startsWith("The ferry").endsWith("by telephone.");
  }

  @Test
  void aSentenceShownAboveTheReportStaysWhereTheReportSaysIt() {
    String ahead =
        "<article><div>"
            + "About ninety people are waiting on the island, most of them guests."
            + "</div>";
    ExtractedArticle draft = HtmlReader.read("<h1>Ferry stays in port</h1>" + ahead + REPORT, null);
    assertThat(draft.body()).startsWith("The ferry").containsOnlyOnce("About ninety");
    assertThat(draft.removed()).extracting(one -> one.why().name()).contains("PULL_QUOTE");
  }

  @Test
  void aDayWithASectionAboveTheReportIsNoneOfIt() {
    String said = "<p>4 March 2026 | Press releases</p>";
    ExtractedArticle draft = HtmlReader.read("<h1>Ferry stays in port</h1>" + said + REPORT, null);
    assertThat(draft.body()).startsWith("The ferry");
    String below = "<p>4 March 2026 – the storm reached the coast.</p>";
    assertThat(HtmlReader.read("<h1>Ferry stays in port</h1>" + below + REPORT, null).body())
        .startsWith("4 March 2026 – the storm");
  }

  @Test
  void aMeasureInAListIsNoNumberOfAPicture() {
    String list =
        "<ul><li>8 ripe pears</li><li>1/2 tsp ground cloves</li><li>3/4 cup sugar</li></ul>";
    assertThat(HtmlReader.read("<h1>Pear jam</h1>" + REPORT + list, null).body())
        .contains("1/2 tsp ground cloves")
        .contains("3/4 cup sugar");
  }

  @Test
  void aPitchForTheFullStoryTellsThatThisIsNot() {
    String pitch = "<p>Subscribe now to our e-paper for the full story.</p>";
    assertThat(HtmlReader.read("<h1>Ferry stays in port</h1>" + REPORT + pitch, null).partial())
        .isEqualTo("a paywall stood on the page, and this is short");
  }

  @Test
  void aChinesePageGivesItsFieldsApartFromItsText() {
    String page =
        "<html lang=zh><title>渡轮停航至周一_海岛新闻网</title><h1>渡轮停航至周一</h1>"
            + "<div class=info>2026年03月06日 10:15 来源：海岛日报 记者：王小明</div>"
            + "<p>港务局周五表示，由于风暴损坏了码头，开往海岛的渡轮在周一之前不会恢复航行。</p>"
            + "<p>岛上约有九十人正在等待，其中大多数是暑期学校的客人。商店老板说，面包还够吃三天。</p>"
            + "<p>（责任编辑：李四）</p>";
    ExtractedArticle draft = HtmlReader.read(page, null);
    assertThat(draft.headline()).isEqualTo("渡轮停航至周一");
    assertThat(draft.bylines()).containsExactly("王小明");
    assertThat(draft.published().when()).isEqualTo("2026-03-06");
    assertThat(draft.body()).startsWith("港务局").endsWith("三天。");
    String untitled = page.replace("<h1>渡轮停航至周一</h1>", "");
    assertThat(HtmlReader.read(untitled, null).headline()).isEqualTo("渡轮停航至周一");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "data of a page's framework, paragraph by paragraph ~ <script id=__NEXT_DATA__ type=application/json>{'props':{'article':{'body':[%s]}}}</script>",
        "a publisher's content elements ~ <script>Fusion.globalContent={'content_elements':[%s]};Fusion.x={}</script>",
        "a store of a query language ~ <script>window.__APOLLO_STATE__ = {'Article:1':{'paragraphs':[%s]}};</script>",
      })
  void theTextInTheDataOfAScriptIsRead(String kind, String script) {
    String parts =
        Stream.of(SAID)
            .map(said -> "{'type':'text','text':'%s'}".formatted(said))
            .collect(Collectors.joining(","));
    String page =
        "<title>Ferry stays in port | Tern News</title><div id=root></div>"
            + script.formatted(parts).replace('\'', '"');
    assertThat(HtmlReader.read(page, null).body()).isEqualTo(String.join("\n\n", SAID));
  }

  @Test
  void aPageFromRightToLeftIsReadAsAnyOther() {
    String page =
        "<html dir=rtl lang=ar><title>العبّارة تبقى في الميناء | أخبار الجزيرة</title><nav>الرئيسية سياسة</nav>"
            + "<h1>العبّارة تبقى في الميناء</h1><p class=byline>بقلم: ليلى حداد</p><p>٦ مارس ٢٠٢٦</p>"
            + "<p>قالت إدارة الميناء يوم الجمعة إن العبّارة لن تبحر قبل يوم الاثنين بسبب العاصفة.</p>"
            + "<p>وينتظر نحو تسعين شخصا على الجزيرة، معظمهم من ضيوف المدرسة الصيفية، بحسب البلدية.</p>";
    ExtractedArticle draft = HtmlReader.read(page, null);
    assertThat(draft.headline()).isEqualTo("العبّارة تبقى في الميناء");
    assertThat(draft.bylines()).containsExactly("ليلى حداد");
    assertThat(draft.published().when()).isEqualTo("2026-03-06");
    assertThat(draft.body()).startsWith("قالت").endsWith("البلدية.");
  }

  private static String frames(String html) {
    return ((Skipped) Extracted.of("text/html", html)).detail();
  }
}
