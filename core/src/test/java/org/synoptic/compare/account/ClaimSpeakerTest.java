package org.synoptic.compare.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.compare.LedgerOf;

/** Words that are printed as they were quoted are put to whoever said them. */
class ClaimSpeakerTest {

  private static final String QUOTED =
      "“The worst storms of this century lie behind the town of Velm,” said Orla Finch.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The worst storms of this century lie behind the town of Velm.",
        "“The worst storms of this century lie behind the town of Velm.”",
        "The worst storms of this century lie behind the town of Velm, a guard said.",
        "“The worst storms of this century lie behind the town of Velm,” Ms. Finch said.",
        "Orla Finch said the worst storms of this century lie behind the town of Velm.",
      })
  void aQuotedClaimKeepsItsSpeakerWhoeverElseTellsIt(String other) {
    assertThat(saidBy(QUOTED, other)).isEqualTo("Orla Finch");
  }

  @Test
  void whatOneReportTellsItselfIsNobodysClaim() {
    String told = "The worst storms of this century lie behind the town of Velm.";
    String reported = "Orla Finch said the worst storms of this century lie behind Velm.";
    assertThat(saidBy(told, reported)).isEqualTo("nobody");
  }

  private static String saidBy(String one, String other) {
    String speaker =
        LedgerOf.claim(
                new LedgerOf()
                    .by("Dawn", "2031-05-06", one)
                    .by("Dusk", "2031-05-06", other)
                    .compare(),
                "worst storms")
            .saidBy();
    return speaker == null ? "nobody" : speaker;
  }
}
