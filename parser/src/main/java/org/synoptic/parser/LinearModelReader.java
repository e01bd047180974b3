package org.synoptic.parser;

import java.io.IOException;

/**
 * Reads a {@link LinearModel}. In the file its rows lie in order of the places of their features,
 * first those of few weights, then the full ones, of which weights of 0 are left out.
 */
final class LinearModelReader {

  private final ModelSections sections;
  private final String name;

  LinearModelReader(ModelSections sections, ModelPart part) {
    this.sections = sections;
    this.name = part.section();
  }

  /**
   * @throws UnfitModelsException when its sections do not fit each other
   */
  LinearModel read() throws IOException {
    KeyTable counts = new KeyTable(sections.copied(name + ParserModels.TABLE));
    byte[] rowLabels = sections.byteArray(name + ParserModels.ROW_LABELS);
    int width = sections.lines(name + ParserModels.LABELS).size();
    int few = 0;
    int full = 0;
    for (int place = 0; place < counts.places(); place++) {
      int count = counts.numberAt(place);
      few += count == LinearModel.FULL ? 0 : count;
      full += count == LinearModel.FULL ? 1 : 0;
    }
    byte[] present = sections.byteArray(name + ParserModels.PRESENT);
    if (few != rowLabels.length || bytes(full * width) != present.length) {
      throw new UnfitModelsException("the rows of " + name + " are of another number");
    }
    return new LinearModel(
        sections.lines(name + ParserModels.LABELS),
        sections.lines(name + ParserModels.TEMPLATES),
        rows(counts, few, width),
        weights(few, full * width, present),
        rowLabels,
        sections.floatArray(name + ParserModels.EMBEDDING),
        sections.lists(name + ParserModels.ORDERS).stream()
            .map(order -> order.stream().mapToInt(Integer::parseInt).toArray())
            .toArray(int[][]::new));
  }

  private static int bytes(int bits) {
    return (bits + Byte.SIZE - 1) / Byte.SIZE;
  }

  /** The features, to where their rows begin and how long they are. */
  private static KeyTable rows(KeyTable counts, int few, int width) {
    int[] rows = new int[counts.places()];
    int nextFew = 0;
    int nextFull = few;
    for (int place = 0; place < rows.length; place++) {
      int count = counts.numberAt(place);
      if (count == LinearModel.FULL) {
        rows[place] = nextFull << 8 | count;
        nextFull += width;
      } else if (count > 0) {
        rows[place] = nextFew << 8 | count;
        nextFew += count;
      }
    }
    return counts.with(place -> rows[place]);
  }

  private float[] weights(int few, int full, byte[] present) throws IOException {
    int missing = full;
    for (byte bits : present) {
      missing -= Integer.bitCount(bits & 0xFF);
    }
    float[] weights = new float[few + full];
    Spread spread = new Spread(weights, few, present);
    int count = sections.bytes(name + ParserModels.WEIGHTS).capacity() / Float.BYTES;
    if (count != weights.length - missing) {
      throw new UnfitModelsException("the weights of " + name + " are of another number");
    }
    sections.read(
        name + ParserModels.WEIGHTS,
        (at, block) -> {
          for (int i = 0; i < block.limit(); i += Float.BYTES) {
            spread.add(block.getFloat(i));
          }
        });
    return weights;
  }

  /** Puts weights into their places. */
  private static final class Spread {

    private final float[] weights;
    private final int few;
    private final byte[] present;
    private int at;

    Spread(float[] weights, int few, byte[] present) {
      this.weights = weights;
      this.few = few;
      this.present = present;
    }

    void add(float weight) {
      while (at >= few && !isPresent(at - few)) {
        at++;
      }
      weights[at++] = weight;
    }

    private boolean isPresent(int place) {
      return (present[place >>> 3] >>> (place & 7) & 1) != 0;
    }
  }
}
