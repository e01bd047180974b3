package org.synoptic.parser;

import org.jspecify.annotations.Nullable;

/**
 * Words that were seen not long ago, so that what their form tells is found out once. A new word
 * takes the place of an old one. Threads share a store: words do not change in ways that matter.
 */
final class WordStore {

  /** Places; a power of two. News of a day uses some ten thousand different words. Set by hand. */
  private static final int SIZE = 1 << 15;

  private final Lexica lexica;
  private final @Nullable Word[] words = new @Nullable Word[SIZE];

  WordStore(Lexica lexica) {
    this.lexica = lexica;
  }

  Word get(String form) {
    int hash = form.hashCode();
    int place = (hash ^ hash >>> 15) & (SIZE - 1);
    Word kept = words[place];
    if (kept == null || !kept.form.equals(form)) {
      kept = new Word(form, lexica);
      words[place] = kept;
    }
    return kept;
  }
}
