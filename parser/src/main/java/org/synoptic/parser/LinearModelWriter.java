package org.synoptic.parser;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a {@link LinearModel}, for {@link LinearModelReader}. */
public final class LinearModelWriter {

  /**
   * A row is full from this share of labels with a weight on: it then adds faster, for more room in
   * memory. Set by the sizes alone.
   */
  private static final double FULL_SHARE = 0.25;

  private final ModelWriter models;
  private final String name;
  private final List<String> labels;
  private final KeyList rows = new KeyList();
  private float[] weights = new float[1 << 20];
  private byte[] weightLabels = new byte[1 << 20];
  private int size;

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
    int start = size;
    if (size + row.length > weights.length) {
      weights = Arrays.copyOf(weights, weights.length * 2);
      weightLabels = Arrays.copyOf(weightLabels, weightLabels.length * 2);
    }
    for (int label = 0; label < row.length; label++) {
      if (row[label] != 0) {
        weightLabels[size] = (byte) label;
        weights[size++] = row[label];
      }
    }
    if (size > start) {
      rows.add(Code.key(type, Code.of(value).hash()), start);
    }
  }

  /**
   * Adds the model.
   *
   * @param embedding the weights of a word embedding: those of all labels for each dimension
   * @param orders sets of labels, each in the order in which labels of equal score win
   */
  public void end(float[] embedding, int[][] orders) {
    if (labels.size() >= LinearModel.FULL) {
      throw new IllegalArgumentException("the model is too large for its layout");
    }
    int[] starts = rows.numbers();
    int[] counts = new int[starts.length];
    int[] numbers = new int[starts.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = (i + 1 < starts.length ? starts[i + 1] : size) - starts[i];
      numbers[i] = counts[i] >= FULL_SHARE * labels.size() ? LinearModel.FULL : counts[i];
    }
    KeyTableWriter table = new KeyTableWriter(rows.keys());
    models.section(name + ParserModels.TABLE, table.table(numbers, KeyTableWriter.FEATURE_BYTES));
    Packed packed = new Packed();
    int[] byPlace = byPlace(table);
    for (int row : byPlace) {
      if (numbers[row] != LinearModel.FULL) {
        packed.addFew(starts[row], counts[row]);
      }
    }
    for (int row : byPlace) {
      if (numbers[row] == LinearModel.FULL) {
        packed.addFull(starts[row], counts[row]);
      }
    }
    packed.write();
    ByteBuffer vector = ModelWriter.buffer(embedding.length * Float.BYTES);
    vector.asFloatBuffer().put(embedding);
    models.section(name + ParserModels.EMBEDDING, vector);
    models.text(
        name + ParserModels.ORDERS,
        Arrays.stream(orders)
            .map(o -> Arrays.stream(o).mapToObj(String::valueOf).collect(Collectors.joining("\t")))
            .toList());
  }

  /** The rows in order of their places. */
  private static int[] byPlace(KeyTableWriter table) {
    int[] rows = new int[table.places()];
    Arrays.fill(rows, -1);
    int[] places = table.placesOfKeys();
    for (int row = 0; row < places.length; row++) {
      rows[places[row]] = row;
    }
    return Arrays.stream(rows).filter(row -> row >= 0).toArray();
  }

  /** The rows as they are written. */
  private final class Packed {

    private final float[] inOrder = new float[size];
    private final byte[] fewLabels = new byte[size];
    private final BitSet present = new BitSet();
    private int written;
    private int few;
    private int full;

    void addFew(int start, int count) {
      System.arraycopy(weightLabels, start, fewLabels, few, count);
      few += count;
      addWeights(start, count);
    }

    void addFull(int start, int count) {
      for (int i = start; i < start + count; i++) {
        present.set(full * labels.size() + (weightLabels[i] & 0xFF));
      }
      full++;
      addWeights(start, count);
    }

    private void addWeights(int start, int count) {
      System.arraycopy(weights, start, inOrder, written, count);
      written += count;
    }

    void write() {
      int places = full * labels.size();
      if (few + places >= 1 << 24) {
        throw new IllegalArgumentException("the model is too large for its layout");
      }
      ByteBuffer all = ModelWriter.buffer(written * Float.BYTES);
      all.asFloatBuffer().put(inOrder, 0, written);
      models.section(name + ParserModels.WEIGHTS, all);
      models.section(name + ParserModels.ROW_LABELS, ByteBuffer.wrap(fewLabels, 0, few));
      byte[] bits = Arrays.copyOf(present.toByteArray(), (places + Byte.SIZE - 1) / Byte.SIZE);
      models.section(name + ParserModels.PRESENT, ByteBuffer.wrap(bits));
    }
  }
}
