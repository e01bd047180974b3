package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;
import org.synoptic.model.Standing;

/** The latest figure in the brief, with those before it; and whom a line of the brief names. */
class BriefCourseTest {

  private static final String MORNING = "2031-05-13T08:00:00Z";
  private static final String EVENING = "2031-05-13T18:30:00Z";

  private static final String EARLY =
      "A ferry capsized off the port of Velm on Tuesday. The coast guard said at least 12 people"
          + " died in the accident. Divers are searching the wreck for survivors.";

  private static final String LATE =
      "A passenger ferry capsized near Velm on Tuesday. The death toll rose to 19, the coast guard"
          + " said in the evening. The harbour will stay closed until Friday.";

  @Test
  void theLatestTollIsToldWithThoseBeforeIt() {
    Comparison ferry =
        new LedgerOf().by("Dusk", EVENING, LATE).by("Dawn", MORNING, EARLY).compare();
    List<BriefLine> tolls = ferry.brief().stream().filter(line -> line.course() != null).toList();
    assertThat(tolls).extracting(BriefLine::text).singleElement().asString().contains("19");
    assertThat(tolls.get(0).standing()).isEqualTo(Standing.UPDATED);
    assertThat(values(tolls.get(0).course())).containsExactly("at least 12", "19");
    assertThat(ferry.brief()).noneMatch(line -> line.text().contains("12 people"));
  }

  @Test
  void aTollThatNobodyReplacesHasNoCourse() {
    Comparison ferry =
        new LedgerOf()
            .by("Dawn", MORNING, EARLY)
            .by("Dusk", EVENING, LATE.replace("rose to 19", "is at least 12"))
            .compare();
    assertThat(ferry.brief()).anyMatch(line -> line.text().contains("12"));
    assertThat(ferry.brief()).allMatch(line -> line.course() == null);
  }

  /** Two reports of one day: the one of the evening holds, whichever is given first. */
  @Test
  void anUpdateBelongsToTheClaimThatHoldsNow() {
    for (Comparison ferry :
        List.of(
            new LedgerOf().by("Dawn", MORNING, EARLY).by("Dusk", EVENING, LATE).compare(),
            new LedgerOf().by("Dusk", EVENING, LATE).by("Dawn", MORNING, EARLY).compare())) {
      Difference toll =
          ferry.differences().stream().filter(one -> one.slot() != null).findFirst().orElseThrow();
      assertThat(toll.kind()).isEqualTo(Difference.Kind.UPDATED);
      assertThat(ferry.claims())
          .filteredOn(claim -> claim.id().equals(toll.claim()))
          .extracting(Claim::text)
          .singleElement()
          .asString()
          .contains("19");
    }
  }

  @Test
  void aLineWithBothSidesOfADisputeIsNoUpdate() {
    Comparison ferry =
        new LedgerOf()
            .by("Dawn", MORNING, "The death toll of the ferry stood at 12, the coast guard said.")
            .by("Noon", EVENING, "The ferry from Velm with 19 dead on board was not insured.")
            .by("Dusk", EVENING, "The ferry from Velm with 19 dead on board was insured.")
            .compare();
    assertThat(ferry.brief())
        .anySatisfy(
            line -> {
              assertThat(line.text()).contains("was insured", "was not insured");
              assertThat(line.standing()).isEqualTo(Standing.DISPUTED);
              assertThat(line.course()).isNull();
            });
  }

  @Test
  void onlyReportsThatHaveAllOfALineAreNamedForIt() {
    String invited =
        "Foreign minister Ana Ruiz is to visit Lorran for “high level talks” at the invitation of"
            + " her counterpart Tom Hale, it has been announced.";
    Comparison visit =
        new LedgerOf()
            .by(
                "Dawn",
                MORNING,
                "Foreign minister Ana Ruiz will visit Lorran for “high level talks” with her"
                    + " counterpart Tom Hale, it has been announced.")
            .by("Dusk", MORNING, invited)
            .compare();
    assertThat(visit.brief()).isNotEmpty();
    for (BriefLine line : visit.brief()) {
      boolean told = line.text().contains("invitation");
      assertThat(reports(line)).as(line.text()).hasSize(told ? 1 : 2);
    }
    Comparison both =
        new LedgerOf().by("Dawn", MORNING, invited).by("Dusk", MORNING, invited).compare();
    assertThat(reports(both.brief().get(0))).containsExactlyInAnyOrder("Dawn", "Dusk");
  }

  @Test
  void aReportWithAnotherFigureIsNotNamedForALine() {
    Comparison market =
        new LedgerOf()
            .by(
                "Dawn",
                MORNING,
                "The council of Velm bought 40 buses from a maker in Lorran on Monday.")
            .by(
                "Dusk",
                MORNING,
                "Buses were bought by the council of Velm from a maker in Lorran on Monday.")
            .compare();
    assertThat(market.claims()).anyMatch(claim -> claim.versions().size() == 2);
    assertThat(market.brief())
        .filteredOn(line -> line.text().contains("40"))
        .allSatisfy(line -> assertThat(reports(line)).containsExactly("Dawn"));
  }

  private static List<String> values(Difference difference) {
    return difference.values().stream().map(Difference.Value::value).toList();
  }

  private static List<String> reports(BriefLine line) {
    return line.passages().stream().map(Passage::report).distinct().toList();
  }
}
