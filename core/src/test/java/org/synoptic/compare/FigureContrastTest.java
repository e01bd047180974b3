package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two reports count or measure the same thing. */
class FigureContrastTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The flood destroyed 12 grain warehouses, the port office said."
            + " | The flood destroyed 14 grain warehouses, the traders' union said."
            + " | `met; DISPUTED: 12 | 14`",
        "The flood destroyed at least 12 grain warehouses, the port office said."
            + " | The flood destroyed nine grain warehouses, the traders' union said."
            + " | `met; DISPUTED: at least 12 | nine`",
        "The flood destroyed up to 12 grain warehouses, the port office said."
            + " | The flood destroyed 14 grain warehouses, the traders' union said."
            + " | `met; DISPUTED: up to 12 | 14`",
        "The new tunnel under the harbour is 10 kilometres long."
            + " | The new tunnel under the harbour is 14 kilometres long."
            + " | `met; DISPUTED: 10 kilometres | 14 kilometres`",
        "The new tunnel under the harbour is 10 kilometres long."
            + " | The new tunnel under the harbour is 9 miles long."
            + " | `met; DISPUTED: 10 kilometres | 9 miles`",
        "The new tunnel under the harbour costs 10 million euros."
            + " | The new tunnel under the harbour costs 14 million euros."
            + " | `met; DISPUTED: 10 million euros | 14 million euros`"
      })
  void countsThatCannotBothBeTrueAreADispute(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The flood destroyed at least 12 grain warehouses, the port office said."
            + " | The flood destroyed 14 grain warehouses, the traders' union said."
            + " | met",
        "The flood destroyed more than 12 grain warehouses, the port office said."
            + " | The flood destroyed 14 grain warehouses, the traders' union said."
            + " | met",
        "The flood destroyed fewer than 12 grain warehouses, the port office said."
            + " | The flood destroyed nine grain warehouses, the traders' union said."
            + " | met",
        "The flood destroyed up to 12 grain warehouses, the port office said."
            + " | The flood destroyed nine grain warehouses, the traders' union said."
            + " | met"
      })
  void boundsThatLeaveRoomForTheOtherFigureAreNoDispute(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The flood destroyed another three grain warehouses, the port office said."
            + " | The flood destroyed nine grain warehouses, the traders' union said."
            + " | met",
        "The flood destroyed three more grain warehouses, the port office said."
            + " | The flood destroyed nine grain warehouses, the traders' union said."
            + " | met",
        "The flood destroyed three grain warehouses, the port office said."
            + " | The flood destroyed nine grain warehouses, the traders' union said."
            + " | `met; DISPUTED: three | nine`"
      })
  void aPartOfTheCountIsNotTheCount(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The flood destroyed three grain warehouses, compared to nine in the flood of April, the port office said."
            + " | The flood destroyed nine grain warehouses, the traders' union said."
            + " | met",
        "The flood destroyed three grain warehouses, compared to five in the flood of April, the port office said."
            + " | The flood destroyed nine grain warehouses, the traders' union said."
            + " | `met; DISPUTED: three | nine`"
      })
  void aFigureThatBothReportsGiveIsNoClash(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The new tunnel under the harbour costs 10 million euros."
            + " | The new tunnel under the harbour costs 12 million dollars."
            + " | met"
      })
  void sumsOfTwoCurrenciesAreNotCompared(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The flood destroyed 2,314 grain sheds in Velm."
            + " | The flood destroyed 2,300 grain sheds in Velm."
            + " | `met; ROUNDING: 2,314 | 2,300`",
        "The flood destroyed 2,314 grain sheds in Velm."
            + " | The flood destroyed about 2,300 grain sheds in Velm."
            + " | `met; ROUNDING: 2,314 | about 2,300`",
        "The flood destroyed about 15 grain warehouses."
            + " | The flood destroyed 14 grain warehouses."
            + " | `met; ROUNDING: about 15 | 14`",
        "The new tunnel under the harbour is 10 kilometres long."
            + " | The new tunnel under the harbour is 6.2 miles long."
            + " | `met; ROUNDING: 10 kilometres | 6.2 miles`"
      })
  void aRoundedOrConvertedFigureIsRounding(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Four people died when a crane fell in the port of Velm."
            + " | Seven people died when a crane fell in the port of Velm."
            + " | `met; UPDATED: Four | Seven`",
        "Four people died when a crane fell in the port of Velm."
            + " | Four people were killed when a crane fell in the port of Velm."
            + " | met",
        "Four people died when a crane fell in the port of Velm."
            + " | Seven people were injured when a crane fell in the port of Velm."
            + " | met"
      })
  void aTollThatTheLaterReportGivesIsAnUpdate(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.inTurn(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Four people died when a crane fell in the port of Velm."
            + " | Seven people died when a crane fell in the port of Velm."
            + " | `met; UPDATED: Four | Seven`",
        "Four people died when a crane fell in the port of Velm, the mayor said."
            + " | Seven people died when a crane fell in the port of Velm, the port office said."
            + " | `met; DISPUTED: Four | Seven`"
      })
  void aTollFromReportsOfUnknownOrderIsAnUpdateUnlessTwoSpeakersGiveIt(
      String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.undated(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The flood destroyed 12 grain warehouses, the port office said."
            + " | The flood destroyed 14 grain warehouses, the traders' union said."
            + " | `met; DISPUTED: 12 | 14`",
        "The flood destroyed 12 grain warehouses."
            + " | The flood destroyed 14 grain warehouses."
            + " | `met; UPDATED: 12 | 14`",
        "The flood killed 12 people, the port office said."
            + " | The flood killed 14 people, the traders' union said."
            + " | `met; UPDATED: 12 | 14`"
      })
  void aCountOfThingsThatTwoSpeakersGiveIsADisputeInAnyOrder(
      String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.inTurn(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The storm left thirty people dead or injured in Velm."
            + " | The storm left sixty-two people dead in Velm."
            + " | `apart; SCOPE: thirty | sixty-two`",
        "The storm left thirty people dead in Velm."
            + " | The storm left sixty-two people dead in Velm."
            + " | `met; UPDATED: thirty | sixty-two`"
      })
  void deathsAloneAndDeathsWithInjuriesDifferInScope(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.inTurn(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Thirty people were injured in the city, the hospital said."
            + " | Sixty-two people were injured in the region, the hospital said."
            + " | `apart; SCOPE: Thirty | Sixty-two`",
        "The storm injured thirty people in Paris."
            + " | The storm injured sixty-two people in Lyon."
            + " | `apart; SCOPE: thirty | sixty-two`",
        "Thirty people were injured in the city, the hospital said."
            + " | Sixty-two people were injured in the city, the hospital said."
            + " | `met; UPDATED: Thirty | Sixty-two`"
      })
  void figuresOfTwoPlacesOrAreasAreTwoClaimsOfDifferentScope(
      String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.inTurn(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Three people died in Selm, the police said. | Two people died in Varn, the police said.",
        "Three people died in Cork, the police said. | Two people died in Kerry, the police said.",
        "The storm destroyed nine houses in Selm. | The storm destroyed four houses in Varn.",
        "Police arrested twelve men near Oslo. | Police arrested thirty men near Bergen.",
        "Five ships sank at Tarno in the storm. | Seven ships sank at Velm in the storm."
      })
  void figuresOfTwoPlacesDifferInScope(String dawn, String dusk) {
    assertThat(DrawnPair.of(dawn, dusk)).startsWith("apart").doesNotContain("UPDATED", "DISPUTED");
    assertThat(DrawnPair.inTurn(dawn, dusk)).doesNotContain("UPDATED", "DISPUTED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Three people died in the storm on Monday. | Nine people were hurt in the storm on Monday.",
        "Police arrested 12 people at the march. | Three people were injured at the march.",
        "Three miners died in the shaft on May 4. | Two miners died in the shaft on May 5."
      })
  void figuresOfTwoCountsOrDaysAreNoDispute(String dawn, String dusk) {
    assertThat(DrawnPair.inTurn(dawn, dusk)).doesNotContain("UPDATED", "DISPUTED");
    assertThat(DrawnPair.inTurn(dawn, dawn.replaceFirst("Three|12", "30"))).contains("UPDATED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least nine people were killed in a fire at the ferry terminal of Velm, the fire service said."
            + " | The death toll in the fire at the ferry terminal of Velm rose to 14, the fire service said.",
        "The death toll in the fire at the ferry terminal of Velm stood at 12."
            + " | The death toll in the fire at the ferry terminal of Velm climbed to 14.",
        "Police made 82 arrests at the march in Velm."
            + " | Some 126 people were arrested at the march in Velm."
      })
  void aTollInOtherWordsIsAnUpdate(String dawn, String dusk) {
    assertThat(DrawnPair.inTurn(dawn, dusk)).startsWith("met; UPDATED: ");
  }
}
