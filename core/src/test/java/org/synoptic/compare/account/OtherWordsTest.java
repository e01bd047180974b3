package org.synoptic.compare.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Claim;
import org.synoptic.model.DistinctClaim;
import org.synoptic.model.Modality;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;
import org.synoptic.model.Standing;

class OtherWordsTest {

  private static final String SHOWN =
      "Ana Ruiz told the council in Norwick that the quay must stay closed until May.";

  @Test
  void aReportThatSaysLessThanTheWordingShownIsQuoted() {
    assertThat(OtherWords.of(claim("there was “no reason to hurry” with the ferries")))
        .containsExactly(
            new DistinctClaim.ReportWords("b", "there was “no reason to hurry” with the ferries"));
  }

  @Test
  void aReportThatSaysNearlyTheSameIsNot() {
    assertThat(OtherWords.of(claim("the quay in Norwick would stay closed, Ruiz said"))).isEmpty();
    assertThat(OtherWords.of(claim("the old pier and its sheds are empty, Orla Finch said")))
        .extracting(DistinctClaim.ReportWords::report)
        .containsExactly("b");
  }

  private static Claim claim(String other) {
    return new Claim(
        "c1",
        SHOWN,
        Standing.ONE_SOURCE,
        1,
        "Ana Ruiz",
        Modality.HAPPENED,
        null,
        null,
        List.of(version("a", SHOWN), version("b", other)),
        List.of());
  }

  private static Claim.Version version(String report, String text) {
    return new Claim.Version(
        report, null, List.of(new Passage(report, new Span(0, text.length()), text)));
  }
}
