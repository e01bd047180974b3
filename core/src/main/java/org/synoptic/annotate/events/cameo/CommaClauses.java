package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;

/** Cuts short clauses set off by commas, which seldom hold what the verb is about. */
final class CommaClauses {

  private CommaClauses() {}

  static FlatSentence cut(FlatSentence line, CoderSettings settings) {
    FlatSentence cut = initial(line, settings.initial());
    cut = terminal(cut, settings.terminal());
    cut = internal(cut, settings.internal());
    return trimmed(cut);
  }

  private static FlatSentence initial(FlatSentence line, CoderSettings.Clause clause) {
    List<Integer> commas = commas(line);
    boolean goes = !commas.isEmpty() && clause.takes(count(line, 0, commas.get(0)));
    return goes ? line.without(0, commas.get(0)) : line;
  }

  private static FlatSentence terminal(FlatSentence line, CoderSettings.Clause clause) {
    List<Integer> commas = commas(line);
    int end = end(line);
    if (commas.isEmpty()) {
      return line;
    }
    int last = commas.get(commas.size() - 1);
    return last < end && clause.takes(count(line, last, end)) ? line.without(last + 1, end) : line;
  }

  /** Between each two commas; the first of them goes with what it opens. */
  private static FlatSentence internal(FlatSentence line, CoderSettings.Clause clause) {
    FlatSentence cut = line;
    List<Integer> commas = commas(line);
    for (int i = commas.size() - 2; i >= 0; i--) {
      if (clause.takes(count(cut, commas.get(i) + 1, commas.get(i + 1)))) {
        cut = cut.without(commas.get(i), commas.get(i + 1));
      }
    }
    return cut;
  }

  /** A comma with nothing before or behind it bounds nothing. */
  private static FlatSentence trimmed(FlatSentence line) {
    FlatSentence cut = line;
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

  private static List<Integer> commas(FlatSentence line) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < line.words().size(); i++) {
      if (line.words().get(i).isComma()) {
        found.add(i);
      }
    }
    return found;
  }

  /** Where the marks at the end of the sentence begin. */
  private static int end(FlatSentence line) {
    int end = line.words().size();
    return end > 0 && count(line, end - 1, end) == 0 ? end - 1 : end;
  }

  private static int count(FlatSentence line, int from, int until) {
    int words = 0;
    for (int i = from; i < until; i++) {
      words += Character.isLetter(line.words().get(i).text().charAt(0)) ? 1 : 0;
    }
    return words;
  }
}
