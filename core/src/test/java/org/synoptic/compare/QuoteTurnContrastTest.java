package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Comparison;
import org.synoptic.model.Passage;

/** Two reports print the words of one speaker, and one word turns them. */
class QuoteTurnContrastTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We will not close the bridge before the summer, and nobody will lose a job over it"
            + " | We will close the bridge before the summer, and nobody will lose a job over it",
        "My brother is guilty of nothing but of trusting the wrong people at the wrong time"
            + " | My brother is guilty of trusting the wrong people at the wrong time",
        "The crew of the ferry did nothing wrong on the night of the storm in the strait"
            + " | The crew of the ferry did wrong on the night of the storm in the strait",
        "The council must decide on the tunnel before the election of the mayor in autumn"
            + " | The council must decide on the tunnel after the election of the mayor in autumn",
        "None of us knew of the gas in the shaft on the morning of the blast"
            + " | All of us knew of the gas in the shaft on the morning of the blast"
      })
  void aTurnedQuoteIsDisputedAndNotCitedForBoth(String dawn, String dusk) {
    Comparison comparison = compare(dawn, dusk);
    assertThat(LedgerOf.differences(comparison)).anyMatch(one -> one.startsWith("DISPUTED"));
    for (BriefLine line : comparison.brief()) {
      boolean both =
          line.passages().stream()
                  .filter(passage -> dawn.contains(passage.text()) || dusk.contains(passage.text()))
                  .map(Passage::report)
                  .distinct()
                  .count()
              > 1;
      assertThat(!both || (line.text().contains(dawn) && line.text().contains(dusk))).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We will not close the bridge before the summer, and nobody will lose a job over it"
            + " | We won't close the bridge before the summer, and nobody will lose a job over it",
        "The crane in the port of Velm wasn't safe on the night of the storm"
            + " | So no, the crane in the port of Velm wasn't safe on the night of the storm",
        "We will close the old bridge before the summer, and many will be glad of it"
            + " | We will close the bridge before the summer, and many will be glad of it"
      })
  void aQuoteWithAnotherWordIsNoDispute(String dawn, String dusk) {
    Comparison comparison = compare(dawn, dusk);
    assertThat(comparison.quotes())
        .singleElement()
        .satisfies(quote -> assertThat(quote.variants()).hasSize(2));
    assertThat(LedgerOf.differences(comparison)).isEqualTo(List.of());
  }

  private static Comparison compare(String dawn, String dusk) {
    return new LedgerOf()
        .by("Dawn", DrawnPair.MORNING, "“" + dawn + ",” Ines Falk said on Tuesday.")
        .by("Dusk", DrawnPair.MORNING, "“" + dusk + ",” Ines Falk said on Tuesday.")
        .compare();
  }
}
