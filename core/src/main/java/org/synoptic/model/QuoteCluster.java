package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the quote board: the same utterance of one speaker as the reports give it.
 *
 * @param id unique in the comparison
 * @param speaker null when no report names the speaker
 * @param kind of the variant that {@code text} is taken from
 * @param text the fullest variant
 * @param origins how many independent origins report it; reports that copy each other count once
 * @param variants at least one, in the order of the story's reports
 */
public record QuoteCluster(
    String id,
    @Nullable String speaker,
    Quote.Kind kind,
    String text,
    int origins,
    List<Variant> variants) {

  public QuoteCluster {
    variants = List.copyOf(variants);
    if (variants.isEmpty()) {
      throw new IllegalArgumentException("a quote cluster without a variant: " + text);
    }
  }

  /**
   * The utterance as one report gives it.
   *
   * @param report the article's id
   * @param edits how this variant differs from the cluster's text; empty when it does not
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
        throw new IllegalArgumentException("a variant without a passage: " + text);
      }
    }
  }

  /**
   * One difference between a variant and the cluster's text.
   *
   * @param from the words in the cluster's text; empty for an addition
   * @param to the words in the variant; empty for a trim
   */
  public record Edit(Kind kind, String from, String to) {

    /** The kinds of edit. */
    public enum Kind {
      /** The variant leaves words out. */
      TRIMMED,
      /** The variant has more words. */
      ADDED,
      /** The variant has other words. */
      SWAPPED,
      /** The variant names another speaker. */
      SPEAKER,
      /** The variant gives the quoted words in the outlet's own words. */
      PARAPHRASED
    }
  }
}
