package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Quote;

/** A tag belongs to its own quote, a quoted paragraph to the line above. */
class OwnTagsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“Open the gate!” Meg Hall shouted. “We are late!” Tom Falk cried. | Meg Hall, Tom Falk",
        "“The quay is dry,” Meg Hall said. “It is wet!” Tom Falk said. | Meg Hall, Tom Falk",
        "“Who is in charge?” Meg Hall asked. “Who wants to know?” asked Tom Falk. | Meg Hall, Tom Falk",
        "“Stop it!” Meg Hall shouted. “We will not go!” said Tom Falk. | Meg Hall, Tom Falk",
        "\"Is the crane safe?\" Meg Hall asked. \"It is,\" Tom Falk said. \"Then use it!\" Jo Brandt"
            + " shouted from the back. | Meg Hall, Tom Falk, Jo Brandt",
        "“We have won!” Meg Hall said. “Nobody believed in us!” | Meg Hall",
      })
  void speechThatEndsInAnExclamationIsThatOfItsOwnTag(String text, String speakers) {
    assertThat(DrawnQuotes.speakers(text)).isEqualTo(List.of(speakers.split(", ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Statement by Ines Falk:|Ines Falk",
        "From the desk of John Doe, chief analyst.|John Doe",
        "Letter from Piet Larsen, mayor of Norwick:|Piet Larsen",
        "Full statement from Meg Okoro:|Meg Okoro",
        "Message of Ana Ruiz (harbour board):|Ana Ruiz",
      })
  void quotedParagraphsAreOfThePersonWhomTheLineAboveNames(String line, String speaker) {
    String text =
        "Anna Falk lives at the port.\n\n"
            + line
            + "\n\n“We will not rest until the bridge is open.”\n\n“It will be soon.”";
    List<Quote> quotes = DrawnQuotes.quotes(text, List.of());
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).speaker()).isEqualTo(speaker);
    assertThat(quotes.get(0).content()).hasSize(2);
  }

  @Test
  void aSpeakerIsNotCutInsideANumber() {
    assertThat(DrawnQuotes.speakers("Over 500,000 people said that the vote was lost."))
        .containsExactly("Over 500,000 people");
  }
}
