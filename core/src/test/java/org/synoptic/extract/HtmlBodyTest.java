package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.extract.blocks.ExtractionLimits;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.lines.PartialText;
import org.synoptic.model.Removed;

class HtmlBodyTest {

  private static final String FIRST =
      "Two people died when a fire broke out at Norwick harbour on Friday.";
  private static final String SECOND =
      "The fire service sent forty engines from three towns, and the last flames were out at noon.";
  private static final String LAST = "The cause is not known, the fire service said on Saturday.";
  private static final String REPORT = "<p>" + FIRST + "<p>" + SECOND + "<p>" + LAST;
  private static final String BODY = FIRST + "\n\n" + SECOND + "\n\n" + LAST;
  private static final String LONG = "<p>" + (SECOND + " ").repeat(4) + "</p>";

  @Test
  void aStandfirstOfTwoSentencesInTheHeaderOpensTheBody() {
    String standfirst = "The sheds were a hundred years old. Who was inside when the roof fell in?";
    ExtractedArticle draft =
        read(
            "<article><header><h1>Fire at harbour</h1><p>"
                + standfirst
                + "</p><span>By Jo Bell</span></header><div class=article-body>"
                + REPORT
                + "</div></article>");
    assertThat(draft.body()).isEqualTo(standfirst + "\n\n" + BODY);
    assertThat(texts(draft)).noneMatch(text -> text.contains("roof fell in"));
  }

  @Test
  void aStandfirstInABoxOfItsOwnIsFoundByItsName() {
    String standfirst = "The sheds were a hundred years old. Who was inside when the roof fell in?";
    String page =
        "<main><h1>Fire at harbour</h1><div class=teaser-text>"
            + standfirst
            + "</div><div class=article-body>"
            + REPORT
            + "</div></main>";
    assertThat(read(page).body()).isEqualTo(standfirst + "\n\n" + BODY);
  }

  @Test
  void aShortSecondHeadlineIsNoParagraph() {
    ExtractedArticle draft =
        read(
            "<article><header><h1>Fire at harbour</h1><p>Police ask for pictures of the sheds</p>"
                + "</header><div class=article-body>"
                + REPORT
                + "</div></article>");
    assertThat(draft.body()).isEqualTo(BODY);
    assertThat(texts(draft)).anyMatch(text -> text.contains("Police ask for pictures"));
  }

  @Test
  void whatTheLatestReportsSayIsNoStandfirst() {
    String page =
        "<article><h1>Fire at harbour</h1><div class=latest-news><a href=/b><h3>Trams return</h3></a>"
            + "<p class=excerpt>Trams run on Quay Street again. The last ones did so in 1961.</p></div>"
            + "<div class=article-body>"
            + REPORT
            + "</div></article>";
    assertThat(read(page).body()).isEqualTo(BODY);
  }

  @Test
  void theArticleUnderTheTitleIsReadThoughReadersWroteMore() {
    String comments = ("<li><a href=/u>A reader</a> " + LONG + "</li>").repeat(12);
    ExtractedArticle draft =
        read(
            "<div class=page><h1>Fire at harbour</h1>"
                + LONG
                + REPORT
                + "</div><div class=thread><ul class=directory>"
                + comments
                + "</ul></div>");
    assertThat(draft.body()).endsWith(BODY).doesNotContain("A reader");
  }

  @Test
  void commentsUnderAnArticleAreCutThoughTheyAreLonger() {
    ExtractedArticle draft =
        read(
            "<div><h1>Fire at harbour</h1>"
                + LONG.repeat(4)
                + "<div id=comments>"
                + ("<p>" + "I was there and I saw it all from the quay, believe me. ".repeat(9))
                    .repeat(5)
                + "</div></div>");
    assertThat(draft.body()).doesNotContain("believe me");
    assertThat(draft.removed()).extracting(Removed::why).contains(Removed.Why.COMMENT);
  }

  @Test
  void partsOfTheBodyThatAreBuiltAlikeAreReadTogether() {
    String page =
        "<article><h1>Fire at harbour</h1><div class=row>"
            + LONG
            + "</div><div class=row>"
            + LONG.replace("noon", "one")
            + LONG.replace("noon", "two")
            + LONG.replace("noon", "six")
            + "<p>"
            + LAST
            + "</div></article>";
    assertThat(read(page).body()).contains("at noon", "at one", "at two", "at six").endsWith(LAST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hidden-xs",
        "md:block hidden",
        "field--label-hidden",
        "overflow-hidden",
        "hentry tag-popular"
      })
  void namesOfWhatIsShownOnSomeScreensCutNothing(String name) {
    String page = "<article><h1>Fire at harbour</h1>" + REPORT;
    assertThat(read(page + "<div class='" + name + "'><p>" + SECOND.replace("noon", "one")).body())
        .endsWith("out at one.");
  }

  @Test
  void aPageWhoseOneArticleIsAGalleryIsReadAllTheSame() {
    String slides = "";
    for (int i = 1; i < 5; i++) {
      slides +=
          "<div class=slider><p>" + SECOND.replace("forty", "about " + i + "0") + "</p></div>";
    }
    assertThat(read("<h1>Fire at harbour</h1>" + slides).body())
        .contains("about 10 engines", "about 40 engines");
  }

  @Test
  void theTextInTheDataOfAScriptIsReadWhereThePageShowsOnlyItsBeginning() {
    String data =
        "<script>window.STATE={\"title\":\"Fire\",\"parts\":[{\"content\":\""
            + FIRST
            + "\"},{\"content\":\""
            + (SECOND + " ").repeat(5)
            + "\"},{\"content\":\"He said: \\u201cWe saw smoke,\\u201d and went away from there.\"},"
            + "{\"content\":\""
            + LAST
            + "\"}]}</script>";
    ExtractedArticle draft = read("<h1>Fire at harbour</h1><p>" + FIRST + "</p>" + data);
    assertThat(draft.body())
        .startsWith(FIRST)
        .contains("“We saw smoke,” and went away")
        .endsWith(LAST);
  }

