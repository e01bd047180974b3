package org.synoptic.compare.edits;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/**
 * A fact that an outlet changed in its own report.
 *
 * @param about what a figure counts, as printed; empty where that is not said
 * @param from the words before
 * @param to the words after; empty where they are gone
 * @param before the sentence or quote, in the body before
 * @param after its counterpart in the body after; null where it is gone
 * @param noted whether the page has a note of correction that it did not have before and that
 *     speaks of this
 */
public record FactEdit(
    Kind kind,
    String about,
    String from,
    String to,
    Span before,
    @Nullable Span after,
    boolean noted) {

  /** What was changed. */
  public enum Kind {
    FIGURE("figure changed"),
    DATE("date changed"),
    NAME("name changed"),
    SPEAKER("speaker changed"),
    QUOTE_CUT("quote cut"),
    QUOTE_CHANGED("words of a quote changed"),
    /** A negation came or went, or a word became its opposite. */
    TURNED("turned round"),
    CLAIM_CUT("claim cut");

    /** As a reader is told. */
    public final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  /** In one line: what it was, what it is, and whether the page says so. */
  public String sentence() {
    String counted = about.isEmpty() ? "" : about + " ";
    String change = to.isEmpty() ? "“" + from + "”" : "“" + from + "” → “" + to + "”";
    return kind.label
        + ": "
        + counted
        + change
        + (noted ? ", with a correction note" : ", no correction note");
  }

  FactEdit noted(boolean now) {
    return new FactEdit(kind, about, from, to, before, after, now);
  }
}
