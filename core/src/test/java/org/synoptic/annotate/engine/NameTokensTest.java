package org.synoptic.annotate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Span;

/** Names of sites and parties, and given names with a hyphen, are one word. */
class NameTokensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Amazon.com Inc. will pay.|Amazon.com",
        "Readers of Booking.com complained.|Booking.com",
        "Shares of Hotels.com fell.|Hotels.com",
        "He wrote for Tarno.org and left.|Tarno.org",
        "Ask.com is closed.|Ask.com",
        "What you find at Booking.com|Booking.com",
        "The D.N.C.'s plans failed.|D.N.C.",
        "The R.N.C.’s plans failed.|R.N.C.",
        "The N.R.A.'s head left.|N.R.A.",
        "The U.A.W.'s vote is near.|U.A.W.",
        "The A.C.L.U.'s case was heard.|A.C.L.U.",
        "He met Moon Jae-in. She did not.|Jae-in",
        "He met Moon Jae-in in Seoul.|Jae-in",
        "The trial of Park Geun-hye began.|Geun-hye",
        "Kim Jong-un did not reply.|Jong-un",
        "He succeeded Ban Ki-moon.|Ki-moon",
        "President Tsai Ing-wen spoke.|Ing-wen",
      })
  void isOneWord(String text, String word) {
    assertThat(words(text)).contains(word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Norwick-based firm left.|Norwick",
        "A Hall-led group left.|Hall",
        "The North York-area strike ended.|York",
        "It is the New Hall-in-Tarno line.|Hall",
      })
  void otherHyphensDivide(String text, String word) {
    assertThat(words(text)).contains(word);
  }

  private static List<String> words(String text) {
    return EngineTokenizer.sentences(
            new EnglishTokenizer(), text, new Span(0, text.length()), Integer.MAX_VALUE)
        .stream()
        .flatMap(List::stream)
        .map(word -> word.in(text))
        .toList();
  }
}
