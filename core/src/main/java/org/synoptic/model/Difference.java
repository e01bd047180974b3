package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point on which reports differ.
 *
 * @param about the thing of which they give different values
 * @param claim id of the claim that the difference belongs to; null when it belongs to none
 * @param values the values, at least two
 * @param note one sentence for a reader that explains the kind
 * @param slot the slot of the happening that the reports fill differently: {@code dead}, {@code
 *     crowd}; its values are in the order of their time. Null for a difference of two clauses
 */
public record Difference(
    Kind kind,
    String about,
    @Nullable String claim,
    List<Value> values,
    String note,
    @Nullable String slot) {

  /** Makes a difference of two clauses. */
  public Difference(
      Kind kind, String about, @Nullable String claim, List<Value> values, String note) {
    this(kind, about, claim, values, note, null);
  }

  public Difference {
    values = List.copyOf(values);
    if (values.size() < 2) {
      throw new IllegalArgumentException("a difference of fewer than two values: " + about);
    }
  }

  /** What found it: a slot, the statements of one claim, or the names or claims of the story. */
  public String rule() {
    if (slot != null) {
      return "the slot “" + slot + "”, whatever sentences fill it";
    }
    return claim == null
        ? "names, quotes or claims of several reports, side by side"
        : "the statements of one claim, side by side";
  }

  /** The kinds of difference. Only the first two are clashes. */
  public enum Kind {
    /** The values cannot both be true. */
    DISPUTED,
    /** A later report replaces the value of an earlier one. */
    UPDATED,
    /** The values are about different places, times or groups. */
    SCOPE,
    /** The values agree once they are rounded or converted to one unit. */
    ROUNDING,
    /** The names are spelled or translated differently. */
    SPELLING,
    /** One tells as sure what the other only believes, or says of several. */
    CERTAINTY,
    /** The words differ, the meaning does not. */
    WORDING,
    /** The words judge the same thing differently. */
    FRAMING
  }

  /**
   * One of the values, as printed, with the passages that give it.
   *
   * @param speaker to whom the reports put it; null when they assert it themselves or differ
   * @param asOf day or instant in ISO 8601 at which the first report gave it; null when not known
   */
  public record Value(
      String value, List<Passage> passages, @Nullable String speaker, @Nullable String asOf) {

    /** Makes a value of which neither speaker nor time is told. */
    public Value(String value, List<Passage> passages) {
      this(value, passages, null, null);
    }

    public Value {
      passages = List.copyOf(passages);
      if (passages.isEmpty()) {
        throw new IllegalArgumentException("a value without a passage: " + value);
      }
    }
  }
}
