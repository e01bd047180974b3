package org.synoptic.model;

import java.util.List;

/**
 * Words of a checked sentence that the reports do not bear out.
 *
 * @param span where they stand in the text
 * @param text the words
 * @param kind what they are
 * @param why the verdict in one plain sentence, with the words of both sides
 * @param passages the words of the reports that say otherwise; empty where none do
 */
public record CheckedPart(
    Span span,
    String text,
    Kind kind,
    CheckedSentence.Verdict verdict,
    String why,
    List<Passage> passages) {

  public CheckedPart {
    passages = List.copyOf(passages);
  }

  /** What a part of a sentence is. */
  public enum Kind {
    NAME,
    FIGURE,
    DATE,
    QUOTE,
    /** Who does it to whom. */
    ROLE,
    /** Whether it is so. */
    POLARITY,
    /** How sure it is: "will" for "may". */
    MODALITY,
    /** Who says it, or that somebody only alleges it. */
    ATTRIBUTION,
    /** A word for its opposite. */
    OPPOSITE,
    /** What came first. */
    ORDER,
    /** Any other words. */
    WORDS
  }
}
