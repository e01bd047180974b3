package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Grounds;
import org.synoptic.model.Standing;
import org.synoptic.model.Story;

/** The same fact is one claim however it is worded; what is only near it is not. */
class SameFactTest {

  private static final String TRIP =
      "The foreign minister of Lorran will travel to Moscow in the coming weeks.";
  private static final String VISIT = "Lorran's foreign minister is to visit Russia soon.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        TRIP + "|" + VISIT,
        "The company will cut 400 jobs at its plant in Velm.|"
            + "Some 400 workers at the Velm factory are to be laid off by the firm.",
        "The mayor of Velm stepped down after weeks of protests.|"
            + "Velm's mayor has resigned following demonstrations that lasted for weeks.",
        "A court in Velm sentenced the banker to four years in prison.|"
            + "The banker was jailed for four years by a Velm judge.",
      })
  void aParaphraseIsTheSameClaim(String dawn, String dusk) {
    assertThat(DrawnPair.of(dawn, dusk)).startsWith("met");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor of Velm opened the new bridge in the morning.|"
            + "The mayor of Velm complained of the cost of the new bridge.",
        "Three firefighters were hurt in the blaze at the market.|"
            + "The blaze at the market destroyed stalls and a bakery.",
        "The union will vote on the offer of the company.|"
            + "The company made the offer after a strike of two weeks.",
        "If the dam breaks, the whole valley will be flooded.|"
            + "Engineers drained the lake behind the dam to repair the gates.",
      })
  void aNearMissIsAnotherClaim(String dawn, String dusk) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo("apart");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An inquiry is under way into alleged Tessan meddling in his campaign. Ferries were late.|"
            + "The head of the court, Jon Falk, withdrew from inquiries into Tessan meddling in the"
            + " vote after it came out that he knew the envoy. Snow fell.|apart",
        "An inquiry is under way into alleged Tessan meddling in his campaign. Ferries were late.|"
            + "The head of the court, Jon Falk, said an inquiry into Tessan meddling in the"
            + " campaign has begun. Snow fell.|met",
      })
  void whatCompletesTwoOtherActsMakesThemNoFact(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  /** A phrase without a verb tells no act: it must be more like a clause than two clauses. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A vote on the closure of the harbour.|The council of Velm closed the harbour.|false",
        "Anger over the price of bread.|Bread has become dearer since spring.|false",
        "Warnings of floods along the Tarn.|The Tarn flooded three villages.|false",
        "A crowd outside the court in Velm.|Hundreds gathered at the court in Velm.|true",
        "The rescue of twelve sailors from the ferry.|Twelve sailors were taken off the ferry.|true",
      })
  void aPhraseMeetsOnlyWhatTellsIt(String phrase, String clause, boolean met) {
    Comparison comparison = amongOthers(phrase, clause);
    assertThat(reports(comparison, phrase.substring(0, phrase.length() - 1)))
        .isEqualTo(met ? List.of("Dawn", "Dusk") : List.of("Dawn"));
  }

  /** What is joined because it is likely one fact is agreed only where it is sure. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry hit the pier of Velm in thick fog.|A ferry rammed Velm's pier in fog.|AGREED",
        "Protests across Velm over the closure of the mine.|Anger in Velm over plans to shut the"
            + " mine.|TOLD_ALIKE",
        "Plans for a bridge over the Tarn.|The bridge over the Tarn was opened.|TOLD_ALIKE",
        "The crash, which happened at about six, shook the town.|Firefighters were called to the"
            + " crash at six.|TOLD_ALIKE",
      })
  void onlyWhatIsSurelyOneFactIsAgreed(String dawn, String dusk, Standing standing) {
    assertThat(amongOthers(dawn, dusk).claims())
        .filteredOn(claim -> claim.origins() > 1)
        .extracting(Claim::standing)
        .containsExactly(standing);
  }

  @Test
  void whyAClaimIsNotAgreedIsSaid() {
    assertThat(
            amongOthers("Plans for a bridge over the Tarn.", "The bridge over the Tarn was opened.")
                .grounds())
        .extracting(Grounds::standing)
        .anyMatch(why -> why.contains("too little to be sure that it is one fact"));
  }

  @Test
  void aParaphraseThatSaysTheOppositeIsNotAgreed() {
    assertThat(
            DrawnPair.of(
                "The mayor of Velm attended the funeral of the miners.",
                "Velm's mayor did not attend the miners' funeral."))
        .startsWith("met; DISPUTED: ");
  }

  @Test
  void withoutAnEncoderWordsDecideAlone() {
    String shared = "A fire destroyed the old theatre in the harbour of Velm.";
    Story story = story(TRIP + " " + shared, VISIT + " " + shared);
    Comparison byWords = new Comparer(() -> null).compare(story);
    assertThat(reports(byWords, "Moscow")).containsExactly("Dawn");
    assertThat(reports(byWords, "theatre")).containsExactly("Dawn", "Dusk");
    assertThat(reports(new Comparer().compare(story), "Moscow")).containsExactly("Dawn", "Dusk");
  }

  @Test
  void noEncoderIsAskedForWhereWordsSettleEverything() {
    AtomicInteger asked = new AtomicInteger();
    Comparer comparer =
        new Comparer(
            () -> {
              asked.incrementAndGet();
              return null;
            });
    comparer.compare(story(TRIP, TRIP));
    assertThat(asked).hasValue(0);
    comparer.compare(story(TRIP, VISIT));
    assertThat(asked).hasValue(1);
  }

  /** Two reports that tell other things besides. */
  private static Comparison amongOthers(String dawn, String dusk) {
    return new Comparer()
        .compare(
            story(
                dawn
                    + " Snow fell on the hills above Orly. The league put off two matches. A baker"
                    + " won the lottery for the second time. The river rose by a foot overnight.",
                dusk
                    + " Ferries were late again in the south. Teachers asked for more pay. The"
                    + " museum sold a painting to a collector. Farmers expect a poor harvest of"
                    + " plums."));
  }

  private static Story story(String dawn, String dusk) {
    return new LedgerOf().by("Dawn", null, dawn).by("Dusk", null, dusk).story();
  }

  private static List<String> reports(Comparison comparison, String words) {
    return LedgerOf.claim(comparison, words).versions().stream()
        .map(version -> version.report())
        .distinct()
        .toList();
  }
}
