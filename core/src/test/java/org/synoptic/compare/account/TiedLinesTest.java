package org.synoptic.compare.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiedLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In addition to Ruiz, two other councillors have spoken out.",
        "By now people were in danger of missing their ferries.",
        "At the time, the harbour was run by the state.",
        "Bo Ek, host of the evening news, expressed similar sentiments on Monday.",
      })
  void whatGoesOnFromAnotherSentenceIsTied(String line) {
    assertThat(TiedLines.isTied(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At the time of the fire, the harbour was run by the state.",
        "The mayor spoke with similar words of the fire in Norra.",
        "Two councillors in addition to Ruiz have spoken out.",
        "Nowhere were the floods worse than in Velm.",
      })
  void whatSaysItselfWhatItGoesOnFromIsNot(String line) {
    assertThat(TiedLines.isTied(line)).isFalse();
  }
}
