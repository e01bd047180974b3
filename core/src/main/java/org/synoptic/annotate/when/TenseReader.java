package org.synoptic.annotate.when;

import java.util.List;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.lexicon.WordList;

/**
 * Finds the tense of the clause that an expression stands in: that of the nearest verb form before
 * it, otherwise of the nearest one behind it.
 */
final class TenseReader {

  /**
   * Tokens that are examined on each side; verbs further away belong to other clauses. Tuned on
   * TimeBank; after a change run the quality bench of TempEval-3.
   */
  private static final int CLAUSE_REACH = 22;

  /** Letters of a word that a point may shorten: "Gov.", "Sept.". Set by hand. */
  private static final int LONGEST_ABBREVIATION = 4;

  private static final WordList WORDS =
      ContextWords.form(
          "dates/tense.txt",
          "AHEAD",
          "ARTICLE",
          "ASKS",
          "ATTENDS",
          "BARE",
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
          "PLURAL",
          "QUALITY",
          "QUALITY_ENDING",
          "SINCE",
          "STOP",
          "TOWARD",
          "UNTIL",
          "WAS_DUE");

  private final ContextWords kinds;
  private final List<String> endings;
  private final List<String> futureEndings;
  private final List<String> qualityEndings;

  TenseReader(LanguageResources language) {
    kinds = new ContextWords(language, WORDS);
    endings = List.copyOf(kinds.of("ENDING"));
    futureEndings = List.copyOf(kinds.of("FUTURE_ENDING"));
    qualityEndings = List.copyOf(kinds.of("QUALITY_ENDING"));
  }

  private boolean is(String kind, String word) {
    return kinds.is(kind, word);
  }

  /** The tense of the clause around the tokens from {@code from} to {@code to}, exclusive. */
  Tense ofClause(TimexTokens tokens, int from, int to) {
    String lead = tokens.lower(from - 1);
    if (is("SINCE", lead) || (is("OWNS", tokens.lower(to)) && !is("AHEAD", lead))) {
      return Tense.PAST;
    }
    boolean attends = false;
    for (int i = from - 1;
        i >= Math.max(0, from - CLAUSE_REACH) && !isBoundary(tokens, i, i + 1);
        i--) {
      attends |= is("ATTENDS", tokens.lower(i)) && is("INFINITIVE", tokens.lower(i - 1));
      if (attends && is("ASKS", tokens.lower(i))) {
        return Tense.FUTURE;
      }
      if (is("STOP", tokens.lower(i))) {
        break;
      }
      Tense tense = of(tokens, i);
      if (tense != Tense.NONE) {
        return is("DELAYS", tokens.lower(i)) && is("UNTIL", lead) ? Tense.FUTURE : tense;
      }
      if (tokens.token(i).startsParagraph() || opensClause(tokens, i, from)) {
        break;
      }
    }
    for (int i = to;
        i < Math.min(tokens.size(), to + CLAUSE_REACH) && !isBoundary(tokens, i, i);
        i++) {
      if (is("OTHER_CLAUSE", tokens.lower(i))) {
        break;
      }
      Tense tense = of(tokens, i);
      if (tense != Tense.NONE) {
        return tense;
      }
    }
    return Tense.NONE;
  }

  /** A clause that begins with the expression: ", and on Monday it sailed". */
  private boolean opensClause(TimexTokens tokens, int i, int from) {
    return from - i <= 2 && is("CLAUSE", tokens.lower(i)) && tokens.lower(i - 1).equals(",");
  }

  private static boolean isBoundary(TimexTokens tokens, int boundary, int position) {
    String word = tokens.lower(boundary);
    if (boundary == position && tokens.token(boundary).startsParagraph()) {
      return true;
    }
    return word.equals(";")
        || word.equals("?")
        || word.equals("!")
        || (word.equals(".") && endsSentence(tokens, boundary));
  }

  private static boolean endsSentence(TimexTokens tokens, int boundary) {
    int length = tokens.lower(boundary - 1).length();
    boolean shortWord = length <= LONGEST_ABBREVIATION && tokens.token(boundary - 1).capitalised();
    boolean initial =
        tokens.token(boundary - 2).capitalised() && tokens.token(boundary + 1).capitalised();
    return !shortWord || (length < 2 && !initial);
  }

  private Tense of(TimexTokens tokens, int i) {
    String word = tokens.lower(i);
    String before = tokens.lower(i - 1);
    String position = tokens.lower(i + 1);
    if (is("PAST_PAIR", word + "_" + position)) {
      return Tense.PAST;
    }
    if (pointsAhead(tokens, i)
        || is("PAIR", before + "_" + word)
        || is("PAIR", word + "_" + position)) {
      return Tense.FUTURE;
    }
    boolean past = is("PAST", word) || (isRegularPast(word) && !tokens.token(i).capitalised());
    return past && !is("PASSIVE", before) ? Tense.PAST : Tense.NONE;
  }

  /**
   * True for words that point to the future ("will", "due", "decided to"), but not in "the plan",
   * "had been due" and "agreed to a".
   */
  private boolean pointsAhead(TimexTokens tokens, int i) {
    String word = tokens.lower(i);
    String before = tokens.lower(i - 1);
    if (is("INFINITIVE", word)) {
      return is("TOWARD", before) && !is("ARTICLE", tokens.lower(i + 1));
    }
    boolean noun =
        is("NOUN", word) && (is("ARTICLE", before) || isQuality(before)) || isCompound(tokens, i);
    boolean over = is("EARLIER", before) || is("WAS_DUE", tokens.lower(i - 2) + "_" + before);
    boolean form = !tokens.token(i).capitalised() && ends(word, futureEndings);
    return form || (is("FUTURE", word) && !noun && !over && !isInName(tokens, i));
  }

  private boolean isQuality(String word) {
    return is("QUALITY", word) || qualityEndings.stream().anyMatch(word::endsWith);
  }

  /** "The budget plan": behind another noun in the singular it is a noun too. */
  private boolean isCompound(TimexTokens tokens, int i) {
    String before = tokens.lower(i - 1);
    return is("BARE", tokens.lower(i))
        && tokens.token(i - 1).alphabetic()
        && !tokens.token(i - 1).capitalised()
        && !before.endsWith("s")
        && !is("PLURAL", before);
  }

  /** "Meet" in "on “Meet the Press”": a capital within a sentence. */
  private static boolean isInName(TimexTokens tokens, int i) {
    return tokens.token(i).capitalised()
        && i > 0
        && !tokens.token(i).startsParagraph()
        && !isBoundary(tokens, i - 1, i);
  }

  /** A regular past form: "closed". */
  private boolean isRegularPast(String word) {
    return ends(word, endings);
  }

  private boolean ends(String word, List<String> suffixes) {
    return word.length() > 3 && suffixes.stream().anyMatch(word::endsWith) && !is("NOVERB", word);
  }
}
