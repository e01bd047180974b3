package org.synoptic.text.encoder;

import java.util.List;
import org.synoptic.model.Span;

/**
 * A text whose pieces have vectors.
 *
 * @param pieces in the order of the text
 * @param vectors one for each piece, of {@link SentenceEncoder#DIMENSIONS} numbers; not copied
 */
public record EncodedText(List<WordPiece> pieces, List<float[]> vectors) {

  public EncodedText {
    pieces = List.copyOf(pieces);
    vectors = List.copyOf(vectors);
  }

  /** The sum of the vectors of all pieces that overlap a span; all zero where none does. */
  public float[] sum(Span span) {
    float[] sum = new float[SentenceEncoder.DIMENSIONS];
    for (int i = firstEndingAfter(span.start()); i < pieces.size(); i++) {
      if (pieces.get(i).span().start() >= span.end()) {
        break;
      }
      float[] vector = vectors.get(i);
      for (int k = 0; k < sum.length; k++) {
        sum[k] += vector[k];
      }
    }
    return sum;
  }

  private int firstEndingAfter(int position) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().end() > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
