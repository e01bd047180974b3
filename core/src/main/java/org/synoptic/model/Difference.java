package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point on which reports part.
 *
 * @param about what it is that they give differently
 * @param claim id of the claim it belongs to, null when it belongs to none
 * @param note one sentence for a person: why it is of this kind
 */
public record Difference(
    Kind kind, String about, @Nullable String claim, List<Value> values, String note) {

  public Difference {
    values = List.copyOf(values);
    if (values.size() < 2) {
      throw new IllegalArgumentException("a difference has two sides: " + about);
    }
  }

  /** In what way they differ. */
  public enum Kind {
    DISPUTED,
    UPDATED,
    SCOPE,
    ROUNDING,
    SPELLING,
    WORDING,
    FRAMING
  }

  /** One side of it: the value as printed, and where. */
  public record Value(String value, List<Passage> passages) {

    public Value {
      passages = List.copyOf(passages);
      if (passages.isEmpty()) {
        throw new IllegalArgumentException("a value rests on words: " + value);
      }
    }
  }
}
