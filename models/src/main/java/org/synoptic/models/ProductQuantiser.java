package org.synoptic.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the centres and codes of {@code EmbeddingGrade}: in each group of values the centres are
 * those of k-means, from a sample of the embeddings.
 */
final class ProductQuantiser {

  private static final int CENTRES = 256;

  /** Embeddings from which the centres are found, and rounds of k-means. Set by hand. */
  private static final int SAMPLE = 32_768;

  private static final int ROUNDS = 10;

  /** Bounds of the level of errors, in bits, and how often its range is halved. */
  private static final double LOWEST = -60;

  private static final int HALVINGS = 60;

  private final int[][] groups;
  private final float[][] centres;
  private final byte[][] codes;

  /**
   * @param vectors of one size
   * @param variances of their values, the greatest first
   * @param count of the groups
   */
  ProductQuantiser(float[][] vectors, double[] variances, int count) {
    groups = groups(variances, count);
    centres = new float[count][];
    codes = new byte[vectors.length][count];
    for (int group = 0; group < count; group++) {
      centres[group] = kMeans(vectors, groups[group]);
      Nearest nearest = new Nearest(centres[group], groups[group]);
      for (int i = 0; i < vectors.length; i++) {
        codes[i][group] = (byte) nearest.of(vectors[i]);
      }
    }
  }

  int[][] groups() {
    return groups;
  }

  byte[][] codes() {
    return codes;
  }

  /** By group and code the values of a centre. */
  float[] centres() {
    int size = Arrays.stream(centres).mapToInt(of -> of.length).sum();
    float[] all = new float[size];
    int at = 0;
    for (float[] of : centres) {
      System.arraycopy(of, 0, all, at, of.length);
      at += of.length;
    }
    return all;
  }

  /** Groups of about as much information: each value joins the group with the least. */
  private static int[][] groups(double[] variances, int count) {
    double[] bits = bits(variances, (double) count * Byte.SIZE);
    List<List<Integer>> groups = new ArrayList<>();
    double[] information = new double[count];
    for (int group = 0; group < count; group++) {
      groups.add(new ArrayList<>());
    }
    for (int value = 0; value < variances.length; value++) {
      int least = 0;
      for (int group = 1; group < count; group++) {
        least = information[group] < information[least] ? group : least;
      }
      groups.get(least).add(value);
      information[least] += bits[value];
    }
    return groups.stream()
        .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /**
   * The bits of each value that together err least: those by which its deviation is above a level
   * that all errors then share.
   */
  private static double[] bits(double[] variances, double all) {
    double low = LOWEST;
    double high = -LOWEST;
    double[] bits = new double[variances.length];
    for (int halving = 0; halving < HALVINGS; halving++) {
      double level = (low + high) / 2;
      for (int value = 0; value < bits.length; value++) {
        bits[value] = Math.max(0, StrictMath.log(variances[value]) / StrictMath.log(4) - level);
      }
      if (Arrays.stream(bits).sum() > all) {
        low = level;
      } else {
        high = level;
      }
    }
    return bits;
  }

  private static float[] kMeans(float[][] vectors, int[] group) {
    int sampled = Math.min(SAMPLE, vectors.length);
    float[][] sample = new float[sampled][];
    for (int i = 0; i < sampled; i++) {
      sample[i] = vectors[(int) ((long) i * vectors.length / sampled)];
    }
    float[] centres = new float[CENTRES * group.length];
    for (int code = 0; code < CENTRES; code++) {
      float[] vector = sample[(int) ((long) code * sampled / CENTRES)];
      for (int i = 0; i < group.length; i++) {
        centres[code * group.length + i] = vector[group[i]];
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      move(centres, sample, group);
    }
    return centres;
  }

  /** Moves each centre to the mean of the vectors that it is nearest to. */
  private static void move(float[] centres, float[][] sample, int[] group) {
    Nearest nearest = new Nearest(centres, group);
    double[] sums = new double[centres.length];
    int[] members = new int[CENTRES];
    for (float[] vector : sample) {
      int code = nearest.of(vector);
      members[code]++;
      for (int i = 0; i < group.length; i++) {
        sums[code * group.length + i] += vector[group[i]];
      }
    }
    for (int code = 0; code < CENTRES; code++) {
      for (int i = 0; i < group.length && members[code] > 0; i++) {
        int at = code * group.length + i;
        centres[at] = (float) (sums[at] / members[code]);
      }
    }
  }

  /** Finds the nearest centre. */
  private static final class Nearest {

    private final int[] group;

    /** By value, then by code: the distances to all centres are found side by side. */
    private final float[][] columns;

    private final float[] distances = new float[CENTRES];

    Nearest(float[] centres, int[] group) {
      this.group = group;
      columns = new float[group.length][CENTRES];
      for (int i = 0; i < group.length; i++) {
        for (int code = 0; code < CENTRES; code++) {
          columns[i][code] = centres[code * group.length + i];
        }
      }
    }

    int of(float[] vector) {
      Arrays.fill(distances, 0);
      for (int i = 0; i < group.length; i++) {
        add(vector[group[i]], columns[i], distances);
      }
      int nearest = 0;
      for (int code = 1; code < CENTRES; code++) {
        nearest = distances[code] < distances[nearest] ? code : nearest;
      }
      return nearest;
    }

    private static void add(float value, float[] column, float[] distances) {
      for (int code = 0; code < CENTRES; code++) {
        float difference = column[code] - value;
        distances[code] += difference * difference;
      }
    }
  }
}
