package org.synoptic.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.Reports.report;
import static org.synoptic.Reports.story;

import java.io.IOException;
import java.io.StringWriter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.synoptic.Reports;
import org.synoptic.model.Story;

class StorySummaryTest {

  private static final String FIRE =
      "A fire destroyed eleven fishing boats in Selm harbour on Tuesday night. Crews fought the"
          + " flames until dawn, harbour master Pell Orme said.";
  private static final Story STORY =
      story(
          report("a", FIRE).headline("=Fire").published("2031-05-03"),
          report("b", FIRE + " Nobody was hurt.").published("2031-05-05"),
          report(
              "c", "Selm harbour lost eleven boats to a blaze overnight, the port office said."));

  @Test
  void copiesOfOneTextAreOneOrigin() {
    assertThat(StorySummary.of(STORY).origins()).isEqualTo(2);
    Reports[] mirrors =
        IntStream.range(0, 500).mapToObj(i -> report("m" + i, FIRE)).toArray(Reports[]::new);
    assertThat(StorySummary.of(story(mirrors)).origins()).isEqualTo(1);
  }

  @Test
  void theTimeIsThatOfTheDatedReports() {
    assertThat(StorySummary.of(STORY).time()).isEqualTo("2031-05-03 to 2031-05-05");
    assertThat(StorySummary.of(story(report("c", FIRE))).time()).isEqualTo("date unknown");
  }

  @Test
  void textTellsTimeAndOrigins() throws IOException {
    assertThat(written(Format.TEXT))
        .contains("2031-05-03 to 2031-05-05 · 3 outlets · 2 independent origins");
  }

  @Test
  void textTellsTheDayOfEachReportWhereThereAreSeveral() throws IOException {
    Story later =
        story(
            report("late", FIRE).published("2031-05-05"),
            report("undated", FIRE),
            report("early", FIRE).published("2031-05-03"));
    assertThat(written(Format.TEXT, later))
        .containsSubsequence("• 2031-05-03 early", "• 2031-05-05 late", "• no date undated");
    Story oneDay = story(report("a", FIRE).published("2031-05-03"), report("b", FIRE));
    assertThat(written(Format.TEXT, oneDay)).contains("• a").doesNotContain("no date");
  }

  @Test
  void textTellsAStoryOfOneReportInTwoLines() throws IOException {
    Story one = story(report("a", FIRE).published("2031-05-03"));
    assertThat(written(Format.TEXT, one))
        .contains("(s1, 1 report)", "2031-05-03 · a · a")
        .doesNotContain("•");
    assertThat(written(Format.TEXT)).contains("(s1, 3 reports)");
  }

  @Test
  void jsonKeepsItsFieldsAndAddsOrigins() throws IOException {
    assertThat(written(Format.JSON))
        .startsWith("{\"story\":\"s1\",\"headline\":\"\",\"reports\":[\"a\",\"b\",\"c\"]")
        .contains("\"from\":\"2031-05-03\",\"until\":\"2031-05-05\"", "\"origins\":2");
  }

  @Test
  void csvHasARowForEachReportAndNoFormula() throws IOException {
    assertThat(written(Format.CSV).split("\r\n"))
        .hasSize(4)
        .contains("s1,,2,a,a,2031-05-03,'=Fire,a");
  }

  @Test
  void htmlListsTheReports() throws IOException {
    assertThat(written(Format.HTML))
        .contains("The stories", "<li>a: =Fire (", "2 independent origins");
  }

  private static String written(Format format) throws IOException {
    return written(format, STORY);
  }

  private static String written(Format format, Story story) throws IOException {
    StringWriter out = new StringWriter();
    Publisher publisher = Publisher.of(format, TextLayout.PLAIN);
    publisher.begin(Verb.STORIES, out);
    publisher.story(story, out);
    publisher.end(Verb.STORIES, out);
    return out.toString();
  }
}
