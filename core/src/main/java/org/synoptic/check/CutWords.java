package org.synoptic.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.WordList;
import org.synoptic.text.Words;

/** Whether words that are cut from an utterance turn the sense of what is left. */
final class CutWords {

  private static final WordList LIST = WordList.of(CutWords.class, "turning.txt");

  /** Words that make what stands beside them untrue, doubtful, conditional or somebody else's. */
  private static final Set<String> TURNING = LIST.words();

  /** Words that point at the sentence before. */
  private static final Set<String> POINTING = Set.of("that", "this", "it", "which", "they", "them");

  /** Words of the next sentence among which one must point back. Set by hand. */
  private static final int FIRST_WORDS = 6;

  private CutWords() {}

  /**
   * How the cut turns the sense, in words; null where it does not.
   *
   * @param from the first word of the sentence in which the quote begins
   * @param at the first word of the quote
   * @param end the word behind the quote
   * @param until the word behind the sentence in which the quote ends
   */
  static @Nullable String turn(
      String quote, Utterance utterance, int from, int at, int end, int until) {
    boolean asked = utterance.between(until - 1).contains("?");
    if (asked && !quote.contains("?")) {
      return "it was asked, not said";
    }
    String word = firstTurning(utterance.words(), from, at);
    word = word == null ? firstTurning(utterance.words(), end, until) : word;
    if (word == null) {
      word = turningNeighbour(utterance, from, until);
    }
    return word == null ? null : "what is cut turns the sense: “" + word + "”";
  }

  /** The first word of a range that turns what stands beside it. */
  static @Nullable String firstTurning(Words words, int from, int until) {
    for (int i = from; i < until; i++) {
      if (isTurning(words.form(i))) {
        return words.form(i);
      }
    }
    return null;
  }

  static boolean isTurning(String form) {
    return TURNING.contains(form) || form.endsWith("n't") || form.endsWith("n’t");
  }

  /**
   * The word by which the sentence before ("Some people say …") or after ("That is not true") turns
   * the sense; null where none does.
   */
  private static @Nullable String turningNeighbour(Utterance utterance, int from, int until) {
    Words words = utterance.words();
    Set<Integer> bounds = utterance.bounds();
    int next = until;
    while (next < words.size() && (next == until || !bounds.contains(next))) {
      next++;
    }
    boolean pointsBack =
        words.forms().subList(until, Math.min(next, until + FIRST_WORDS)).stream()
            .anyMatch(POINTING::contains);
    String after = pointsBack ? firstTurning(words, until, next) : null;
    if (after != null || from == 0) {
      return after;
    }
    return utterance.between(from - 1).contains(":") ? words.form(from - 1) : null;
  }

  /** Whether all cuts are made at marks of punctuation or beside "and". */
  static boolean atPauses(Utterance utterance, int from, int at, int end, int until) {
    boolean before = at == from || isPause(utterance, at - 1);
    boolean after = end == until || isPause(utterance, end - 1) || isAnd(utterance, end);
    return before && after;
  }

  private static boolean isAnd(Utterance utterance, int word) {
    return utterance.words().form(word).equals("and");
  }

  private static boolean isPause(Utterance utterance, int word) {
    return isAnd(utterance, word)
        || utterance.between(word).chars().anyMatch(c -> ",;:–—-".indexOf(c) >= 0);
  }
}
