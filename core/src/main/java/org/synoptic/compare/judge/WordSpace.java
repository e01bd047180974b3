package org.synoptic.compare.judge;

import java.util.List;
import java.util.Random;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.WordList;
import org.synoptic.text.encoder.SentenceEncoder;

/**
 * The space in which the words of one story are compared: the encoder's, with the story's mean
 * taken off, because all its words share the story's topic, and projected to fewer numbers at
 * random (Johnson and Lindenstrauss 1984). The projection is the same in every run.
 */
final class WordSpace {

  /**
   * Numbers of a vector. Measured on SuperPAL and BASIL: 64 rank as well as the encoder's 384; see
   * docs/decisions/0017.
   */
  static final int DIMENSIONS = 64;

  /** Any number would do; another one asks for new weights of the judge. */
  private static final long SEED = 11;

  /**
   * Words of average news that are added to a story's own, so that the mean of a story of two
   * sentences is not these sentences. Set by hand.
   */
  private static final double SMOOTHING = 50;

  private static final WordList AVERAGE_WORD =
      WordList.of(WordSpace.class, "average-word.tsv")
          .columns(Column.value("number"))
          .repeats("numbers of a vector may be equal");

  private static final double[] AVERAGE = average();

  private static final float[][] PROJECTION = projection();

  private final float[] mean;

  private WordSpace(float[] mean) {
    this.mean = mean;
  }

  private static float[][] projection() {
    Random random = new Random(SEED);
    float[][] rows = new float[DIMENSIONS][SentenceEncoder.DIMENSIONS];
    for (float[] row : rows) {
      for (int k = 0; k < row.length; k++) {
        row[k] = (float) random.nextGaussian();
      }
    }
    return rows;
  }

  private static double[] average() {
    double[] average =
        AVERAGE_WORD.rows().stream().mapToDouble(row -> row.number("number")).toArray();
    if (average.length != SentenceEncoder.DIMENSIONS) {
      throw new IllegalStateException("average-word.tsv has " + average.length + " numbers");
    }
    return average;
  }

  /** The space of words with these vectors of the encoder. */
  static WordSpace of(List<float[]> words) {
    double[] sum = new double[SentenceEncoder.DIMENSIONS];
    for (int k = 0; k < sum.length; k++) {
      sum[k] = SMOOTHING * AVERAGE[k];
    }
    for (float[] word : words) {
      for (int k = 0; k < sum.length; k++) {
        sum[k] += word[k];
      }
    }
    float[] mean = new float[sum.length];
    for (int k = 0; k < mean.length; k++) {
      mean[k] = (float) (sum[k] / (SMOOTHING + words.size()));
    }
    return new WordSpace(mean);
  }

  /** The place of a word in this space, of length 1. */
  float[] place(float[] word) {
    float[] centred = new float[word.length];
    for (int k = 0; k < word.length; k++) {
      centred[k] = word[k] - mean[k];
    }
    float[] place = new float[DIMENSIONS];
    for (int i = 0; i < DIMENSIONS; i++) {
      place[i] = dot(PROJECTION[i], centred);
    }
    return unit(place);
  }

  /** A vector of the same direction and of length 1; all zero where it has none. */
  static float[] unit(float[] vector) {
    double squares = 0;
    for (float x : vector) {
      squares += x * x;
    }
    double length = Math.sqrt(squares);
    float[] unit = new float[vector.length];
    for (int k = 0; k < unit.length && length > 0; k++) {
      unit[k] = (float) (vector[k] / length);
    }
    return unit;
  }

  /** The scalar product of two vectors of one length, a multiple of four. */
  static float dot(float[] a, float[] b) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    for (int i = 0; i < a.length; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    return (s0 + s1) + (s2 + s3);
  }

  static double cosine(float[] a, float[] b) {
    double product = 0;
    double left = 0;
    double right = 0;
    for (int k = 0; k < a.length; k++) {
      product += (double) a[k] * b[k];
      left += (double) a[k] * a[k];
      right += (double) b[k] * b[k];
    }
    return product == 0 ? 0 : product / Math.sqrt(left * right);
  }
}
