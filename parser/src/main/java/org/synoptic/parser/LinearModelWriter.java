package org.synoptic.parser;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

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
  private final KeyList features = new KeyList();
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
      features.add(Code.key(type, Code.of(value).hash()), start);
    }
  }

  /**
   * Adds the model.
   *
   * @param orders sets of labels, each in the order in which labels of equal score win
   */
  public void end(int[][] orders) {
    if (labels.size() >= LinearModel.FULL) {
      throw new IllegalArgumentException("the model is too large for its layout");
    }
    int[] starts = features.numbers();
    int[] counts = new int[starts.length];
    int[] numbers = new int[starts.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = (i + 1 < starts.length ? starts[i + 1] : size) - starts[i];
      boolean full = counts[i] >= FULL_SHARE * labels.size();
      numbers[i] = full ? LinearModelReader.FULL : counts[i] + LinearModelReader.FULL;
    }
    KeyTableWriter table = new KeyTableWriter(features.keys());
    models.section(name + ParserModels.TABLE, table.table(numbers, KeyTableWriter.ENTRY_BYTES));
    Packed packed = new Packed();
    int[] byPlace = byPlace(table);
    for (int row : byPlace) {
      if (numbers[row] != LinearModelReader.FULL) {
        packed.addFew(starts[row], counts[row]);
      }
    }
    for (int row : byPlace) {
      if (numbers[row] == LinearModelReader.FULL) {
        packed.addFull(starts[row], counts[row]);
      }
    }
    packed.write();
    models.numbers(name + ParserModels.ORDERS, orders);
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

    private final int[] fewWeights = new int[size];
    private final int[] fullWeights = new int[size];
    private final byte[] powers = new byte[features.size()];
    private final BitSet present = new BitSet();
    private int scaled;
    private int rows;
    private int few;
    private int full;

    void addFew(int start, int count) {
      int labelBits = LinearModel.labelBits(labels.size());
      byte power = addPower(start, count);
      for (int i = start; i < start + count; i++) {
        fewWeights[few++] =
            WeightScale.number(weights[i], power) << labelBits | weightLabels[i] & 0xFF;
      }
    }

    void addFull(int start, int count) {
      for (int i = start; i < start + count; i++) {
        present.set(rows * labels.size() + (weightLabels[i] & 0xFF));
      }
      rows++;
      byte power = addPower(start, count);
      for (int i = start; i < start + count; i++) {
        fullWeights[full++] = WeightScale.number(weights[i], power);
      }
    }

    private byte addPower(int start, int count) {
      float size = 0;
      for (int i = start; i < start + count; i++) {
        size = Math.max(size, Math.abs(weights[i]));
      }
      byte power = WeightScale.power(size);
      powers[scaled++] = power;
      return power;
    }

    void write() {
      int fewBits = LinearModel.labelBits(labels.size()) + WeightScale.BITS;
      long places = (long) rows * labels.size();
      if (Math.max(few, places) > LinearModel.STARTS) {
        throw new IllegalArgumentException("the model is too large for its layout");
      }
      models.section(name + ParserModels.FEW, PackedNumbers.pack(fewWeights, few, fewBits));
      models.section(
          name + ParserModels.FULL, PackedNumbers.pack(fullWeights, full, WeightScale.BITS));
      models.section(name + ParserModels.SCALES, ByteBuffer.wrap(powers));
      byte[] bits =
          Arrays.copyOf(present.toByteArray(), (int) (places + Byte.SIZE - 1) / Byte.SIZE);
      models.section(name + ParserModels.PRESENT, ByteBuffer.wrap(bits));
    }
  }
}
