package org.synoptic.parser;

import java.util.List;

/**
 * A linear classifier: for each feature a row of weights, one for each label.
 *
 * <p>A row of few weights lists their labels; a row of many has a weight for each label, which adds
 * faster. The number of a feature in {@code features} is where its row begins, times 256, plus how
 * many weights it has, or plus {@link #FULL}.
 *
 * @param labels that the model tells apart
 * @param templates of the features, as {@link Templates} reads them
 * @param weights of all rows
 * @param weightLabels the label of each weight of the rows of few weights, which come first
 * @param embedding the weights of a word embedding: those of all labels for each dimension
 * @param orders sets of labels, each in the order in which labels of equal score win
 */
record LinearModel(
    List<String> labels,
    List<String> templates,
    KeyTable features,
    float[] weights,
    byte[] weightLabels,
    float[] embedding,
    int[][] orders) {

  /** Marks a row that has a weight for each label. */
  static final int FULL = 255;

  /** Numbers in a line of the processor's cache. */
  private static final int LINE = 16;

  /**
   * Reads the start of the rows of features, so that the memory fetches several at once: each row
   * lies elsewhere, and adding one at a time would wait for each.
   *
   * @return a number without meaning, by which the compiler cannot tell that nothing is done
   */
  float fetch(long[] found, int count) {
    float sum = 0;
    for (int i = 0; i < count; i++) {
      int start = (int) found[i] >>> 8;
      sum += weights[start] + weights[Math.min(start + LINE, weights.length - 1)];
      sum += weights[Math.min(start + 2 * LINE, weights.length - 1)];
      sum += weightLabels[Math.min(start, weightLabels.length - 1)];
    }
    return sum;
  }

  /** Adds the weights of a feature to the scores of the labels. */
  void add(int feature, float[] scores) {
    int start = feature >>> 8;
    int count = feature & FULL;
    if (count == FULL) {
      for (int label = 0; label < scores.length; label++) {
        scores[label] += weights[start + label];
      }
    } else {
      for (int i = start; i < start + count; i++) {
        scores[weightLabels[i] & 0xFF] += weights[i];
      }
    }
  }

  /** Adds the weighted values of a word's embedding to the scores of the labels. */
  void add(Embeddings embeddings, int rank, float[] scores) {
    for (int i = 0; i < Embeddings.SIZE; i++) {
      float value = embeddings.value(rank, i);
      int start = i * scores.length;
      for (int label = 0; label < scores.length; label++) {
        scores[label] += embedding[start + label] * value;
      }
    }
  }
}
