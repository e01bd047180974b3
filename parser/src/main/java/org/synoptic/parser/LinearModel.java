package org.synoptic.parser;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A linear classifier: for each feature a row of weights, one for each label.
 *
 * <p>A row of few weights lists them with their labels, as they lie in the file; a row of many has
 * a weight for each label, as floats, which adds faster. {@link #feature} tells what the number of
 * a feature in {@code features} says of its row.
 *
 * @param labels that the model tells apart
 * @param templates of the features, as {@link Templates} reads them
 * @param few the rows of few weights, packed: a number as {@link WeightScale} tells, and below it a
 *     label
 * @param full the weights of the full rows
 * @param embedding by grade of embeddings: what each code adds to the scores of the labels
 * @param orders sets of labels, each in the order in which labels of equal score win
 */
record LinearModel(
    List<String> labels,
    List<String> templates,
    FeatureTable features,
    ByteBuffer few,
    float[] full,
    float[][] embedding,
    int[][] orders) {

  /** The weights of a full row, as {@link #feature} has it. */
  static final int FULL = 255;

  /** Numbers in a line of the processor's cache. */
  private static final int LINE = 16;

  private static final int START_BITS = 24;

  /** The start of a row is below this. */
  static final int STARTS = 1 << START_BITS;

  /**
   * The number of a feature.
   *
   * @param power of the weights of a row of few
   * @param start of the row among all of its kind
   * @param count of its weights, or {@link #FULL}
   */
  static long feature(byte power, int start, int count) {
    return (power & 0xFFL) << (START_BITS + Byte.SIZE) | (long) start << Byte.SIZE | count;
  }

  /** The bits of a label among so many. */
  static int labelBits(int labels) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(labels - 1);
  }

  private int fewBits() {
    return labelBits(labels.size()) + WeightScale.BITS;
  }

  private static int start(long feature) {
    return (int) (feature >>> Byte.SIZE) & (STARTS - 1);
  }

  /**
   * Reads the start of the rows of features, so that the memory fetches several at once: each row
   * lies elsewhere, and adding one at a time would wait for each.
   *
   * @return a number without meaning, by which the compiler cannot tell that nothing is done
   */
  float fetch(long[] found, int count) {
    float sum = 0;
    for (int i = 0; i < count; i++) {
      if (found[i] == 0) {
        continue;
      }
      int start = start(found[i]);
      if (((int) found[i] & FULL) == FULL) {
        sum += full[start] + full[Math.min(start + LINE, full.length - 1)];
        sum += full[Math.min(start + 2 * LINE, full.length - 1)];
      } else {
        sum += few.get(start * fewBits() >>> 3);
      }
    }
    return sum;
  }

  /** Adds the weights of a feature to the scores of the labels. */
  void add(long feature, float[] scores) {
    int start = start(feature);
    int count = (int) feature & FULL;
    if (count == FULL) {
      for (int label = 0; label < scores.length; label++) {
        scores[label] += full[start + label];
      }
    } else {
      addFew(start, count, WeightScale.step((byte) (feature >>> (START_BITS + Byte.SIZE))), scores);
    }
  }

  private void addFew(int start, int count, float step, float[] scores) {
    int labelBits = labelBits(scores.length);
    int label = (1 << labelBits) - 1;
    int bits = labelBits + WeightScale.BITS;
    for (int bit = start * bits, end = bit + count * bits; bit < end; bit += bits) {
      int weight = PackedNumbers.at(few, bit);
      int number = weight >>> labelBits & WeightScale.MASK;
      scores[weight & label] += (number - WeightScale.ZERO) * step;
    }
  }

  /** Adds what a word's embedding tells to the scores of the labels. */
  void add(Embeddings embeddings, int rank, float[] scores) {
    int number = Embeddings.grade(rank);
    EmbeddingGrade grade = embeddings.grades().get(number);
    float[] rows = embedding[number];
    for (int group = 0; group < grade.groups().length; group++) {
      int code = grade.code(Embeddings.place(rank), group);
      int start = (group * EmbeddingGrade.CENTRES + code) * scores.length;
      for (int label = 0; label < scores.length; label++) {
        scores[label] += rows[start + label];
      }
    }
  }
}
