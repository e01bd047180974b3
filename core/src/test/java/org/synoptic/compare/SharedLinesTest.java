package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.Comparison;
import org.synoptic.model.DistinctClaim;
import org.synoptic.model.SharedLine;

/** "What several say": each line stands for reports that say all of it, or it is not there. */
class SharedLinesTest {

  private static final String MORNING = "2031-05-13T08:00:00Z";
  private static final String EVENING = "2031-05-13T18:30:00Z";

  private static List<SharedLine> lines(String dawn, String dusk) {
    return lines(compare(dawn, dusk));
  }

  private static List<SharedLine> lines(Comparison comparison) {
    return comparison.distinctClaims().stream()
        .map(DistinctClaim::line)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Comparison compare(String dawn, String dusk) {
    return new LedgerOf().by("Dawn", MORNING, dawn).by("Dusk", EVENING, dusk).compare();
  }

  @Test
  void ofTwoWordingsTheOneThatBothBearOutIsTold() {
    List<SharedLine> lines =
        lines(
            "Mayor Ana Ruiz broke the rules of the council by inviting the prince of Norra to the"
                + " harbour feast of Velm behind the back of the governor.",
            "Mayor Ana Ruiz invited the prince of Norra to the harbour feast of Velm.");
    assertThat(lines)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.text()).startsWith("Mayor Ana Ruiz invited the prince");
              assertThat(line.reports()).containsExactly("Dawn", "Dusk");
            });
  }

  @Test
  void aReportWithoutTheActOfALineDoesNotBearItOut() {
    String attack = "Two gunmen attacked the office of the Velm Gazette on Monday.";
    String claimed =
        "A group in Norra has released a video that praises the attack by two gunmen on the office"
            + " of the Velm Gazette on Monday.";
    assertThat(
            lines(attack, "The office of the Velm Gazette was attacked by two gunmen on Monday."))
        .anyMatch(line -> line.text().contains("attacked"));
    assertThat(lines(attack, claimed)).noneMatch(line -> line.text().contains("video"));
  }

  @Test
  void aPlanDoesNotBearOutThatItWasDone() {
    String done = "The governor of Velm signed the law on the harbour on Monday.";
    assertThat(lines(done, "On Monday the law on the harbour was signed by the governor of Velm."))
        .anyMatch(line -> line.text().contains("signed"));
    assertThat(lines(done, "The governor of Velm will sign the law on the harbour next week."))
        .noneMatch(line -> line.text().contains("signed"));
  }

  @Test
  void whatCannotBeReadAloneIsNoLine() {
    String named = "Mayor Ana Ruiz opened the new lighthouse of Velm. ";
    assertThat(
            lines(
                named + "The keeper of the lighthouse has sold 400 tickets.",
                named + "The keeper of the lighthouse has sold 400 tickets so far."))
        .anyMatch(line -> line.text().contains("400 tickets"));
    assertThat(
            lines(
                named + "They have also sold 400 tickets for it.",
                named + "They have also sold 400 tickets for it so far."))
        .noneMatch(line -> line.text().contains("400 tickets"));
  }

  /** What one report alone has is left out, so that the rest can be told of both. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Governor Ana Ruiz will visit the island of Norra for talks about herring at the invitation"
            + " of the harbour guild. | Governor Ana Ruiz will visit the island of Norra for talks"
            + " about herring with a delegation of bankers. | Governor Ana Ruiz will visit the"
            + " island of Norra for talks about herring …",
        "Governor Ana Ruiz, who spent her holidays among the fjords of Norra, closed the old lighthouse of Velm on Monday. |"
            + " Governor Ana Ruiz, a keen painter, closed the old lighthouse of Velm on Monday."
            + " | Governor Ana Ruiz … closed the old lighthouse of Velm on Monday.",
        "Governor Ana Ruiz closed the old lighthouse of Velm and praised the cooks of Norra. |"
            + " Governor Ana Ruiz closed the old lighthouse of Velm, a heavy blow to painters. | Governor Ana Ruiz closed the old lighthouse of Velm …",
      })
  void whatOneReportAloneTellsIsLeftOut(String dawn, String dusk, String shared) {
    assertThat(lines(dawn, dusk))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.text()).isEqualTo(shared);
              assertThat(line.reports()).containsExactly("Dawn", "Dusk");
            });
  }

  /** Without "since the storm" it would say that no ship ever called. */
  @Test
  void nothingIsLeftOutThatMakesTheRestTrue() {
    String dawn =
        " has carried cattle and herring to the old harbour of Velm after the great storm.";
    String dusk =
        " has carried cattle and herring to the old harbour of Velm before the painters came.";
    assertThat(lines("A ferry from Norra" + dawn, "A ferry from Norra" + dusk))
        .anyMatch(
            line ->
                line.text()
                    .endsWith("has carried cattle and herring to the old harbour of Velm …"));
    assertThat(lines("No ferry from Norra" + dawn, "No ferry from Norra" + dusk))
        .noneMatch(line -> line.text().contains("…"));
    assertThat(lines("Only a ferry from Norra" + dawn, "Only a ferry from Norra" + dusk))
        .noneMatch(line -> line.text().contains("…"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ", the Velm Gazette reports.",
        " and sold its lamps to painters, according to the Velm Gazette.",
        ", which stood on the cape of Norra, according to the Velm Gazette."
      })
  void whoSaysItIsNotLeftOut(String end) {
    String dawn = "Governor Ana Ruiz has closed the lighthouse of Velm";
    String dusk =
        "Governor Ana Ruiz has closed the celebrated whitewashed octagonal lighthouse of Velm.";
    assertThat(lines(dawn + end, dusk)).noneMatch(line -> line.text().contains("…"));
    assertThat(lines(dawn + " at the urgent wish of bankers from Norra.", dusk))
        .anyMatch(line -> line.text().equals(dawn + " …"));
  }
}
