package org.synoptic.parser;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads a {@link LinearModel}. In the file its rows lie in order of the places of their features.
 * Rows of few weights are added as they lie; full rows lack their weights of 0 and become floats.
 */
final class LinearModelReader {

  /** The number of a feature with a full row; greater ones are by so much more than its weights. */
  static final int FULL = 1;

  private final ModelSections sections;
  private final String name;
  private final int width;
  private int few;
  private int fewRows;
  private int fullRows;

  LinearModelReader(ModelSections sections, ModelPart part) throws IOException {
    this.sections = sections;
    this.name = part.section();
    this.width = sections.lines(name + ParserModels.LABELS).size();
  }

  /**
   * Reads the model.
   *
   * @throws UnfitModelsException when its sections do not fit each other
   */
  LinearModel read(Embeddings embeddings) throws IOException {
    byte[] bytes = sections.byteArray(name + ParserModels.TABLE);
    KeyTable table = new KeyTable(ByteBuffer.wrap(bytes));
    byte[] powers = sections.byteArray(name + ParserModels.SCALES);
    FeatureTable features = new FeatureTable(table, bytes);
    setRows(features, powers);
    if (fewRows + fullRows != powers.length) {
      throw new UnfitModelsException("the rows of " + name + " are of another number");
    }
    return new LinearModel(
        sections.lines(name + ParserModels.LABELS),
        sections.lines(name + ParserModels.TEMPLATES),
        features,
        packed(ParserModels.FEW, few, LinearModel.labelBits(width) + WeightScale.BITS),
        full(powers),
        embedding(embeddings),
        sections.numbers(name + ParserModels.ORDERS));
  }

  /** A section that must have this many bytes. */
  private byte[] section(String part, int bytes) throws IOException {
    if (sections.bytes(name + part).capacity() != bytes) {
      throw new UnfitModelsException("the rows of " + name + " are of another number");
    }
    return sections.byteArray(name + part);
  }

  /** Packed numbers. */
  private ByteBuffer packed(String part, int count, int bits) throws IOException {
    byte[] bytes = section(part, PackedNumbers.bytes(count, bits));
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Tells where the row of each feature begins. */
  private void setRows(FeatureTable features, byte[] powers) {
    for (int place = 0; place < features.places(); place++) {
      int number = features.number(place);
      if (number == FULL) {
        features.set(place, LinearModel.feature((byte) 0, fullRows++ * width, LinearModel.FULL));
      } else if (number > FULL) {
        byte power = fewRows < powers.length ? powers[fewRows] : 0;
        features.set(place, LinearModel.feature(power, few, number - FULL));
        fewRows++;
        few += number - FULL;
      }
    }
  }

  /** The full rows, whose powers come last. */
  private float[] full(byte[] powers) throws IOException {
    float[] weights = new float[fullRows * width];
    byte[] present = section(ParserModels.PRESENT, (weights.length + Byte.SIZE - 1) / Byte.SIZE);
    int count = 0;
    for (byte bits : present) {
      count += Integer.bitCount(bits & 0xFF);
    }
    ByteBuffer packed = packed(ParserModels.FULL, count, WeightScale.BITS);
    int bit = 0;
    int row = fewRows - 1;
    int end = 0;
    float step = 0;
    for (int i = 0; i < present.length; i++) {
      for (int bits = present[i] & 0xFF; bits != 0; bits &= bits - 1) {
        int at = i * Byte.SIZE + Integer.numberOfTrailingZeros(bits);
        for (; end <= at; end += width) {
          step = WeightScale.step(powers[++row]);
        }
        int number = PackedNumbers.at(packed, bit) & WeightScale.MASK;
        weights[at] = (number - WeightScale.ZERO) * step;
        bit += WeightScale.BITS;
      }
    }
    return weights;
  }

  private float[][] embedding(Embeddings embeddings) throws IOException {
    if (!sections.has(name + ParserModels.EMBEDDING)) {
      return new float[0][];
    }
    float[] weights = sections.floatArray(name + ParserModels.EMBEDDING);
    return embeddings.grades().stream()
        .map(grade -> grade.scores(weights, width))
        .toArray(float[][]::new);
  }
}
