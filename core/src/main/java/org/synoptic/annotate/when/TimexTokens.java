package org.synoptic.annotate.when;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.lexicon.StopWords;
import org.synoptic.text.numbers.NumberWords;
import org.synoptic.text.numbers.Numeral;
import org.synoptic.text.numbers.NumeralReader;
import org.synoptic.text.numbers.ScannedToken;

/**
 * The tokens of one text, with what the lexicon and the number words say about them. A token is
 * given by its index; an index outside the text stands for an empty token.
 */
final class TimexTokens {

  /** Letters of the shortest word that counts as one of content. Set by hand. */
  private static final int SHORTEST_CONTENT_WORD = 4;

  /** Letters of a title or a name that a point shortens: "Gen.", "U.". Set by hand. */
  private static final int LONGEST_ABBREVIATION = 3;

  private static final ScannedToken NONE = new ScannedToken(0, 0, " ", "", false, true);

  private final List<ScannedToken> tokens;
  private final TimexLexicon lexicon;
  private final NumeralReader numerals;

  TimexTokens(List<ScannedToken> tokens, TimexLexicon lexicon, NumberWords numbers) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    numerals = new NumeralReader(tokens, numbers);
  }

  int size() {
    return tokens.size();
  }

  ScannedToken token(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
  }

  /** The token in lower case. */
  String lower(int i) {
    return token(i).lower();
  }

  /** True when no blank stands before the token. */
  boolean glued(int i) {
    return token(i).glued();
  }

  /** True when token {@code i} can belong to an expression that begins at {@code from}. */
  boolean inSameParagraph(int from, int i) {
    return i < tokens.size() && (i == from || !tokens.get(i).startsParagraph());
  }

  /** True when a sentence or a paragraph ends from token {@code from} on and before {@code to}. */
  boolean sentenceEndsBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean stop = lower(i).equals(".") ? !isAbbreviation(i - 1) : "?!".contains(lower(i));
      if (stop || token(i + 1).startsParagraph()) {
        return true;
      }
    }
    return false;
  }

  /**
   * True when the sentence of token {@code at} tells on what the sentence of token {@code from}
   * told: it is the same one, it begins with a pronoun, or both have a word of content.
   */
  boolean tellsOn(int from, int at, ContextWords contextWords) {
    if (!sentenceEndsBetween(from, at)) {
      return true;
    }
    int start = sentenceStart(at);
    Set<String> told = contentWords(sentenceStart(from), start);
    return contextWords.is("PRONOUN", lower(start))
        || contentWords(start, at).stream().anyMatch(told::contains);
  }

  private int sentenceStart(int i) {
    int start = Math.min(i, size());
    while (start > 0 && !sentenceEndsBetween(start - 1, start)) {
      start--;
    }
    return start;
  }

  private Set<String> contentWords(int from, int to) {
    return IntStream.range(from, to)
        .filter(i -> token(i).alphabetic() && lower(i).length() >= SHORTEST_CONTENT_WORD)
        .mapToObj(this::lower)
        .filter(word -> !StopWords.isOfAnyLanguage(word))
        .collect(Collectors.toSet());
  }

  /**
   * True for a short word with a capital, which a point behind it shortens: "Mr.", "Gen.", "U.".
   */
  private boolean isAbbreviation(int i) {
    String text = token(i).text();
    return !text.isEmpty()
        && text.length() <= LONGEST_ABBREVIATION
        && Character.isUpperCase(text.charAt(0));
  }

  /** True when token {@code i} continues the token before it: "14:30:05", "14-15-16", "14th". */
  boolean continuesToken(int i) {
    boolean link = ":-/–".contains(lower(i)) && glued(i + 1) && token(i + 1).numeric();
    return i < size() && glued(i) && (token(i).alphabetic() || token(i).numeric() || link);
  }

  /** True when a clause or the text ends before token {@code i}. */
  boolean isClauseEnd(int i) {
    return i >= tokens.size() || token(i).startsParagraph() || ".,;:!?)\"”’".contains(lower(i));
  }

  /** True for a whole number in digits, at most {@code digits} of them, in the given range. */
  boolean isInteger(int i, int digits, int min, int max) {
    String text = token(i).text();
    if (text.length() > digits || !token(i).numeric() || text.contains(",") || text.contains(".")) {
      return false;
    }
    int value = Integer.parseInt(text);
    return value >= min && value <= max;
  }

  /** The whole number that a single word spells, or -1. */
  int smallNumber(int i) {
    return numerals.small(lower(i));
  }

  /** The number that begins at token {@code i}, in words or digits, or null. */
  @Nullable Numeral numeral(int i) {
    return numerals.at(i);
  }

  /** A match of class NUM: a number that is not an amount of money. */
  @Nullable ClassMatch number(int i) {
    Numeral numeral = numeral(i);
    boolean money = "$£€".contains(lower(i - 1)) && i > 0;
    if (numeral == null || money) {
      return null;
    }
    return new ClassMatch("NUM", TimexAmounts.text(numeral), numeral.to(), numeral);
  }

  /** The longest entry of the lexicon in this class that begins at token {@code i}, or null. */
  @Nullable ClassMatch lexiconMatch(String kind, int i) {
    ClassMatch best = null;
    for (TimexLexicon.Entry entry : lexicon.of(kind, lower(i))) {
      int to = i + entry.words().size();
      boolean longer = best == null || to > best.to();
      boolean capitals = !lexicon.needsCapital(kind) || token(i).capitalised();
      if (longer && capitals && matches(entry.words(), i)) {
        best = new ClassMatch(kind, entry.value(), to);
      }
    }
    return best;
  }

  private boolean matches(List<String> words, int i) {
    for (int k = 0; k < words.size(); k++) {
      if (!lower(i + k).equals(words.get(k)) || (k > 0 && token(i + k).startsParagraph())) {
        return false;
      }
    }
    return true;
  }

  /** The tokens from {@code from} to {@code to}, exclusive, in lower case, joined by blanks. */
  String phrase(int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = Math.max(from, 0); i < Math.min(to, size()); i++) {
      phrase.append(phrase.length() == 0 ? "" : " ").append(lower(i));
    }
    return phrase.toString().toLowerCase(Locale.ROOT);
  }
}
