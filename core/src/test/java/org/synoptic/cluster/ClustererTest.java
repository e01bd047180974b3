package org.synoptic.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.synoptic.Reports.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.Reports;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Story;

class ClustererTest {

  private static final Reports FIRE =
      report(
          "fire-1",
          "A fire destroyed eleven fishing boats in Selm harbour on Tuesday night. Crews fought the"
              + " flames until dawn, harbour master Pell Orme said.");
  private static final Reports FIRE_TOO =
      report(
          "fire-2",
          "Selm harbour lost eleven boats to a blaze overnight. “The flames ran along the quay,”"
              + " said Pell Orme, the harbour master.");
  private static final Reports BRIDGE =
      report(
          "bridge-1",
          "The Ostra bridge will close for two years after inspectors found cracks in its cables,"
              + " the council voted on Monday.");
  private static final Reports BRIDGE_TOO =
      report(
          "bridge-2",
          "Cracks in the cables: councillors voted to shut the Ostra bridge for two years."
              + " Inspectors had warned of them.");

  @Test
  void reportsOfTheSameHappeningAreOneStory() {
    assertThat(stories(FIRE, BRIDGE, FIRE_TOO, BRIDGE_TOO))
        .containsExactly("s1: fire-1 fire-2", "s2: bridge-1 bridge-2");
  }

  @Test
  void theOrderOfTheReportsChangesNoStory() {
    assertThat(stories(BRIDGE_TOO, FIRE_TOO, BRIDGE, FIRE))
        .containsExactly("s1: bridge-2 bridge-1", "s2: fire-2 fire-1");
  }

  @Test
  void reportsOfOtherThingsStandAlone() {
    assertThat(stories(FIRE, BRIDGE)).containsExactly("s1: fire-1", "s2: bridge-1");
  }

  @Test
  void undatedReportsOfOneTopicStayApartWhereMostHaveDates() {
    Reports vote =
        report(
            "vote", "The council of Ostra voted on its bridge. Cracks were found in its cables.");
    Reports toll =
        report("toll", "Ostra set a toll for its bridge. The council said cables cost money.");
    Reports[] dated = {
      report("dated-1", "Selm opened a swimming hall.").published("2031-05-03"),
      report("dated-2", "A comet was seen above Kelm.").published("2031-06-03"),
      report("dated-3", "Bakers in Varn raised prices.").published("2031-07-03")
    };

    assertThat(stories(vote, toll)).containsExactly("s1: vote toll");
    assertThat(stories(vote, toll, dated[0], dated[1], dated[2])).hasSize(5);
  }

  /** Reports of other things whose dates lie far apart. */
  private static final Reports[] OTHERS = {
    report("dated-1", "Selm opened a swimming hall with a sauna.").published("2031-01-03"),
    report("dated-2", "A comet was seen above Kelm by sailors.").published("2031-05-03"),
    report("dated-3", "Bakers in Varn raised prices of rye bread.").published("2031-09-03"),
    report("dated-4", "The dam in Pendle passed its yearly test.").published("2031-11-03")
  };

  private static final String VISIT =
      "Foreign minister Ida Sund will travel to Sarun for talks with her counterpart Omar Vell, the"
          + " ministry said. It is the first visit of a minister of Norland in six years. Sund"
          + " wants to speak about the herring quotas, about two journalists who are held in Sarun,"
          + " and about the closed border crossing at Ruun. Opposition deputies called the journey"
          + " naive. Sarun shut the crossing in spring after a quarrel over trawlers; lorries have"
          + " to go round by Pendle.";

  private static final String VISIT_TOO =
      "Ida Sund goes to Sarun: the foreign minister has accepted an invitation of Omar Vell, her"
          + " counterpart there, the ministry confirmed. No minister of Norland has been in Sarun"
          + " for six years. The talks are to be about herring quotas and the border crossing at"
          + " Ruun; deputies want the arrest of two journalists to be raised too. Lorries drive"
          + " round by Pendle since Sarun closed the crossing in spring, in a quarrel over"
          + " trawlers.";

  @Test
  void undatedReportsOfOneHappeningFindEachOtherBesideDatedOnes() {
    assertThat(stories(report("visit-1", VISIT), report("visit-2", VISIT_TOO)))
        .containsExactly("s1: visit-1 visit-2");
    assertThat(withOthers(report("visit-1", VISIT), report("visit-2", VISIT_TOO)))
        .contains("s1: visit-1 visit-2")
        .hasSize(1 + OTHERS.length);
  }

