package org.synoptic.compare.account;

import java.util.List;
import org.synoptic.model.Span;

/**
 * The words of a statement that a line shows.
 *
 * @param span the clause or sentence
 * @param cuts what is left out of it, in order, none overlapping another
 */
record ShownWords(Span span, List<Span> cuts) {

  /** What stands in a line for words that are left out. */
  private static final String LEFT_OUT = " … ";

  static ShownWords all(Span span) {
    return new ShownWords(span, List.of());
  }

  /** Whether the line shows all of some words. */
  boolean covers(Span words) {
    return span.covers(words) && cuts.stream().noneMatch(cut -> cut.overlaps(words));
  }

  /**
   * A line without what is left out, with an ellipsis for each part.
   *
   * @param line the line of the whole span
   * @param body of the report
   * @return the line itself where it does not have a part word for word, or has it twice
   */
  String in(String line, String body) {
    String text = line;
    for (Span cut : cuts) {
      String words = cut.in(body);
      int at = text.indexOf(words);
      if (at < 0 || text.indexOf(words, at + 1) >= 0) {
        return line;
      }
      text =
          text.substring(0, at).stripTrailing()
              + LEFT_OUT
              + text.substring(at + words.length()).stripLeading();
    }
    return text.replaceAll("…(?: …)+", "…")
        .replaceAll(" … ([,.;:])", " …$1")
        .replaceAll("[,.]? …[.,]?$", " …")
        .strip();
  }
}
