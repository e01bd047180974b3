package org.synoptic.annotate.events.cameo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the PLOVER manual that maps CAMEO's codes to event types. */
class PloverTypesTest {

  @ParameterizedTest
  @CsvSource({
    "010, NONE", "020, REQUEST", "0311, AGREE", "043, CONSULT", "051, SUPPORT", "061, COOPERATE",
    "073, AID", "081, CONCEDE", "0831, CONCEDE", "084, RETREAT", "0871, RETREAT", "090, ACCUSE",
    "104, REQUEST", "112, ACCUSE", "125, REJECT", "138, THREATEN", "1411, PROTEST", "150, MOBILIZE",
    "161, SANCTION", "173, COERCE", "182, ASSAULT", "190, ASSAULT", "202, ASSAULT",
  })
  void aCodeOfCameoHasItsType(String code, String type) {
    assertThat(PloverTypes.typeOf(code)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"21", "99", "---", "1", "a9", "''"})
  void whatIsNoCodeOfCameoHasNone(String code) {
    assertThat(PloverTypes.typeOf("19")).isEqualTo("ASSAULT");
    assertThat(PloverTypes.typeOf(code)).isEqualTo("NONE");
  }
}
