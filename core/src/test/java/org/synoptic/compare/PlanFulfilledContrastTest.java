package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the earlier report gives as planned, the later one gives as done. */
class PlanFulfilledContrastTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The city council of Velm will vote on the tunnel."
            + " | The city council of Velm voted on the tunnel."
            + " | `met; UPDATED: The city council of Velm will vote on the tunnel | The city council of Velm voted on the tunnel`"
      })
  void aPlanThatTheLaterReportGivesAsDoneIsAnUpdate(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.inTurn(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The city council of Velm voted on the tunnel."
            + " | The city council of Velm will vote on the tunnel."
            + " | met",
        "The city council of Velm will vote on the tunnel."
            + " | The city council of Velm did not vote on the tunnel."
            + " | apart",
        "The city council of Velm will vote on the tunnel."
            + " | The city council of Velm votes on the tunnel."
            + " | met",
        "The zoo of Velm will be closed until further notice."
            + " | The zoo of Velm was closed on Monday after a fire."
            + " | met",
        "The city council of Velm will vote on the tunnel."
            + " | The city council of Velm discussed the tunnel."
            + " | met",
        "Mayor Ana Ruiz will discuss the tunnel of Velm with Tom Hale on Friday."
            + " | Mayor Ana Ruiz discussed the tunnel of Velm with Ivo Brandt on Friday."
            + " | met"
      })
  void whatIsNotDoneAfterItWasPlannedIsNoFulfilment(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.inTurn(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The city council of Velm will vote on the tunnel."
            + " | The city council of Velm voted on the tunnel."
            + " | met"
      })
  void inReportsOfUnknownOrderNoPlanIsFulfilled(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.undated(dawn, dusk)).isEqualTo(drawn);
  }
}
