package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts short clauses between commas, as TABARI and PETRARCH do: they seldom name source or target.
 */
final class CommaClauses {

  private CommaClauses() {}

  /** The sentence without the clauses that {@code settings} exclude. */
  static FlatSentence cut(FlatSentence sentence, CoderSettings settings) {
    FlatSentence cut = initial(sentence, settings.initial());
    cut = terminal(cut, settings.terminal());
    cut = internal(cut, settings.internal());
    return trimCommas(cut);
  }

  private static FlatSentence initial(FlatSentence sentence, CoderSettings.Clause clause) {
    List<Integer> commas = commas(sentence);
    boolean isCut = !commas.isEmpty() && clause.takes(count(sentence, 0, commas.get(0)));
    return isCut ? sentence.without(0, commas.get(0)) : sentence;
  }

  private static FlatSentence terminal(FlatSentence sentence, CoderSettings.Clause clause) {
    List<Integer> commas = commas(sentence);
    int end = end(sentence);
    if (commas.isEmpty()) {
      return sentence;
    }
    int last = commas.get(commas.size() - 1);
    return last < end && clause.takes(count(sentence, last, end))
        ? sentence.without(last + 1, end)
        : sentence;
  }

  /** Cuts clauses between two commas, each with the comma before it. */
  private static FlatSentence internal(FlatSentence sentence, CoderSettings.Clause clause) {
    FlatSentence cut = sentence;
    List<Integer> commas = commas(sentence);
    for (int i = commas.size() - 2; i >= 0; i--) {
      if (clause.takes(count(cut, commas.get(i) + 1, commas.get(i + 1)))) {
        cut = cut.without(commas.get(i), commas.get(i + 1));
      }
    }
    return cut;
  }

  /** Drops a comma at the very start or end. */
  private static FlatSentence trimCommas(FlatSentence sentence) {
    FlatSentence cut = sentence;
    List<Integer> commas = commas(cut);
    if (!commas.isEmpty() && count(cut, 0, commas.get(0)) == 0) {
      cut = cut.without(commas.get(0), commas.get(0) + 1);
    }
    commas = commas(cut);
    int last = commas.isEmpty() ? -1 : commas.get(commas.size() - 1);
    return last >= 0 && count(cut, last, cut.words().size()) == 0
        ? cut.without(last, last + 1)
        : cut;
  }

  private static List<Integer> commas(FlatSentence sentence) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      if (sentence.words().get(i).isComma()) {
        found.add(i);
      }
    }
    return found;
  }

  /** Index after the last word, without the mark that ends the sentence. */
  private static int end(FlatSentence sentence) {
    int end = sentence.words().size();
    return end > 0 && count(sentence, end - 1, end) == 0 ? end - 1 : end;
  }

  /** How many words, and no marks, the range has. */
  private static int count(FlatSentence sentence, int from, int until) {
    int words = 0;
    for (int i = from; i < until; i++) {
      words += Character.isLetter(sentence.words().get(i).text().charAt(0)) ? 1 : 0;
    }
    return words;
  }
}
