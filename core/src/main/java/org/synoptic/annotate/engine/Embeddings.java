package org.synoptic.annotate.engine;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Word embeddings of {@link #SIZE} dimensions, each value stored as one byte, with one scale for
 * each word.
 *
 * @param values by rank of the word, {@link #SIZE} values each
 * @param scales by rank of the word: what a byte value of 1 stands for
 */
record Embeddings(HashedKeys keys, byte[] values, float[] scales) {

  static final int SIZE = 50;

  /** The embedding of one word, rounded to 255 steps. */
  record Rounded(byte[] values, float scale) {

    static Rounded of(float[] vector) {
      float max = 0;
      for (float value : vector) {
        max = Math.max(max, Math.abs(value));
      }
      float scale = max / 127;
      byte[] values = new byte[vector.length];
      for (int i = 0; i < vector.length; i++) {
        values[i] = (byte) (scale == 0 ? 0 : Math.round(vector[i] / scale));
      }
      return new Rounded(values, scale);
    }
  }

  static Embeddings of(Map<String, Rounded> words) {
    HashedKeys keys =
        HashedKeys.of(
            words.keySet().stream().mapToLong(word -> HashedKeys.hash(0, word)).toArray());
    byte[] values = new byte[keys.size() * SIZE];
    float[] scales = new float[keys.size()];
    words.forEach(
        (word, rounded) -> {
          int rank = keys.find(HashedKeys.hash(0, word));
          System.arraycopy(rounded.values(), 0, values, rank * SIZE, SIZE);
          scales[rank] = rounded.scale();
        });
    return new Embeddings(keys, values, scales);
  }

  /** The embedding of a word, or null. */
  float @Nullable [] get(String word) {
    int rank = keys.find(HashedKeys.hash(0, word));
    if (rank < 0) {
      return null;
    }
    float[] vector = new float[SIZE];
    for (int i = 0; i < SIZE; i++) {
      vector[i] = values[rank * SIZE + i] * scales[rank];
    }
    return vector;
  }

  void write(DataOutputStream out) throws IOException {
    keys.write(out);
    out.write(values);
    for (float scale : scales) {
      out.writeFloat(scale);
    }
  }

  static Embeddings read(ByteBuffer in) {
    HashedKeys keys = HashedKeys.read(in);
    byte[] values = new byte[keys.size() * SIZE];
    in.get(values);
    float[] scales = new float[keys.size()];
    in.asFloatBuffer().get(scales);
    return new Embeddings(keys, values, scales);
  }
}
