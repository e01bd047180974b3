package org.synoptic.annotate.engine;

import java.util.List;
import org.synoptic.model.Sentence;

/**
 * Cuts a text into sentences and words, and tags and parses them.
 *
 * <p>What an implementation must deliver:
 *
 * <ul>
 *   <li>Sentences and their words in order of the text, none empty, none over another. Every span
 *       points into the text. A sentence never runs over a blank line.
 *   <li>Words cut as in the Penn Treebank: "did|n't", "Ruiz|'s", punctuation marks by themselves.
 *   <li>{@code lemma}: the base form in lower case; numbers and links as printed.
 *   <li>{@code tag}: one of {@link org.synoptic.syntax.Tags}. {@code Tags.known} makes an unknown
 *       one {@code XX}.
 *   <li>{@code head}: the index in the sentence of the word above, -1 at the top. Heads make trees:
 *       no word is above itself.
 *   <li>{@code relation}: one of {@link org.synoptic.syntax.Relations}, {@code root} at the top. An
 *       engine with other labels, such as Universal Dependencies, translates labels and heads: here
 *       a preposition is the head of its noun. {@code Relations.known} makes an unknown label
 *       {@code dep}.
 *   <li>{@code name}: {@code B-} or {@code I-} and one of {@link org.synoptic.syntax.NameLabels};
 *       empty outside of names.
 * </ul>
 *
 * <p>The same text gives the same sentences. Threads share one engine.
 */
public interface Engine {

  /** The sentences of {@code text}. */
  List<Sentence> parse(String text);

  /** The sentences and words of {@code text} as {@link #parse} cuts them; the rest may be empty. */
  default List<Sentence> words(String text) {
    return parse(text);
  }

  /**
   * A sentence of {@link #words} with lemmas, tags and names as {@link #parse} gives them; heads
   * and relations may be missing.
   */
  default Sentence tag(String text, Sentence words) {
    return words;
  }
}