  @Test
  void theTextOfAnotherReportInAScriptIsNotTaken() {
    String data =
        "<script>window.NEXT={\"content\":\"<p>"
            + "Trams run on Quay Street again, the mayor said when she opened the line. ".repeat(20)
            + "</p>\"}</script>";
    String page = "<h1>Fire at harbour</h1>" + REPORT + data;
    assertThat(read(page).body()).isEqualTo(BODY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They went home singing… | false",
        "The engines came from… | true",
        "The engines came from Norwick, and … | true",
        "The engines came. […] | true",
        "The engines came. [+1200 chars] | true",
      })
  void dotsBehindALittleWordBreakATextOff(String end, boolean partial) {
    String body = (SECOND + " ").repeat(6) + end;
    assertThat(PartialText.of(body, List.of(), false) != null).isEqualTo(partial);
  }

  @Test
  void aPageThatSaysThatItHasMoreWordsAndIsNotFreeIsPartial() {
    String body = (SECOND + " ").repeat(20);
    assertThat(PartialText.of(body, List.of(), true, 1_400)).contains("1400 words");
    assertThat(PartialText.of(body, List.of(), true, 350)).isNull();
    assertThat(PartialText.of(FIRST, List.of(), true, 13)).isNull();
  }

  @Test
  void brokenMarkupOfTheNinetiesGivesParagraphs() {
    String page =
        "<html><body><center><h1>Fire at harbour</h1></center><table><tr><td><font size=2>"
            + FIRST
            + "<br><br>"
            + SECOND
            + "<br>&nbsp;<br>"
            + LAST
            + "</font></td></table></body>";
    assertThat(read(page).body()).isEqualTo(BODY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "周五诺威克港发生火灾，造成两人死亡，四人受伤，消防部门表示火势已得到控制。|消防部门从三个城镇派出了四十辆消防车，大火于中午被扑灭，起火原因仍在调查之中。",
        "金曜日にノーウィック港で火災が発生し、二人が死亡、四人がけがをしたと消防が発表した。|消防は三つの町から四十台の消防車を出動させ、火は正午ごろに消し止められたという。",
        "ไฟไหม้ท่าเรือนอร์วิกเมื่อวันศุกร์ทำให้มีผู้เสียชีวิตสองรายและบาดเจ็บสี่ราย หน่วยดับเพลิงกล่าว|หน่วยดับเพลิงส่งรถดับเพลิงสี่สิบคันจากสามเมืองและดับไฟได้ในตอนเที่ยงวันตามรายงานของตำรวจ",
        "اندلع حريق في ميناء نورويك يوم الجمعة وأسفر عن مقتل شخصين وإصابة أربعة آخرين بجروح.|أرسلت فرق الإطفاء أربعين سيارة من ثلاث مدن وتم إخماد النيران عند الظهر بحسب الشرطة.",
        "שריפה פרצה בנמל נורוויק ביום שישי, ושני בני אדם נהרגו וארבעה נפצעו, כך נמסר מהכבאים.|הכבאים שלחו ארבעים כבאיות משלוש ערים, והלהבות האחרונות כובו בצהריים לפי המשטרה.",
        "금요일 노윅 항구에서 화재가 발생해 두 명이 숨지고 네 명이 다쳤다고 소방 당국이 밝혔다.|소방 당국은 세 도시에서 소방차 마흔 대를 보냈으며 불은 정오 무렵에 꺼졌다고 전했다.",
      })
  void textsOfEveryScriptAreReadFromAPage(String first, String second) {
    String menu = "<nav><a href=/>A</a> <a href=/b>B</a></nav>";
    ExtractedArticle draft =
        read(
            "<body>"
                + menu
                + "<div class=side><a href=/1>X</a></div><div id=text><h1>Fire at harbour</h1><p>"
                + first
                + "</p><p>"
                + second
                + "</p></div><div class=footer>©</div>");
    assertThat(draft.body()).isEqualTo(first + "\n\n" + second);
    assertThat(LineShape.wordCount(draft.body())).isGreaterThan(ExtractionLimits.FEWEST_WORDS * 2);
  }

  @Test
  void anAcceleratedMobilePageIsReadAsAnyOther() {
    String page =
        "<html amp><body><amp-sidebar><p>"
            + SECOND.replace("noon", "two")
            + "</p></amp-sidebar><article><h1>Fire at harbour</h1><p>"
            + FIRST
            + "<amp-ad>Buy boats now, they are cheap today and here is where you can do so</amp-ad>"
            + "<amp-img src=a></amp-img><p>"
            + SECOND
            + "<p>"
            + LAST;
    assertThat(read(page).body()).isEqualTo(BODY);
  }

  @Test
  void aSubHeadlineOfManyWordsStays() {
    String page =
        "<article><h1>Fire at harbour</h1><p>"
            + FIRST
            + "<h2>What the fire service knows about the sheds so far</h2><p>"
            + SECOND
            + "<p>"
            + LAST;
    assertThat(read(page).body())
        .contains("\n\nWhat the fire service knows about the sheds so far");
  }

  private static List<String> texts(ExtractedArticle draft) {
    return draft.removed().stream().map(Removed::text).toList();
  }

  private static ExtractedArticle read(String html) {
    return HtmlReader.read(html, null);
  }
}
