package org.synoptic.bench.lines;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of numbers as columns of bins of about equal size. */
final class BinnedColumns {

  /** A bin's number must fit a byte. Set by hand. */
  private static final int MOST_BINS = 100;

  /** The most rows that are used to place the boundaries. Set by hand. */
  private static final int SAMPLE = 40_000;

  private final float[][] cuts;
  private final byte[][] bins;

  BinnedColumns(List<float[]> rows) {
    int width = rows.get(0).length;
    cuts = new float[width][];
    bins = new byte[width][];
    IntStream.range(0, width).parallel().forEach(column -> bin(rows, column));
  }

  private void bin(List<float[]> rows, int column) {
    int step = Math.max(1, rows.size() / SAMPLE);
    float[] sorted = new float[(rows.size() + step - 1) / step];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = rows.get(i * step)[column];
    }
    Arrays.sort(sorted);
    float[] found = new float[MOST_BINS];
    int count = 0;
    for (int bin = 1; bin < MOST_BINS; bin++) {
      float cut = sorted[(int) ((long) bin * sorted.length / MOST_BINS)];
      if (cut > sorted[0] && (count == 0 || cut > found[count - 1])) {
        found[count++] = cut;
      }
    }
    cuts[column] = Arrays.copyOf(found, count);
    bins[column] = new byte[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      int at = Arrays.binarySearch(cuts[column], rows.get(i)[column]);
      bins[column][i] = (byte) (at >= 0 ? at + 1 : -at - 1);
    }
  }

  int width() {
    return cuts.length;
  }

  int bins(int column) {
    return cuts[column].length + 1;
  }

  /** Returns the boundary: rows of all bins below {@code bin} have a smaller number. */
  float cut(int column, int bin) {
    return cuts[column][bin - 1];
  }

  byte[] of(int column) {
    return bins[column];
  }
}
