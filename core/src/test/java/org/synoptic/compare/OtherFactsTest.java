package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows that two statements, however alike, are of two facts; and its like that is one. */
class OtherFactsTest {

  private static final String LATER = "2031-05-20T08:00:00Z";

  private static final String ROSE = "The rocket reached a height of 550 km over the sea off Velm.";
  private static final String ROSE_HIGHER =
      "The rocket reached a height of 770 km over the sea off Velm.";

  @Test
  void whatIsMeasuredAnewOnAnotherDayIsAnotherFact() {
    assertThat(DrawnPair.of(DrawnPair.MORNING, ROSE, LATER, ROSE_HIGHER)).startsWith("apart");
  }

  @Test
  void whatIsMeasuredDifferentlyOnOneDayIsDisputed() {
    assertThat(DrawnPair.of(ROSE, ROSE_HIGHER)).startsWith("met; ");
  }

  @Test
  void whatIsToldAgainDaysLaterWithTheSameFigureIsOneFact() {
    assertThat(DrawnPair.of(DrawnPair.MORNING, ROSE, LATER, ROSE)).isEqualTo("met");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tom Hale scored 20 goals for Velm United last season.|"
            + "Tom Hale missed two matches for Velm United last season.|apart",
        "Tom Hale scored 20 goals for Velm United last season.|"
            + "Tom Hale got 20 goals for Velm United last season.|met",
      })
  void otherActsOnOtherCountedThingsAreOtherFacts(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).startsWith(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They are investigating whether the driver of the tram fell asleep.|"
            + "The tram’s driver dozed off.|apart",
        "They are convinced that the driver of the tram fell asleep.|"
            + "The tram’s driver dozed off.|met",
      })
  void whatIsLeftOpenIsNotWhatIsSo(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).startsWith(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor Ann Reed apologised to the passengers of the late ferry.|"
            + "“I apologise to everybody who was on the late ferry,” Governor Tom Hale said.|apart",
        "Mayor Ann Reed apologised to the passengers of the late ferry.|"
            + "“I apologise to everybody who was on the late ferry,” Mayor Ann Reed said.|met",
      })
  void whoSpeaksOfHimselfIsTheOneWhoDoesIt(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).startsWith(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor Ann Reed was arrested by Inspector Tom Hale.|"
            + "In the morning Inspector Tom Hale detained Ann Reed at home.|met",
        "Mayor Ann Reed was arrested by Inspector Tom Hale.|"
            + "In the morning Inspector Carla Moss detained Ann Reed at home.|apart",
        "Mayor Ann Reed was dismissed from the harbour board.|"
            + "Governor Tom Hale was sacked as a member of the board of the harbour.|apart",
      })
  void whoDoesItAndToWhomItIsDoneAreNoTwoPeople(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).startsWith(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann H. Reed Jr. cut the subsidy of the ferry on Monday.|"
            + "On Monday Ann Reed cut the ferry's subsidy.|met",
        "Ann H. Reed Jr. cut the subsidy of the ferry on Monday.|"
            + "On Monday Carla Reed cut the ferry's subsidy.|apart",
      })
  void aPersonUnderAFullerNameIsNoOther(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).startsWith(drawn);
  }
}