  @Test
  void anUndatedReportFindsADatedOneAmongReportsOfManyMonths() {
    Reports dated = report("visit-1", VISIT).published("2031-07-01");
    assertThat(withOthers(dated, report("visit-2", VISIT_TOO))).contains("s1: visit-1 visit-2");
    assertThat(withOthers(dated, report("copy", VISIT))).contains("s1: visit-1 copy");
  }

  @Test
  void anUndatedReportOfAnotherVisitStaysApartBesideDatedOnes() {
    Reports other =
        report(
            "other",
            "Six years of silence between Norland and Sarun are an error, writes our columnist"
                + " about herring, quotas and closed border crossings. A minister such as Ida Sund"
                + " could show it. Whoever has journalists held abroad has to talk; Ruun needs its"
                + " market, its ferries and its school bus, and deputies in both capitals know that"
                + " well.");
    assertThat(withOthers(report("visit-1", VISIT), other)).hasSize(2 + OTHERS.length);
  }

  private static List<String> withOthers(Reports... reports) {
    return stories(Stream.concat(Stream.of(reports), Stream.of(OTHERS)).toArray(Reports[]::new));
  }

  @Test
  void likeWordsOfAnotherYearAreAnotherStory() {
    Reports now = report("now", FIRE.build().article().body()).published("2031-05-03");
    Reports then =
        report("then", "Fishing boats burned in the harbour of Aven, crews said on Tuesday.")
            .published("2024-02-01");
    assertThat(stories(now, then)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Norwick Regional News Service covers the nine towns of the coast and is paid for by"
            + " its readers; it has won four national prizes for its reporting on the fishing"
            + " trade.",
        "If you spotted a mistake in this report, write to our readers' editor, who answers every"
            + " letter. To support independent journalism on the coast, become a member from three"
            + " crowns a month.",
        "This story was produced by the Coastal Reporting Project, a non-profit newsroom, and is"
            + " republished under a Creative Commons licence. The project is funded by the Halden"
            + " Foundation.",
        "Valley Herald readers can send tips, letters and photographs of cormorants to the newsroom"
            + " at Quay Street in Tolverne.",
        "The Ruiz Institute of Public Policy, which pays for this series, has no say in what our"
            + " reporters write about it.",
      })
  void aNoticeBelowUnrelatedReportsJoinsNoStories(String notice) {
    Reports fire = report("fire", body(FIRE) + "\n\n" + notice);
    Reports bridge = report("bridge", body(BRIDGE) + "\n\n" + notice);
    Reports sailing =
        report(
            "sailing",
            "Varn’s juniors won the national sailing cup in light winds. The crew of six beat"
                + " Pendle by two lengths, and their coach called it a dream.\n\n"
                + notice);
    assertThat(stories(fire, bridge, sailing)).hasSize(3);
  }

  @Test
  void aSentenceOfAWireInReportsOfOneHappeningStillCounts() {
    String wire =
        "\n\nThe Selm harbour master Pell Orme told Coast Press that eleven boats were lost to the"
            + " flames.";
    Reports third =
        report(
            "fire-3", "Boats burned in Selm harbour. Flames ran along the quay all night." + wire);
    assertThat(
            stories(
                report("fire-1", body(FIRE) + wire),
                report("fire-2", body(FIRE_TOO) + wire),
                third,
                BRIDGE))
        .containsExactly("s1: fire-1 fire-2 fire-3", "s2: bridge-1");
  }

  private static String body(Reports report) {
    return report.build().article().body();
  }

  @Test
  void anExplanationTellsWhatAMissingDateLeaves() {
    List<AnnotatedArticle> reports =
        List.of(
            report("dated", body(FIRE)).published("2031-05-03").build(),
            report("undated", body(FIRE_TOO)).build(),
            BRIDGE.build());
    assertThat(new Clusterer().explain(reports, "dated", "undated"))
        .contains("days between them: not known, which leaves 0.40 of the likeness");
    assertThatThrownBy(() -> new Clusterer().explain(reports, "dated", "dated"))
        .hasMessage("'dated' and 'dated' are one report");
    assertThatThrownBy(() -> new Clusterer().explain(reports, "dated", "s9"))
        .hasMessageStartingWith(
            "there is no report or story 's9'; a report goes by its id or path");
  }

