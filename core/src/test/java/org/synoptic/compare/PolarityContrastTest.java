package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One report says that it is so, the other that it is not. */
class PolarityContrastTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mayor Ivo Brandt attended the meeting of the harbour board."
            + " | Mayor Ivo Brandt did not attend the meeting of the harbour board."
            + " | `met; DISPUTED: Mayor Ivo Brandt attended the meeting of the harbour board | Mayor Ivo Brandt did not attend the meeting of the harbour board`",
        "Mayor Ivo Brandt attended the meeting of the harbour board."
            + " | Mayor Ivo Brandt never attended the meeting of the harbour board."
            + " | `met; DISPUTED: Mayor Ivo Brandt attended the meeting of the harbour board | Mayor Ivo Brandt never attended the meeting of the harbour board`",
        "Mayor Ivo Brandt said that he was referring to the view of the harbour."
            + " | Mayor Ivo Brandt said that he was not referring to the view of the harbour."
            + " | `met; DISPUTED: that he was referring to the view of the harbour | that he was not referring to the view of the harbour`"
      })
  void anActAndItsNegationAreADispute(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mayor Ivo Brandt accepted the offer of the harbour board."
            + " | Mayor Ivo Brandt rejected the offer of the harbour board."
            + " | `met; DISPUTED: Mayor Ivo Brandt accepted the offer of the harbour board | Mayor Ivo Brandt rejected the offer of the harbour board`"
      })
  void anActAndItsOppositeAreADispute(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mayor Ivo Brandt did not attend the meeting of the harbour board."
            + " | Mayor Ivo Brandt did not attend the meeting of the harbour board in Velm."
            + " | met",
        "Mayor Ivo Brandt accepted the offer of the harbour board."
            + " | Mayor Ivo Brandt did not reject the offer of the harbour board."
            + " | met"
      })
  void twoNegationsAndANegatedOppositeAgree(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mayor Ivo Brandt said that he was referring to the view of the harbour."
            + " | Mayor Ivo Brandt said that he was referring not to the money of the city but to the view of the harbour."
            + " | met"
      })
  void notThisButThatNegatesNothing(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The rules of Velm would not apply to shared flats and civil unions."
            + "|The rules of Velm only apply to married couples, and not those in shared flats or civil unions."
            + "|met",
        "The rules of Velm would not apply to shared flats and civil unions."
            + "|The rules of Velm would apply to shared flats and civil unions."
            + "|apart"
      })
  void whatIsDeniedOfOthersOnlyIsLeftOpen(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  /** Rows of two statements; each says of the one act that it is so and that it is not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // an act and its negation, whatever the subject
        "The police arrested the driver of the lorry. | The police did not arrest the driver of the lorry.",
        "Nurses joined the strike at the clinic in Velm. | Nurses did not join the strike at the clinic in Velm.",
        "The committee has published the report on the dam. | The committee has never published the report on the dam.",
        "The owner had a permit for the crane. | The owner never had a permit for the crane.",
        "The company pays rent for the warehouse. | The company no longer pays rent for the warehouse.",
        // passive
        "The driver was arrested by the police in Velm. | The driver was not arrested by the police in Velm.",
        "The gates of the dam were opened on Monday. | The gates of the dam were not opened on Monday.",
        "The police arrested the driver of the lorry. | The driver of the lorry was not arrested by the police.",
        "The board informed the tenants of the tower. | The tenants of the tower were never informed by the board.",
        // refusing and failing
        "The mayor signed the order for the bridge. | The mayor refused to sign the order for the bridge.",
        "The contractor inspected the scaffold at the church. | The contractor failed to inspect the scaffold at the church.",
        "The minister met the families of the miners. | The minister declined to meet the families of the miners.",
        "The guard locked the gate of the depot. | The guard forgot to lock the gate of the depot.",
        // nobody and some
        "The fire injured nine people in the old mill. | The fire injured no one in the old mill.",
        "The explosion damaged two ships in the dock. | The explosion damaged no ships in the dock.",
        "All passengers left the burning ferry. | Not all passengers left the burning ferry.",
        "Several guards saw the thief at the museum. | Nobody saw the thief at the museum.",
        // planned and possible
        "The ferry will run on Friday. | The ferry will not run on Friday.",
        "Lorries may use the bridge at night. | Lorries may not use the bridge at night.",
        "Teachers must sign the new contract. | Teachers must not sign the new contract.",
        "Visitors can enter the old tower. | Visitors cannot enter the old tower.",
        "The ferry will sail to Velm on Friday. | The ferry may sail to Velm on Friday.",
        // opposites and directions
        "The council approved the plan for the tunnel. | The council rejected the plan for the tunnel.",
        "The plan for the tunnel was approved by the council. | The council rejected the plan for the tunnel.",
        "The jury found that the baker was guilty of the theft. | The jury found that the baker was not guilty of the theft.",
        "Shares of the bank were up 0.5 percent in early trading. | Shares of the bank were down 0.5 percent in early trading.",
        "Prices of wheat rose by four percent in March. | Prices of wheat fell by four percent in March.",
        "The union voted for the pay deal. | The union voted against the pay deal.",
        "The board will close the bridge before the summer. | The board will close the bridge after the summer.",
        // with it and without it
        "The trawler sailed from Velm with a licence. | The trawler sailed from Velm without a licence.",
        "The driver worked at the depot with a valid permit. | The driver worked at the depot without a valid permit.",
        "The workers left the tunnel with helmets on Monday. | The workers left the tunnel without helmets on Monday.",
        "The board closed the bridge with a warning. | The board closed the bridge without a warning.",
        "The firm dug the shaft with the consent of the council. | The firm dug the shaft without the consent of the council.",
        // hardly any and many
        "Many people were hurt in the fire at the old mill. | Hardly anyone was hurt in the fire at the old mill.",
        "The storm damaged many houses in the old town. | The storm damaged hardly any houses in the old town.",
        "Many tenants of the tower received a letter. | Barely any tenants of the tower received a letter.",
        "Several guards saw the thief at the museum. | Hardly anybody saw the thief at the museum.",
        "The council accepted many of the proposals for the tunnel. | The council accepted hardly any of the proposals for the tunnel.",
        // a verb and its particle
        "The union called the strike at the port on Monday. | The union called off the strike at the port on Monday.",
        "The club held the concert in the old mill. | The club called off the concert in the old mill.",
        "The council approved the plan for the tunnel. | The council turned down the plan for the tunnel.",
        "The court upheld the ban on lorries. | The court struck down the ban on lorries.",
        "The shipyard hired 40 welders in March. | The shipyard laid off 40 welders in March.",
        "The teachers staged a rally in Velm. | The teachers called a rally in Velm off."
      })
  void whatClashesIsDisputedAndNeverAgreed(String dawn, String dusk) {
    assertThat(DrawnPair.of(dawn, dusk)).contains("DISPUTED: ");
  }

  /** Rows of two statements that share much and are of two things or open: told apart. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor attended the meeting of the harbour board. | The governor did not attend the meeting of the harbour board.",
        "The board closed the bridge to lorries. | The board did not close the bridge to cars.",
        "The ferry will run to Velm on Friday. | The ferry will not run to Velm on Saturday.",
        "Mayor Ivo Brandt attended the meeting of the harbour board. | Mayor Ivo Brandt will not attend the meeting of the harbour board.",
        "Mayor Ivo Brandt attended the meeting of the harbour board. | Mayor Ivo Brandt may not attend the meeting of the harbour board."
      })
  void aClashOverTwoThingsIsNoDisputeAndNotAgreed(String dawn, String dusk) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo("apart");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The firm sold the old mill in Velm. | The firm sold the old mill in Velm, not the new one.",
        "The council rejected the ban on cars. | The council unanimously rejected the ban on cars.",
        "The fire injured nine people in the old mill. | The fire injured no fewer than nine people in the old mill.",
        "The storm damaged the roof of the church. | The storm damaged not only the roof of the church.",
        "The mayor signed the order for the bridge. | The mayor did not refuse to sign the order for the bridge.",
        "The mayor signed the order for the bridge. | The mayor managed to sign the order for the bridge.",
        "The council accepted the plan for the tunnel. | The council did not reject the plan for the tunnel.",
        "The ferry did not run on Friday. | The ferry never ran on Friday.",
        "Nobody was injured in the fire at the old mill. | No one was injured in the fire at the old mill.",
        "The mayor refused to sign the order for the bridge. | The mayor did not sign the order for the bridge.",
        "The police arrested the driver of the lorry. | The driver of the lorry was arrested by the police.",
        "The trawler sailed from Velm without a licence. | The trawler had no licence when it sailed from Velm.",
        "Hardly anyone was hurt in the fire at the old mill. | Almost nobody was hurt in the fire at the old mill.",
        "The union called off the strike at the port on Monday. | The union cancelled the strike at the port on Monday.",
        "The union did not call off the strike at the port. | The union did not cancel the strike at the port.",
        "The council turned down the plan for the tunnel. | The council rejected the plan for the tunnel.",
        "The firm closed down the mill in Velm. | The firm closed the mill in Velm."
      })
  void whatDoesNotClashStaysOneClaim(String dawn, String dusk) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo("met");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fire injured no one in the old mill. | The fire injured nine people in the old mill.",
        "The harbour board has not yet opened the new quay. | The harbour board has opened the new quay.",
        "The ferry may sail to Velm on Friday. | The ferry will sail to Velm on Friday."
      })
  void aLaterReportReplacesWhatWasNotSoYet(String dawn, String dusk) {
    assertThat(DrawnPair.inTurn(dawn, dusk)).startsWith("met; UPDATED: ");
  }
}
