package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Comparison;
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
