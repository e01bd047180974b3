package org.synoptic.extract.scraped;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The feature values of one line, in the order of the columns. */
final class FeatureRow {

  private final List<String> names = new ArrayList<>();
  private final boolean named;
  private float[] values = new float[128];
  private int size;

  /**
   * @param named whether the names of the columns are kept too
   */
  FeatureRow(boolean named) {
    this.named = named;
  }

  FeatureRow add(String name, double value) {
    if (named) {
      names.add(name);
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = (float) value;
    return this;
  }

  FeatureRow add(String name, boolean value) {
    return add(name, value ? 1 : 0);
  }

  List<String> names() {
    return List.copyOf(names);
  }

  float[] values() {
    return Arrays.copyOf(values, size);
  }
}
