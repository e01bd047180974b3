package org.synoptic.text.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Span;

/** Words of one meaning are nearer to each other than to other words, in every order of texts. */
class SentenceEncoderTest {

  private static SentenceEncoder encoder;

  @BeforeAll
  static void load() throws EncoderMissingException {
    encoder = SentenceEncoder.load();
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @Test
  void aWordIsNearerToItsLikeThanToAnother() {
    float[] resigned = word("The minister resigned on Monday.", "resigned");
    float[] quit = word("The minister quit his post.", "quit");
    float[] praised = word("The minister praised his staff.", "praised");
    assertThat(cosine(resigned, quit)).isGreaterThan(cosine(resigned, praised));
  }

  @Test
  void aWordOfTwoMeaningsIsReadByItsSentence() {
    float[] river = word("They sat on the bank of the river.", "bank");
    float[] shore = word("They sat on the shore of the river.", "shore");
    float[] money = word("They took a loan from the bank in town.", "bank");
    assertThat(cosine(river, shore)).isGreaterThan(cosine(money, shore));
  }

  @Test
  void theVectorsDoNotDependOnWhatWasEncodedBefore() {
    List<float[]> first = encoder.encode("The bridge is closed.").vectors();
    encoder.encode("Something else, and rather longer than the sentence before it.");
    List<float[]> again = encoder.encode("The bridge is closed.").vectors();
    assertThat(first).hasSize(5);
    for (int i = 0; i < first.size(); i++) {
      assertThat(again.get(i)).isEqualTo(first.get(i));
    }
  }

  @Test
  void ofAVeryLongTextTheStartIsEncoded() {
    EncodedText encoded = encoder.encode("word ".repeat(100_000));
    assertThat(encoded.pieces()).hasSizeBetween(200, SentenceEncoder.MOST_PIECES);
  }

  @Test
  void aMissingOrDamagedModelIsToldInOneSentence() {
    assertThatThrownBy(() -> SentenceEncoder.load("/no-such.onnx", "/no-such.json"))
        .isInstanceOf(EncoderMissingException.class)
        .hasMessage("no encoder of sentences: no-such.onnx is missing");
    assertThatThrownBy(
            () ->
                SentenceEncoder.load(
                    "/e5-small-v2-q-tokenizer.json", "/e5-small-v2-q-tokenizer.json"))
        .isInstanceOf(EncoderMissingException.class)
        .hasMessageStartingWith("no encoder of sentences: ")
        .hasMessageNotContaining("\n");
  }

  private static float[] word(String text, String word) {
    int start = text.indexOf(word);
    return encoder.encode(text).sum(new Span(start, start + word.length()));
  }

  private static double cosine(float[] a, float[] b) {
    double product = 0;
    double left = 0;
    double right = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
      left += a[i] * a[i];
      right += b[i] * b[i];
    }
    return product / Math.sqrt(left * right);
  }
}
