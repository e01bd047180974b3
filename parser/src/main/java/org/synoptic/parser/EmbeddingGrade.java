package org.synoptic.parser;

import java.nio.ByteBuffer;
import java.util.Locale;

/**
 * Word embeddings of one fineness, by product quantisation (Jégou, Douze and Schmid 2011): the
 * values of an embedding fall into groups, and a byte tells which of 256 centres is nearest in each
 * group. The more groups, the finer.
 *
 * @param words whose places are those of their codes
 * @param codes by place, one for each group
 * @param groups the values that each code stands for
 * @param centres for each group and code these values
 */
record EmbeddingGrade(KeyTable words, ByteBuffer codes, int[][] groups, float[] centres) {

  /** Centres of a group. */
  static final int CENTRES = 256;

  /** What the names of the sections of a grade begin with. */
  static String section(int grade) {
    return ModelPart.EMBEDDINGS.section() + String.format(Locale.ROOT, "%d", grade);
  }

  /** The code of the word at a place, from 0 on. */
  int code(int place, int group) {
    return codes.get(place * groups.length + group) & 0xFF;
  }

  /**
   * What each code adds to the scores of the labels: by group, code and label.
   *
   * @param weights of the labels for each value of an embedding
   */
  float[] scores(float[] weights, int labels) {
    float[] scores = new float[groups.length * CENTRES * labels];
    int centre = 0;
    for (int group = 0; group < groups.length; group++) {
      for (int code = 0; code < CENTRES; code++) {
        int start = (group * CENTRES + code) * labels;
        for (int value : groups[group]) {
          add(centres[centre++], weights, value * labels, scores, start, labels);
        }
      }
    }
    return scores;
  }

  private static void add(
      float factor, float[] weights, int from, float[] scores, int to, int labels) {
    for (int label = 0; label < labels; label++) {
      scores[to + label] += factor * weights[from + label];
    }
  }
}
