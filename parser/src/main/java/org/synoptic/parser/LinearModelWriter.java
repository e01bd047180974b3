package org.synoptic.parser;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a {@link LinearModel}. */
public final class LinearModelWriter {

  /**
   * A row is full from this share of labels with a weight on: it then adds faster, for more room.
   * With less, the weights of the parser would take more than a tenth more. Set by the sizes alone.
   */
  private static final double FULL_SHARE = 0.25;

  private final ModelWriter models;
  private final String name;
  private final List<String> labels;
  private final KeyList few = new KeyList();
  private final KeyList full = new KeyList();
  private float[] weights = new float[1 << 20];
  private byte[] weightLabels = new byte[1 << 20];
  private int fewWeights;
  private final List<float[]> fullRows = new ArrayList<>();

  LinearModelWriter(ModelWriter models, String name, List<String> labels, List<String> templates) {
    this.models = models;
    this.name = name;
    this.labels = labels;
    models.text(name + ParserModels.LABELS, labels);
    models.text(name + ParserModels.TEMPLATES, templates);
  }

  /**
   * Adds a feature.
   *
   * @param type the number of its template
   * @param row its weight for each label
   */
  public void add(int type, String value, float[] row) {
    long key = Code.key(type, Code.of(value).hash());
    int count = 0;
    for (float weight : row) {
      count += weight == 0 ? 0 : 1;
    }
    if (count >= FULL_SHARE * row.length) {
      full.add(key, fullRows.size());
      fullRows.add(row.clone());
    } else if (count > 0) {
      few.add(key, fewWeights << 8 | count);
      addFew(row);
    }
  }

  private void addFew(float[] row) {
    if (fewWeights + row.length > weights.length) {
      weights = Arrays.copyOf(weights, weights.length * 2);
      weightLabels = Arrays.copyOf(weightLabels, weightLabels.length * 2);
    }
    for (int label = 0; label < row.length; label++) {
      if (row[label] != 0) {
        weightLabels[fewWeights] = (byte) label;
        weights[fewWeights++] = row[label];
      }
    }
  }

  /**
   * Adds the model.
   *
   * @param embedding the weights of a word embedding: those of all labels for each dimension
   * @param orders sets of labels, each in the order in which labels of equal score win
   */
  public void end(float[] embedding, int[][] orders) {
    int width = labels.size();
    if (width >= LinearModel.FULL || fewWeights + fullRows.size() * width >= 1 << 24) {
      throw new IllegalArgumentException("the model is too large for its layout");
    }
    int[] rows = full.numbers();
    long[] keys = full.keys();
    for (int i = 0; i < rows.length; i++) {
      few.add(keys[i], fewWeights + rows[i] * width << 8 | LinearModel.FULL);
    }
    models.table(name, few, KeyTable.ROOMY);
    ByteBuffer all = ModelWriter.buffer((fewWeights + fullRows.size() * width) * Float.BYTES);
    all.asFloatBuffer().put(weights, 0, fewWeights).put(joined(width));
    models.section(name + ParserModels.WEIGHTS, all);
    models.section(name + ParserModels.ROW_LABELS, ByteBuffer.wrap(weightLabels, 0, fewWeights));
    ByteBuffer vector = ModelWriter.buffer(embedding.length * Float.BYTES);
    vector.asFloatBuffer().put(embedding);
    models.section(name + ParserModels.EMBEDDING, vector);
    models.text(
        name + ParserModels.ORDERS,
        Arrays.stream(orders)
            .map(o -> Arrays.stream(o).mapToObj(String::valueOf).collect(Collectors.joining("\t")))
            .toList());
  }

  private float[] joined(int width) {
    float[] joined = new float[fullRows.size() * width];
    for (int i = 0; i < fullRows.size(); i++) {
      System.arraycopy(fullRows.get(i), 0, joined, i * width, width);
    }
    return joined;
  }
}
