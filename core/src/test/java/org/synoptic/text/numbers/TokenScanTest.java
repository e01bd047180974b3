package org.synoptic.text.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens are drawn between spaces; a plus stands before one that is glued to the one before. */
class TokenScanTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "third-quarter | third +- +quarter",
        "5pm | 5 +pm",
        "1,500 boats. | 1,500 boats +.",
        "1,500,000.5 | 1,500,000.5",
        "1,5, and 12.5% | 1,5 +, and 12.5 +%",
        "at 5 p.m. sharp, e.g. U.S. troops | at 5 p.m. sharp +, e.g. U.S. troops",
        "Mr. X. said | Mr +. X +. said",
        "the year's end | the year +'s end",
        "O'Brien's boats aren't | O'Brien +'s boats aren +'t",
        "Ruiz' boat | Ruiz +' boat",
        "It’s Zoë’s | It +’s Zoë +’s",
        "€5m | € +5 +m",
        "😀boat | 😀 +boat",
      })
  void aTextIsDividedIntoWordsNumbersAndMarks(String text, String drawn) {
    assertThat(drawn(text)).isEqualTo(drawn);
  }

  @Test
  void theLowerFormHasPlainMarks() {
    assertThat(TokenScan.of("ZOË’S Quay‑side"))
        .extracting(ScannedToken::lower)
        .containsExactly("zoë", "'s", "quay", "-", "side");
  }

  @Test
  void theFirstWordOfAParagraphOpensIt() {
    assertThat(TokenScan.of("One.\n\nTwo.\nThree").stream().filter(ScannedToken::startsParagraph))
        .extracting(ScannedToken::text)
        .containsExactly("One", "Two");
  }

  @Test
  void everyTokenIsItsSpanOfTheText() {
    String text = "“Quay‑side” – 1,500 O’Brien’s p.m.\u200b\u00a0😀";
    assertThat(TokenScan.of(text))
        .isNotEmpty()
        .allSatisfy(
            token ->
                assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text()));
  }

  @Test
  void aTokenIsAWordANumberOrAMark() {
    assertThat(TokenScan.of("Velm 12 %"))
        .extracting(ScannedToken::alphabetic, ScannedToken::numeric, ScannedToken::capitalised)
        .containsExactly(
            tuple(true, false, true), tuple(false, true, false), tuple(false, false, false));
  }

  @Test
  void blanksHoldNoTokens() {
    assertThat(TokenScan.of("a \u00a0\u200b\n b")).hasSize(2);
    assertThat(TokenScan.of(" \u00a0\u200b\n ")).isEmpty();
  }

  private static String drawn(String text) {
    return TokenScan.of(text).stream()
        .map(token -> (token.glued() ? "+" : "") + token.text())
        .collect(Collectors.joining(" "));
  }
}
