package org.synoptic.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeTest {

  @Test
  void theCodeOfJoinedStringsFollowsFromTheirCodes() {
    long joined = Code.of("det").after(Code.of("NN").after(Code.of("ship").hash()));
    assertThat(joined).isEqualTo(Code.of("ship_NN_det").hash());
    assertThat(joined).isNotEqualTo(Code.of("ship_det_NN").hash());
  }

  @Test
  void aPartHasTheCodeOfTheStringThatItIs() {
    assertThat(Code.of("harbour", 4, 7)).isEqualTo(Code.of("our"));
  }

  @Test
  void equalStringsDifferBetweenNameSpaces() {
    long hash = Code.of("ship").hash();
    assertThat(Code.key(1, hash)).isEqualTo(Code.key(1, Code.of("ship").hash()));
    assertThat(Code.key(1, hash)).isNotEqualTo(Code.key(2, hash));
  }
}
