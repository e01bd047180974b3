package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the quote board: the same words of one speaker across the reports.
 *
 * @param text the fullest version
 * @param origins how many independent origins carry it
 */
public record QuoteCluster(
    String id,
    @Nullable String speaker,
    Quote.Kind kind,
    String text,
    int origins,
    List<Variant> versions) {

  public QuoteCluster {
    versions = List.copyOf(versions);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("an utterance rests on words: " + text);
    }
  }

  /**
   * How one report gives it.
   *
   * @param edits how this version departs from the row's text
   */
  public record Variant(
      String report,
      Quote.Kind kind,
      @Nullable String speaker,
      String text,
      List<Passage> passages,
      List<Edit> edits) {

    public Variant {
      passages = List.copyOf(passages);
      edits = List.copyOf(edits);
      if (passages.isEmpty()) {
        throw new IllegalArgumentException("a wording rests on words: " + text);
      }
    }
  }

  /**
   * One departure from the row's text.
   *
   * @param from the words in the row's text, empty for an addition
   * @param to the words in this version, empty for a trim
   */
  public record Edit(Kind kind, String from, String to) {

    /** What was done. */
    public enum Kind {
      TRIMMED,
      ADDED,
      SWAPPED,
      SPEAKER,
      /** The outlet's own words stand for the quoted ones. */
      PARAPHRASED
    }
  }
}
