package org.synoptic.annotate.when;

import java.util.List;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.lexicon.WordList;

/**
 * Tells the tense that an expression stands in by the nearest verb of its clause: first the words
 * before it, then those after.
 */
final class TenseReader {

  /** Words looked at on each side; further verbs belong to other clauses. Tuned on TimeBank. */
  private static final int REACH = 22;

  private static final WordList WORDS =
      ContextWords.form(
          "dates/tense.txt",
          "AHEAD",
          "ARTICLE",
          "CLAUSE",
          "DELAYS",
          "EARLIER",
          "ENDING",
          "FUTURE",
          "FUTURE_ENDING",
          "INFINITIVE",
          "NOUN",
          "NOVERB",
          "OTHER_CLAUSE",
          "OWNS",
          "PAIR",
          "PASSIVE",
          "PAST",
          "PAST_PAIR",
          "SINCE",
          "STOP",
          "TOWARD",
          "UNTIL",
          "WAS_DUE");

  private final ContextWords kinds;
  private final List<String> endings;
  private final List<String> futureEndings;

  TenseReader(LanguageResources language) {
    kinds = new ContextWords(language, WORDS);
    endings = List.copyOf(kinds.of("ENDING"));
    futureEndings = List.copyOf(kinds.of("FUTURE_ENDING"));
  }

  private boolean is(String kind, String word) {
    return kinds.is(kind, word);
  }

  Tense around(TokenClasses shapes, int from, int to) {
    String lead = shapes.lower(from - 1);
    if (is("SINCE", lead) || (is("OWNS", shapes.lower(to)) && !is("AHEAD", lead))) {
      return Tense.PAST;
    }
    for (int i = from - 1; i >= Math.max(0, from - REACH) && !stops(shapes, i, i + 1); i--) {
      if (is("STOP", shapes.lower(i))) {
        break;
      }
      Tense tense = of(shapes, i);
      if (tense != Tense.NONE) {
        return is("DELAYS", shapes.lower(i)) && is("UNTIL", lead) ? Tense.FUTURE : tense;
      }
      if (shapes.word(i).opens() || opensClause(shapes, i, from)) {
        break;
      }
    }
    for (int i = to; i < Math.min(shapes.size(), to + REACH) && !stops(shapes, i, i); i++) {
      if (is("OTHER_CLAUSE", shapes.lower(i))) {
        break;
      }
      Tense tense = of(shapes, i);
      if (tense != Tense.NONE) {
        return tense;
      }
    }
    return Tense.NONE;
  }

  /** ", and on Monday it sailed". */
  private boolean opensClause(TokenClasses shapes, int i, int from) {
    return from - i <= 2 && is("CLAUSE", shapes.lower(i)) && shapes.lower(i - 1).equals(",");
  }

  private static boolean stops(TokenClasses shapes, int mark, int next) {
    String word = shapes.lower(mark);
    if (mark == next && shapes.word(mark).opens()) {
      return true;
    }
    return word.equals(";")
        || word.equals("?")
        || word.equals("!")
        || (word.equals(".") && sentence(shapes, mark));
  }

  private static boolean sentence(TokenClasses shapes, int mark) {
    int length = shapes.lower(mark - 1).length();
    boolean shortWord = length <= 4 && shapes.word(mark - 1).capitalised();
    boolean initial = shapes.word(mark - 2).capitalised() && shapes.word(mark + 1).capitalised();
    return !shortWord || (length < 2 && !initial);
  }

  private Tense of(TokenClasses shapes, int i) {
    String word = shapes.lower(i);
    String before = shapes.lower(i - 1);
    String next = shapes.lower(i + 1);
    if (is("PAST_PAIR", word + "_" + next)) {
      return Tense.PAST;
    }
    if (ahead(shapes, i) || is("PAIR", before + "_" + word) || is("PAIR", word + "_" + next)) {
      return Tense.FUTURE;
    }
    boolean past = is("PAST", word) || (regular(word) && !shapes.word(i).capitalised());
    return past && !is("PASSIVE", before) ? Tense.PAST : Tense.NONE;
  }

  /** "will", "due", "decided to": but for "the plan", "had been due" and "agreed to a". */
  private boolean ahead(TokenClasses shapes, int i) {
    String word = shapes.lower(i);
    String before = shapes.lower(i - 1);
    if (is("INFINITIVE", word)) {
      return is("TOWARD", before) && !is("ARTICLE", shapes.lower(i + 1));
    }
    boolean noun = is("NOUN", word) && is("ARTICLE", before);
    boolean over = is("EARLIER", before) || is("WAS_DUE", shapes.lower(i - 2) + "_" + before);
    boolean form = !shapes.word(i).capitalised() && ends(word, futureEndings);
    return form || (is("FUTURE", word) && !noun && !over);
  }

  /** A past form by its ending: "closed". */
  private boolean regular(String word) {
    return ends(word, endings);
  }

  private boolean ends(String word, List<String> with) {
    return word.length() > 3 && with.stream().anyMatch(word::endsWith) && !is("NOVERB", word);
  }
}
