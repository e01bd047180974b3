package org.synoptic.models;

import org.synoptic.parser.ModelPart;
import org.synoptic.parser.ModelWriter;

/**
 * How finely the embedding of a word is kept: the more often a text may have the word, the finer.
 * Of the words of articles-allsides that have an embedding 99 % are frequent and .05 % rare.
 */
enum Fineness {
  /** Words with a Brown cluster, and with possible tags or at the beginning of a known name. */
  FREQUENT(27),

  /** The other words with a Brown cluster. */
  SELDOM(11),

  /** Words that were not frequent enough for a cluster. */
  RARE(4);

  private final int codes;

  Fineness(int codes) {
    this.codes = codes;
  }

  /** Bytes of an embedding. */
  int codes() {
    return codes;
  }

  /**
   * The fineness of a word.
   *
   * @param models with classes, clusters and the gazetteer
   */
  static Fineness of(String word, ModelWriter models) {
    if (!models.hasList(ModelPart.CLUSTERS, word)) {
      return RARE;
    }
    return models.hasList(ModelPart.CLASSES, word) || models.beginsName(word) ? FREQUENT : SELDOM;
  }
}
