package org.synoptic.models;

import java.io.Serializable;

/** The embedding of a word, each value rounded to one of 255 steps. */
public record RoundedEmbedding(byte[] values, float scale) implements Serializable {

  static RoundedEmbedding of(float[] vector) {
    float max = 0;
    for (float value : vector) {
      max = Math.max(max, Math.abs(value));
    }
    float scale = max / Byte.MAX_VALUE;
    byte[] values = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      values[i] = (byte) (scale == 0 ? 0 : Math.round(vector[i] / scale));
    }
    return new RoundedEmbedding(values, scale);
  }

  float[] vector() {
    float[] vector = new float[values.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = values[i] * scale;
    }
    return vector;
  }
}
