package org.synoptic.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EmbeddingSpaceTest {

  private static final int SIZE = 5;
  private static final int LABELS = 7;

  private final Random random = new Random(3);
  private final float[] weights = numbers(SIZE * LABELS);
  private final float[][] sample = sample(400);
  private final EmbeddingSpace space = new EmbeddingSpace(weights, LABELS, sample);

  @Test
  void theScoresAreTheSame() {
    for (float[] embedding : sample) {
      float[] before = scores(embedding, weights);
      float[] after = scores(space.of(embedding), space.weights());
      assertThat(after).containsExactly(before, within(1e-3f));
    }
  }

  @Test
  void theMostVariedValuesComeFirst() {
    assertThat(space.variances()).hasSize(SIZE);
    for (int i = 1; i < SIZE; i++) {
      assertThat(space.variances()[i]).isBetween(0.0, space.variances()[i - 1]);
    }
  }

  @Test
  void theValuesAreIndependent() {
    double[][] sums = new double[SIZE][SIZE];
    for (float[] embedding : sample) {
      float[] turned = space.of(embedding);
      for (int i = 0; i < SIZE; i++) {
        for (int j = 0; j < SIZE; j++) {
          sums[i][j] += turned[i] * turned[j] / sample.length;
        }
      }
    }
    for (int i = 0; i < SIZE; i++) {
      for (int j = 0; j < SIZE; j++) {
        double expected = i == j ? space.variances()[i] : 0;
        assertThat(sums[i][j]).isEqualTo(expected, within(space.variances()[0] / 1000));
      }
    }
  }

  private static float[] scores(float[] embedding, float[] weights) {
    float[] scores = new float[LABELS];
    for (int i = 0; i < SIZE; i++) {
      for (int label = 0; label < LABELS; label++) {
        scores[label] += embedding[i] * weights[i * LABELS + label];
      }
    }
    return scores;
  }

  private float[][] sample(int count) {
    float[][] sample = new float[count][];
    for (int i = 0; i < count; i++) {
      sample[i] = numbers(SIZE);
    }
    return sample;
  }

  private float[] numbers(int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) random.nextGaussian();
    }
    return numbers;
  }
}
