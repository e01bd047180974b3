package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Claim;

/** What an opinion piece claims is said by its author. */
class OpinionClaimsTest {

  private static final String NEWS =
      "The harbour board closed the swing bridge in Norwick to lorries on Tuesday. The work will"
          + " take six months.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "The board betrayed the hauliers of the town. ~ betrayed",
        "Ines Falk lied to the council about the bearings. ~ lied",
        "The closure will ruin forty firms. ~ ruin",
        "The mayor sold the ferry to his cousin. ~ ferry",
        "Nobody asked the drivers of the lorries. ~ drivers",
      })
  void aViewIsItsAuthors(String view, String word) {
    LedgerOf story =
        new LedgerOf().opinion("A", List.of("Ana Ruiz"), view).by("B", "2024-05-02", NEWS);
    assertThat(saidBy(story, word)).isEqualTo("Ana Ruiz");
    LedgerOf report = new LedgerOf().by("A", "2024-05-02", view).by("B", "2024-05-02", NEWS);
    assertThat(saidBy(report, word)).isEqualTo("nobody");
  }

  @Test
  void aQuoteInAnOpinionPieceIsItsSpeakersAndAnAuthorMayHaveNoName() {
    String view = "The board betrayed the town. “The bearings will fail,” said Ines Falk.";
    LedgerOf story = new LedgerOf().opinion("A", List.of(), view).by("B", "2024-05-02", NEWS);
    assertThat(saidBy(story, "betrayed")).isEqualTo("the author");
    assertThat(saidBy(story, "bearings")).isEqualTo("Ines Falk");
  }

  private static String saidBy(LedgerOf story, String word) {
    for (Claim claim : story.compare().claims()) {
      if (claim.text().contains(word)) {
        return claim.saidBy() == null ? "nobody" : claim.saidBy();
      }
    }
    return "no claim";
  }
}
