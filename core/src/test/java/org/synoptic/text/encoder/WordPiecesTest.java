package org.synoptic.text.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are cut into the pieces of a small vocabulary; a bar stands between pieces. */
class WordPiecesTest {

  private static final List<String> VOCABULARY =
      List.of("the", "play", "##er", "##s", "resume", "can", "'", "t", "3", ",", "000", "中", "国");

  private static final WordPieces PIECES = pieces();

  private static WordPieces pieces() {
    Map<String, Integer> numbers = new HashMap<>();
    VOCABULARY.forEach(piece -> numbers.put(piece, 1000 + numbers.size()));
    return new WordPieces(numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The players|The play er s",
        "the RÉSUMÉ|the RÉSUMÉ",
        "can't|can ' t",
        "3,000|3 , 000",
        "the中国|the 中 国",
      })
  void isCutIntoThePiecesThatTheVocabularyHas(String text, String pieces) {
    String shown =
        PIECES.cut(text, 100).stream()
            .filter(piece -> piece.id() != WordPieces.UNKNOWN)
            .map(piece -> piece.span().in(text))
            .collect(Collectors.joining(" "));
    assertThat(shown).isEqualTo(pieces);
  }

  @Test
  void aWordWithAPartThatIsInNoVocabularyIsUnknownAsAWhole() {
    assertThat(PIECES.cut("the playground", 100))
        .extracting(WordPiece::id)
        .containsExactly(1000, WordPieces.UNKNOWN);
  }

  @Test
  void aLongWordAndALongTextStayBounded() {
    assertThat(PIECES.cut("play".repeat(100_000), 100))
        .extracting(WordPiece::id)
        .containsExactly(WordPieces.UNKNOWN);
    assertThat(PIECES.cut("the ".repeat(100_000), 100)).hasSize(100);
  }
}
