package org.synoptic.annotate.events.cameo;

/**
 * One thing a verb pattern asks for.
 *
 * @param text the word, or the name of the synonym set
 * @param tight whether nothing may stand between it and the item before
 */
record PatternItem(Kind kind, String text, boolean tight) {

  /** What can be asked for. */
  enum Kind {
    WORD,
    /** {@code &NAME}: one of a set of synonyms. */
    SYNONYM,
    /** {@code $}. */
    SOURCE,
    /** {@code +}. */
    TARGET,
    /** {@code ^}: an actor that takes no part. */
    SKIPPED,
    /** {@code %}: actors joined by "and", each both source and target. */
    JOINED
  }

  static PatternItem of(String text, boolean tight) {
    Kind kind =
        switch (text) {
          case "$" -> Kind.SOURCE;
          case "+" -> Kind.TARGET;
          case "^" -> Kind.SKIPPED;
          case "%" -> Kind.JOINED;
          default -> text.startsWith("&") ? Kind.SYNONYM : Kind.WORD;
        };
    return new PatternItem(kind, text, tight);
  }

  PatternItem with(boolean close) {
    return new PatternItem(kind, text, close);
  }
}
