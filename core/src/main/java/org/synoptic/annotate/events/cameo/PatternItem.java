package org.synoptic.annotate.events.cameo;

/**
 * One item of a verb pattern.
 *
 * @param text the word, the name of the synonym set, or the symbol
 * @param adjacent whether it must follow the item before it directly
 */
record PatternItem(Kind kind, String text, boolean adjacent) {

  /** What an item matches. */
  enum Kind {
    WORD,
    /** {@code &NAME}: one of a set of synonyms. */
    SYNONYM,
    /** {@code $}: the source. */
    SOURCE,
    /** {@code +}: the target. */
    TARGET,
    /** {@code ^}: a noun phrase that is skipped. */
    SKIP,
    /** {@code %}: a compound of coordinated actors, each both source and target. */
    COMPOUND
  }

  /** Reads one word or symbol of a pattern. */
  static PatternItem of(String text, boolean adjacent) {
    Kind kind =
        switch (text) {
          case "$" -> Kind.SOURCE;
          case "+" -> Kind.TARGET;
          case "^" -> Kind.SKIP;
          case "%" -> Kind.COMPOUND;
          default -> text.startsWith("&") ? Kind.SYNONYM : Kind.WORD;
        };
    return new PatternItem(kind, text, adjacent);
  }

  /** The same item with another {@link #adjacent}. */
  PatternItem withAdjacent(boolean adjacent) {
    return new PatternItem(kind, text, adjacent);
  }
}
