package org.synoptic.model;

import java.util.List;

/**
 * What the reports say to one sentence of a text.
 *
 * @param span where it stands in the text
 * @param text its words
 * @param why the verdict in one plain sentence
 * @param origins how many independent origins the passages have; 0 without passages
 * @param passages the sentences of the reports that come nearest, best first; empty where none is
 *     near
 * @param parts the words that are not borne out, in the order of the text; empty for a sentence
 *     that is supported
 */
public record CheckedSentence(
    Span span,
    String text,
    Verdict verdict,
    String why,
    int origins,
    List<Passage> passages,
    List<CheckedPart> parts) {

  public CheckedSentence {
    passages = List.copyOf(passages);
    parts = List.copyOf(parts);
  }

  /** What the reports say to a sentence or a part of it, the worst last. */
  public enum Verdict {
    /** No statement of fact: a question, a heading, a wish. */
    NONE,
    /** The reports say so. */
    SUPPORTED,
    /** The reports do not say so. */
    UNSUPPORTED,
    /** The reports say otherwise. */
    CONTRADICTED
  }
}
