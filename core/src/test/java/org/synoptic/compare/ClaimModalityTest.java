package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Modality;

/** How sure the line of a claim is: as its main clause, not as one that only modifies. */
class ClaimModalityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister did not say whether the port would be closed in May. | HAPPENED",
        "The board has not said if the port will be closed in May. | HAPPENED",
        "The town lost many jobs, despite promises that the new port would bring ships. | HAPPENED",
        "The report gave a full view of the fire, which could change how ports are built. | HAPPENED",
        "The board voted for the plan, which will cost 40 million crowns, on Monday. | HAPPENED",
        "The sailors worried that the port might be closed in May. | HAPPENED",
        "The board said the port will be closed in May, which pleased the town. | PLANNED",
        "The port could be closed in May, which pleased the town. | HYPOTHETICAL",
        "Pundits focus on the harbour of Velm – how it might look in a century. | HAPPENED",
        "The board of Velm changed the form, which asks sailors “Are you at sea?” | HAPPENED",
      })
  void aClauseThatModifiesDoesNotMakeItsSentencePlanned(String sentence, Modality modality) {
    Comparison story = new LedgerOf().by("Dawn", "2024-05-02T08:00:00Z", sentence).compare();
    assertThat(story.claims())
        .filteredOn(claim -> claim.text().equals(sentence))
        .isNotEmpty()
        .extracting(Claim::modality)
        .containsOnly(modality);
  }

  @Test
  void whatIsAskedBetweenMarksIsNoPlan() {
    Comparison story =
        new LedgerOf()
            .by("Dawn", "2024-05-02T08:00:00Z", "“You will close the port of Velm?” Ana Ruiz said.")
            .compare();
    assertThat(story.claims())
        .filteredOn(claim -> claim.text().contains("port of Velm"))
        .isNotEmpty()
        .extracting(Claim::modality)
        .containsOnly(Modality.HYPOTHETICAL);
  }
}
