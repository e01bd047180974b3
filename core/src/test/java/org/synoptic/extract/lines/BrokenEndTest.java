package org.synoptic.extract.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenEndTest {

  private static final String BEFORE = "The mill burned down on Friday.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "The police said that they would look at the ruins of the harb ~ true",
        "The mayor told the council on Tuesday that he would resi ~ true",
        "Two men were taken to the hospital with seri ~ true",
        "Firefighters came at dawn and the last of the firefigh ~ true",
        "Nobody could say when the bridge would be opened for the ~ true",
        "The board will meet again on Monday to talk about its ~ true",
        "The police said that they would look at the ruins of the harbour ~ false",
        "The police said that they would look at the ruins of the mill. ~ false",
        "The ruins are open to all who are crafty enough for comprehensions ~ false",
        "Ruins of the harb ~ false",
        "Die Polizei sagte am Freitag, sie werde die Ruinen der Muehl ~ false",
        "The police said that they would look at the ruins in Norwick ~ false",
      })
  void aTextThatEndsInAWordIsNotWhole(String end, boolean broken) {
    assertThat(PartialText.of(BEFORE + end, List.of(), false))
        .isEqualTo(broken ? "the text breaks off in the midst of a sentence" : null);
  }
}