  @Test
  void anExplanationTellsWhatHeadlinesOpeningsAndFiguresSay() {
    List<AnnotatedArticle> reports =
        List.of(
            report("one", "A quake of magnitude 6.1 shook Kelm island on Monday.")
                .headline("Quake on Kelm")
                .build(),
            report("other", "A quake of magnitude 5.4 shook Kelm island again.")
                .headline("Kelm shaken again")
                .build());
    assertThat(new Clusterer().explain(reports, "one", "other"))
        .contains("figures of both: none, each has others")
        .anyMatch(
            line ->
                line.matches("alike in their openings: 0.\\d\\d, in their headlines: 0.\\d\\d"));
  }

  @Test
  void anExplanationNamesTheRuleThatJoinsOrKeepsApart() {
    List<AnnotatedArticle> reports =
        Stream.of(FIRE, FIRE_TOO, BRIDGE, BRIDGE_TOO).map(Reports::build).toList();
    String rule = "0\\.\\d{3} by the strongest links, where .*needs? 0\\.\\d{3}";
    assertThat(new Clusterer().explain(reports, "fire-1", "fire-2"))
        .anyMatch(line -> line.matches("what joins fire-1 .* to the rest: .*few words need.*"))
        .anyMatch(line -> line.matches("what joins fire-1 .* to the rest: " + rule))
        .noneMatch(line -> line.startsWith("what keeps"));
    assertThat(new Clusterer().explain(reports, "fire-1", "bridge-1"))
        .anyMatch(line -> line.matches("what keeps them apart: " + rule))
        .noneMatch(line -> line.startsWith("what joins"));
  }

  @Test
  void ofTwoSingleReportsOfOtherWeeksTheExplanationSaysSo() {
    List<AnnotatedArticle> reports =
        List.of(
            report("visit-1", VISIT).published("2031-07-01").build(),
            report("visit-2", VISIT_TOO).published("2031-12-01").build());
    assertThat(new Clusterer().explain(reports, "visit-1", "visit-2"))
        .anyMatch(line -> line.startsWith("Apart"))
        .anyMatch(
            line ->
                line.matches(
                    "what keeps them apart: 0\\.\\d{3} by the strongest links, where two single"
                        + " reports of other days need 0\\.\\d{3}"));
  }

  @Test
  void noReportsMakeNoStory() {
    assertThat(stories(FIRE)).hasSize(1);
    assertThat(stories()).isEmpty();
    assertThat(Clusterer.oneStory().cluster(List.of())).isEmpty();
  }

  @Test
  void anEmptyReportStandsAlone() {
    assertThat(stories(report("empty", ""), FIRE)).containsExactly("s1: empty", "s2: fire-1");
  }

  @Test
  void reportsGivenAsOneStoryAreOne() {
    List<Story> stories = Clusterer.oneStory().cluster(List.of(FIRE.build(), BRIDGE.build()));
    assertThat(stories).hasSize(1);
    assertThat(stories.get(0).reports()).hasSize(2);
  }

  @Test
  void theHeadlineIsTheMostTellingOne() {
    Story story =
        new Clusterer()
            .cluster(
                List.of(
                    report("a", FIRE.build().article().body()).headline("What a night").build(),
                    report("b", FIRE_TOO.build().article().body())
                        .headline("Fire destroys boats in Selm harbour")
                        .build()))
            .get(0);
    assertThat(story.headline()).isEqualTo("Fire destroys boats in Selm harbour");
  }

  @Test
  void withoutHeadlinesTheFirstSentenceStandsForTheStory() {
    assertThat(new Clusterer().cluster(List.of(BRIDGE_TOO.build())).get(0).headline())
        .isEqualTo(
            "Cracks in the cables: councillors voted to shut the Ostra bridge for two years.");
  }

  private static List<String> stories(Reports... reports) {
    List<AnnotatedArticle> built = Stream.of(reports).map(Reports::build).toList();
    return new Clusterer()
        .cluster(built).stream()
            .map(
                story ->
                    story.reports().stream()
                        .map(report -> report.article().id())
                        .collect(Collectors.joining(" ", story.id() + ": ", "")))
            .toList();
  }
}
