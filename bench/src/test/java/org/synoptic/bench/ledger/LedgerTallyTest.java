package org.synoptic.bench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.synoptic.bench.ledger.GoldStory.Fact;
import org.synoptic.bench.ledger.GoldStory.GoldDifference;
import org.synoptic.bench.ledger.GoldStory.GoldValue;
import org.synoptic.bench.ledger.GoldStory.Mention;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;
import org.synoptic.model.Standing;
import org.synoptic.model.Story;

/** Two made-up reports, "a" and "b"; places 0 to 99 hold one fact, 100 to 199 another. */
class LedgerTallyTest {

  private static final Mention QUAY_A = new Mention("a", new Span(10, 40), "x");
  private static final Mention QUAY_B = new Mention("b", new Span(10, 40), "y");
  private static final Mention TOLL_A = new Mention("a", new Span(110, 140), "x");
  private static final Mention TOLL_B = new Mention("b", new Span(110, 140), "x");

  private static final GoldStory GOLD =
      new GoldStory(
          "made-up",
          List.of("a", "b"),
          List.of(
              new Fact(true, List.of(QUAY_A, QUAY_B)), new Fact(false, List.of(TOLL_A, TOLL_B))),
          List.of(toll("1", "2")));

  private final List<String> errors = new ArrayList<>();

  @Test
  void factsThatOneClaimTellsAreJoined() {
    LedgerFigures figures =
        count(List.of(claim(Standing.AGREED, 2, at("a", 12, 38), at("b", 0, 40))), List.of());
    assertThat(figures.joined()).isEqualTo(new Ratio(1, 2));
    assertThat(figures.ownWords()).as("the toll is copied").isEqualTo(new Ratio(1, 1));
    assertThat(figures.rightPairs()).isEqualTo(new Ratio(1, 1));
    assertThat(figures.rightAgreed()).isEqualTo(new Ratio(1, 1));
    assertThat(figures.originErrors()).isEqualTo(new Ratio(0, 1));
    assertThat(figures.mainFirst()).isEqualTo(new Ratio(1, 1));
    assertThat(errors).containsExactly("missed, copied", "difference missed");
  }

  @Test
  void aClaimOfTwoFactsIsJoinedWrongly() {
    LedgerFigures figures =
        count(List.of(claim(Standing.AGREED, 2, at("a", 10, 40), at("b", 110, 140))), List.of());
    assertThat(figures.joined()).isEqualTo(new Ratio(0, 2));
    assertThat(figures.rightPairs()).isEqualTo(new Ratio(0, 1));
    assertThat(figures.rightAgreed()).isEqualTo(new Ratio(0, 1));
  }

  @Test
  void aClashAndOneOriginAreNotAgreed() {
    Claim toll = claim(Standing.AGREED, 2, at("a", 105, 145), at("b", 105, 145));
    assertThat(count(List.of(toll), List.of()).rightAgreed()).isEqualTo(new Ratio(0, 1));
    assertThat(errors).contains("agreed wrongly", "origins 2 for 1");
  }

  @Test
  void valuesOfOneSideAreNoClash() {
    Claim toll = claim(Standing.AGREED, 2, at("a", 105, 145), at("b", 105, 145));
    assertThat(count(GOLD, List.of(toll), List.of()).oneFactAgreed()).isEqualTo(new Ratio(0, 1));
    GoldStory oneSide =
        new GoldStory(GOLD.name(), GOLD.reports(), GOLD.facts(), List.of(toll("1", "1")));
    assertThat(count(oneSide, List.of(toll), List.of()).oneFactAgreed()).isEqualTo(new Ratio(1, 1));
  }

  @Test
  void aDifferenceIsFoundByTheWordsOfItsValues() {
    Difference found = difference(Difference.Kind.DISPUTED, at("a", 110, 140), at("b", 110, 140));
    Difference unmarked = difference(Difference.Kind.UPDATED, at("a", 10, 40), at("b", 10, 40));
    Difference words = difference(Difference.Kind.WORDING, at("a", 10, 40), at("b", 10, 40));
    LedgerFigures figures = count(List.of(), List.of(found, unmarked, words));
    assertThat(figures.foundDifferences()).isEqualTo(new Ratio(1, 1));
    assertThat(figures.rightDifferences()).isEqualTo(new Ratio(1, 2));
  }

  @Test
  void whatAnotherReportTellsIsNoExclusive() {
    Claim told = exclusive(claim(Standing.ONE_SOURCE, 1, at("a", 10, 40)));
    Claim alone = exclusive(claim(Standing.ONE_SOURCE, 1, at("a", 60, 90)));
    Claim unsure = claim(Standing.ONE_SOURCE, 1, at("a", 160, 190));
    LedgerFigures figures = count(List.of(told, alone, unsure), List.of());
    assertThat(figures.trueExclusives()).isEqualTo(new Ratio(1, 2));
    assertThat(figures.keptExclusives()).isEqualTo(new Ratio(1, 2));
  }

  private static GoldDifference toll(String sideOfA, String sideOfB) {
    return new GoldDifference(
        "disputed",
        "the toll",
        List.of(
            new GoldValue(TOLL_A.report(), TOLL_A.span(), sideOfA),
            new GoldValue(TOLL_B.report(), TOLL_B.span(), sideOfB)));
  }

  private LedgerFigures count(List<Claim> claims, List<Difference> differences) {
    return count(GOLD, claims, differences);
  }

  private LedgerFigures count(GoldStory gold, List<Claim> claims, List<Difference> differences) {
    List<BriefLine> brief =
        List.of(new BriefLine("The quay", Standing.AGREED, List.of(at("a", 10, 40))));
    Comparison comparison =
        new Comparison(
            new Story("s", "made up", List.of()),
            claims,
            List.of(),
            differences,
            List.of(),
            List.of(),
            brief,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            0,
            List.of());
    return new LedgerTally(gold, comparison, (kind, words) -> errors.add(kind)).count();
  }

  private static Claim claim(Standing standing, int origins, Passage... passages) {
    List<Claim.Version> versions =
        IntStream.range(0, passages.length)
            .mapToObj(i -> new Claim.Version(passages[i].report(), null, List.of(passages[i])))
            .toList();
    return new Claim(
        "c", "text", standing, origins, null, Modality.HAPPENED, null, null, versions, List.of());
  }

  private static Claim exclusive(Claim claim) {
    return new Claim(
        claim.id(),
        claim.text(),
        claim.standing(),
        claim.origins(),
        claim.saidBy(),
        claim.modality(),
        claim.when(),
        claim.event(),
        claim.versions(),
        claim.leftOutBy(),
        true);
  }

  private static Difference difference(Difference.Kind kind, Passage one, Passage other) {
    return new Difference(
        kind,
        "the toll",
        null,
        List.of(
            new Difference.Value("12", List.of(one)), new Difference.Value("14", List.of(other))),
        "note");
  }

  private static Passage at(String report, int start, int end) {
    return new Passage(report, new Span(start, end), "x".repeat(end - start));
  }
}
