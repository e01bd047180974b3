package org.synoptic.syntax;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Span;
import org.synoptic.model.Token;

/** The stretches of text that some words of a sentence fill. */
public final class WordRuns {

  private WordRuns() {}

  /**
   * The unbroken runs of the words, in order; marks and conjunctions at their edges are left off.
   *
   * @param words indexes in {@code all}, ascending
   */
  public static List<Span> of(List<Integer> words, List<Token> all) {
    List<Span> runs = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int to = from;
      while (to + 1 < words.size() && words.get(to + 1) == words.get(to) + 1) {
        to++;
      }
      int first = from;
      int last = to;
      while (first <= last && isMark(all.get(words.get(first)))) {
        first++;
      }
      while (last >= first && isMark(all.get(words.get(last)))) {
        last--;
      }
      if (first <= last) {
        runs.add(all.get(words.get(first)).span().union(all.get(words.get(last)).span()));
      }
      from = to + 1;
    }
    return runs;
  }

  private static boolean isMark(Token token) {
    return token.relation().equals(Relations.PUNCT)
        || token.tag().equals(Tags.CC)
        || token.lemma().chars().noneMatch(Character::isLetterOrDigit);
  }
}
