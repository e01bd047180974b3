package org.synoptic.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProductQuantiserTest {

  private static final double[] VARIANCES = {16, 4, 1, 0.25, 0.04, 0.01};
  private static final int VECTORS = 3000;

  private final float[][] vectors = vectors();

  @Test
  void everyValueIsInOneGroup() {
    int[][] groups = new ProductQuantiser(vectors, VARIANCES, 4).groups();
    assertThat(groups).hasNumberOfRows(4);
    assertThat(Arrays.stream(groups).flatMapToInt(Arrays::stream).sorted())
        .containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void moreCodesAreFiner() {
    double one = error(1);
    double two = error(2);
    double six = error(6);
    assertThat(one).isLessThan(0.2);
    assertThat(two).isLessThan(one / 2);
    assertThat(six).isLessThan(two / 10);
  }

  @Test
  void theSameVectorsGiveTheSameCodes() {
    assertThat(new ProductQuantiser(vectors, VARIANCES, 2).codes())
        .isDeepEqualTo(new ProductQuantiser(vectors, VARIANCES, 2).codes());
  }

  /** The squared differences of what the codes stand for, as a share of the squares. */
  private double error(int count) {
    ProductQuantiser quantiser = new ProductQuantiser(vectors, VARIANCES, count);
    double error = 0;
    double all = 0;
    for (int i = 0; i < VECTORS; i++) {
      int centre = 0;
      for (int group = 0; group < count; group++) {
        int[] values = quantiser.groups()[group];
        int start = centre + (quantiser.codes()[i][group] & 0xFF) * values.length;
        for (int value = 0; value < values.length; value++) {
          float exact = vectors[i][values[value]];
          error += Math.pow(exact - quantiser.centres()[start + value], 2);
          all += exact * exact;
        }
        centre += 256 * values.length;
      }
    }
    return error / all;
  }

  private static float[][] vectors() {
    Random random = new Random(5);
    float[][] vectors = new float[VECTORS][VARIANCES.length];
    for (float[] vector : vectors) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] = (float) (random.nextGaussian() * Math.sqrt(VARIANCES[i]));
      }
    }
    return vectors;
  }
}
