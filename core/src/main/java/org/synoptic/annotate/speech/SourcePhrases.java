package org.synoptic.annotate.speech;

import java.util.List;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.model.Span;
import org.synoptic.text.numbers.ScannedToken;

/**
 * Finds the words that name a source of reported speech. In a language that writes nouns with a
 * capital, capitals show where the source ends; in others a comma, or a word of the kind STOP.
 */
final class SourcePhrases {

  /** Most tokens of a source. Set by hand. */
  private static final int MAX_TOKENS = 10;

  private final List<ScannedToken> tokens;
  private final ContextWords contextWords;
  private final boolean nounsCapitalised;

  SourcePhrases(List<ScannedToken> tokens, ContextWords contextWords) {
    this.tokens = tokens;
    this.contextWords = contextWords;
    nounsCapitalised = contextWords.of("STOP").isEmpty();
  }

  String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  boolean is(String kind, int i) {
    return contextWords.is(kind, lower(i));
  }

  private boolean isCapitalised(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).capitalised();
  }

  private boolean isWord(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).alphabetic();
  }

  Span span(int from, int end) {
    return new Span(tokens.get(from).start(), tokens.get(end - 1).end());
  }

  /** Index of the token behind the source that begins at {@code from}, or -1. */
  int sourceEnd(int from, int end) {
    if (!isWord(from) || is("NOBODY", from)) {
      return -1;
    }
    if (is("PRONOUN", from) && !isCapitalised(from + 1)) {
      return from + 1;
    }
    int to = nounsCapitalised ? endOfNouns(from, end) : endBeforeComma(from, end);
    return namesSource(from, to) ? to : -1;
  }

  private boolean namesSource(int from, int to) {
    boolean hasName = false;
    for (int i = from; i < to; i++) {
      if (is("NONE", i)) {
        return false;
      }
      boolean isFunctionWord = is("ARTICLE", i) || is("INSIDE", i) || is("PRONOUN", i);
      hasName |= isWord(i) && !isFunctionWord && (!nounsCapitalised || isCapitalised(i));
    }
    return hasName;
  }

  private int endBeforeComma(int from, int end) {
    int to = from;
    while (to < end && to - from < MAX_TOKENS && (isWord(to) || lower(to).equals("-"))) {
      if (is("STOP", to)) {
        return to;
      }
      to++;
    }
    return to == end || !isWord(to) ? to : from;
  }

  /** "der örtlichen Polizei", "Anna Müller von der Feuerwehr". */
  private int endOfNouns(int from, int end) {
    int to = from;
    int limit = Math.min(end, from + MAX_TOKENS);
    int at = skipToNoun(from, limit);
    while (at < limit && isCapitalised(at)) {
      while (at < limit && (isCapitalised(at) || (isHyphen(at) && isCapitalised(at + 1)))) {
        at++;
      }
      to = at;
      at = is("INSIDE", at) ? skipToNoun(at, limit) : limit;
    }
    return to;
  }

  private boolean isHyphen(int i) {
    return lower(i).equals("-") && tokens.get(i).glued();
  }

  /** Skips the function words and adjectives that can begin a source. */
  private int skipToNoun(int from, int limit) {
    int at = from;
    while (at < limit && !isCapitalised(at)) {
      boolean isFunctionWord = is("ARTICLE", at) || is("INSIDE", at);
      boolean adjective = at > from && isWord(at) && lower(at).matches(".{2,30}e[nrsm]?");
      boolean doubleArticle =
          at > from && is("ARTICLE", at) && is("ARTICLE", at - 1) && !is("INSIDE", at - 1);
      if (doubleArticle || (!isFunctionWord && !adjective)) {
        return limit;
      }
      at++;
    }
    return at;
  }

  /** Index of the first token of the source that ends before {@code end}, or -1. */
  int sourceStart(int end, int first) {
    if (is("PRONOUN", end - 1)) {
      return is("NOBODY", end - 1) ? -1 : end - 1;
    }
    int from = nounsCapitalised ? startOfNouns(end, first) : startInClause(end, first);
    boolean asideBefore = from > first && (is("ASIDE", from - 1) || is("NONE", from - 1));
    boolean aside = is("ASIDE", from) || asideBefore;
    return aside ? -1 : from;
  }

  private int startInClause(int end, int first) {
    int from = end;
    while (from > first && (isWord(from - 1) || lower(from - 1).equals("-"))) {
      from--;
    }
    boolean startsSource = is("ARTICLE", from) || isCapitalised(from);
    for (int i = from; i < end; i++) {
      startsSource &= !is("STOP", i);
    }
    return startsSource && end - from <= MAX_TOKENS && namesSource(from, end) ? from : -1;
  }

  private int startOfNouns(int end, int first) {
    int from = end;
    while (from > first && (isCapitalised(from - 1) || (from < end && isHyphen(from - 1)))) {
      from--;
    }
    if (from == end) {
      return -1;
    }
    int open = from;
    while (open > first && isWord(open - 1) && lower(open - 1).matches(".{2,30}e[nrsm]?")) {
      boolean isFunctionWord = is("ARTICLE", open - 1) || is("INSIDE", open - 1);
      open--;
      if (isFunctionWord) {
        int noun = is("INSIDE", open) && isCapitalised(open - 1) ? startOfNouns(open, first) : -1;
        return noun < 0 ? open : noun;
      }
    }
    return is("ARTICLE", open - 1) && open - 1 >= first ? open - 1 : from;
  }

  /**
   * Index of the pronoun behind an inverted verb at {@code cue} ("a-t-il dit", "dit-elle"), or -1.
   */
  int invertedPronoun(int cue) {
    boolean linked = lower(cue + 1).equals("-") && lower(cue + 2).equals("t");
    int hyphen = linked ? cue + 3 : cue + 1;
    boolean hasPronoun = lower(hyphen).equals("-") && is("PRONOUN", hyphen + 1);
    boolean hasVerb = is("VERB", is("AUX", cue) ? hyphen + 2 : cue);
    return hasPronoun && hasVerb ? hyphen + 1 : -1;
  }

  boolean isComma(int i) {
    return lower(i).equals(",");
  }
}
