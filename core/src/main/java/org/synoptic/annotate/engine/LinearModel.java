package org.synoptic.annotate.engine;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A linear classifier without zero weights: nine of ten weights that NLP4J ships are zero.
 *
 * @param features hashes of feature template and value
 * @param rows by rank of the feature: index of its first weight; one more entry at the end
 * @param labels the label of each weight
 * @param dense by label: the weights of the word embedding; empty when the model uses none
 * @param names of the labels
 */
record LinearModel(
    HashedKeys features,
    int[] rows,
    byte[] labels,
    float[] weights,
    float[] dense,
    List<String> names) {

  static LinearModel of(FeatureMap map, WeightVector shipped, List<String> names) {
    MajorVector vector = shipped.getSparseWeightVector();
    HashedKeys features = keys(map);
    int[] indexes = indexes(map, features);
    int[] rows = new int[indexes.length + 1];
    byte[] labels = new byte[1 << 20];
    float[] weights = new float[1 << 20];
    int n = 0;
    for (int rank = 0; rank < indexes.length; rank++) {
      for (int label = 0; label < names.size(); label++) {
        float weight = vector.get(label, indexes[rank]);
        if (weight != 0) {
          if (n == weights.length) {
            labels = Arrays.copyOf(labels, n * 2);
            weights = Arrays.copyOf(weights, n * 2);
          }
          labels[n] = (byte) label;
          weights[n++] = weight;
        }
      }
      rows[rank + 1] = n;
    }
    return new LinearModel(
        features,
        rows,
        Arrays.copyOf(labels, n),
        Arrays.copyOf(weights, n),
        dense(shipped.getDenseWeightVector()),
        List.copyOf(names));
  }

  private static float[] dense(MajorVector vector) {
    int size = vector.getFeatureSize();
    float[] dense = new float[size == 0 ? 0 : vector.getLabelSize() * size];
    for (int i = 0; i < dense.length; i++) {
      dense[i] = vector.get(i / size, i % size);
    }
    return dense;
  }

  private static HashedKeys keys(FeatureMap map) {
    long[] hashes = new long[map.getIndexMaps().stream().mapToInt(Object2IntMap::size).sum()];
    int n = 0;
    for (int type = 0; type < map.getIndexMaps().size(); type++) {
      for (String value : map.getIndexMaps().get(type).keySet()) {
        hashes[n++] = HashedKeys.hash(type, value);
      }
    }
    return HashedKeys.of(hashes);
  }

  /** The index that each feature has in NLP4J, by rank. */
  private static int[] indexes(FeatureMap map, HashedKeys features) {
    int[] indexes = new int[features.size()];
    for (int type = 0; type < map.getIndexMaps().size(); type++) {
      for (Object2IntMap.Entry<String> entry : map.getIndexMaps().get(type).object2IntEntrySet()) {
        indexes[features.find(HashedKeys.hash(type, entry.getKey()))] = entry.getIntValue();
      }
    }
    return indexes;
  }

  /** The rank of a feature, or -1 when it did not occur in training. */
  int find(int type, String value) {
    return features.find(HashedKeys.hash(type, value));
  }

  /** Adds the weights of the feature at {@code rank} to the scores of the labels. */
  void score(int rank, float[] scores) {
    for (int i = rows[rank]; i < rows[rank + 1]; i++) {
      scores[labels[i] & 0xFF] += weights[i];
    }
  }

  /** Adds the weighted values of a word embedding to the scores of the labels. */
  void score(float[] embedding, float[] scores) {
    int size = dense.length / names.size();
    for (int label = 0; label < names.size() && size > 0; label++) {
      for (int i = 0; i < size; i++) {
        scores[label] += dense[label * size + i] * embedding[i];
      }
    }
  }

  void write(DataOutputStream out) throws IOException {
    features.write(out);
    for (int row : rows) {
      out.writeInt(row);
    }
    out.write(labels);
    for (float weight : weights) {
      out.writeFloat(weight);
    }
    out.writeInt(dense.length);
    for (float weight : dense) {
      out.writeFloat(weight);
    }
    out.writeUTF(String.join("\t", names));
  }

  static LinearModel read(ByteBuffer in) {
    HashedKeys features = HashedKeys.read(in);
    int[] rows = new int[features.size() + 1];
    in.asIntBuffer().get(rows);
    in.position(in.position() + Integer.BYTES * rows.length);
    byte[] labels = new byte[rows[rows.length - 1]];
    in.get(labels);
    float[] weights = new float[labels.length];
    in.asFloatBuffer().get(weights);
    in.position(in.position() + Float.BYTES * weights.length);
    float[] dense = new float[in.getInt()];
    in.asFloatBuffer().get(dense);
    in.position(in.position() + Float.BYTES * dense.length);
    byte[] names = new byte[in.getShort() & 0xFFFF];
    in.get(names);
    return new LinearModel(
        features,
        rows,
        labels,
        weights,
        dense,
        List.of(new String(names, StandardCharsets.UTF_8).split("\t", -1)));
  }
}
