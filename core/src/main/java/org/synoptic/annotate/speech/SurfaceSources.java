package org.synoptic.annotate.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.model.Span;
import org.synoptic.text.numbers.ScannedToken;

/** Finds the words that name a speaker, and the fullest name that the text has for that speaker. */
final class SurfaceSources {

  /** Most tokens of a source. Set by hand. */
  private static final int MAX_TOKENS = 8;

  private final String body;
  private final List<ScannedToken> tokens;
  private final ContextWords contextWords;
  private final Map<String, String> fullNames = new HashMap<>();

  SurfaceSources(String body, List<ScannedToken> tokens, ContextWords contextWords) {
    this.body = body;
    this.tokens = tokens;
    this.contextWords = contextWords;
    for (int i = 1; i < tokens.size(); i++) {
      boolean pair =
          isName(i - 1) && isName(i) && !tokens.get(i).glued() && !tokens.get(i).startsParagraph();
      boolean isFunctionWord = contextWords.is("ARTICLE", lower(i - 1)) || introducesSource(i - 1);
      if (pair && !isFunctionWord) {
        fullNames.putIfAbsent(lower(i), body.substring(start(i - 1), tokens.get(i).end()));
      }
    }
  }

  String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  private int start(int i) {
    return tokens.get(i).start();
  }

  private boolean isCapitalised(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).capitalised();
  }

  private boolean isName(int i) {
    return isCapitalised(i) && tokens.get(i).text().length() > 1 && !isRole(lower(i));
  }

  private boolean introducesSource(int i) {
    return contextWords.is("OPENS", lower(i)) || contextWords.is("BY", lower(i));
  }

  private boolean isRole(String word) {
    return contextWords.of("ROLE").stream().anyMatch(word::endsWith);
  }

  /** True for a mark that ends a sentence, before a paragraph, and outside of the text. */
  boolean isSentenceEnd(int i) {
    boolean point = ".!?".contains(lower(i)) && !lower(i).isEmpty();
    return i < 0
        || i >= tokens.size()
        || point
        || (i + 1 < tokens.size() && tokens.get(i + 1).startsParagraph());
  }

  /** The source that begins at token {@code i}: "die Ministerin Anna Müller", "er". */
  @Nullable Span sourceFrom(int i) {
    if (contextWords.is("PRONOUN", lower(i)) && !isCapitalised(i + 1)) {
      return new Span(start(i), tokens.get(i).end());
    }
    int last = -1;
    for (int k = i; k < Math.min(tokens.size(), i + MAX_TOKENS) && isPartOfSource(k, i); k++) {
      last = isCapitalised(k) ? k : last;
    }
    return last < 0 ? null : new Span(start(i), tokens.get(last).end());
  }

  /** The source directly before the verb at token {@code verb}. */
  @Nullable Span sourceBefore(int verb) {
    int first = -1;
    for (int k = verb - 1; k >= Math.max(0, verb - MAX_TOKENS) && isPartOfSource(k, verb); k--) {
      first = k;
      boolean genitive = contextWords.is("INSIDE", lower(k)) && isCapitalised(k - 1);
      if (tokens.get(k).startsParagraph() || (contextWords.is("ARTICLE", lower(k)) && !genitive)) {
        break;
      }
    }
    boolean pronoun = first == verb - 1 && contextWords.is("PRONOUN", lower(first));
    while (first >= 0
        && first < verb
        && !pronoun
        && !isCapitalised(first)
        && !contextWords.is("ARTICLE", lower(first))) {
      first++;
    }
    boolean whole = first >= 0 && first < verb && (pronoun || isCapitalised(verb - 1));
    return whole ? new Span(start(first), tokens.get(verb - 1).end()) : null;
  }

  private boolean isPartOfSource(int k, int from) {
    String word = lower(k);
    boolean isFunctionWord =
        contextWords.is("ARTICLE", word)
            || contextWords.is("INSIDE", word)
            || contextWords.is("PRONOUN", word);
    boolean adjective = word.endsWith("e") || word.endsWith("en") || word.endsWith("er");
    boolean between = tokens.get(k).alphabetic() && adjective && isCapitalised(k + 1);
    boolean mark =
        word.equals("-") || (word.equals(".") && isCapitalised(k + 1) && isAbbreviated(k - 1));
    boolean line = k > from && tokens.get(k).startsParagraph();
    return !line && (isCapitalised(k) || isFunctionWord || between || mark);
  }

  /** "Dr.", "J.". */
  private boolean isAbbreviated(int i) {
    return contextWords.is("INSIDE", lower(i)) || lower(i).length() == 1;
  }

  /** The name in the source, in the fullest form that the text has; null for a pronoun. */
  @Nullable String speaker(Span source) {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (source.covers(new Span(start(i), tokens.get(i).end()))) {
        indexes.add(i);
      }
    }
    int first = indexes.get(0);
    if (indexes.size() == 1 && contextWords.is("PRONOUN", lower(first))) {
      return null;
    }
    for (int drop = tokensBeforeName(indexes); drop > 0; drop = tokensBeforeName(indexes)) {
      indexes.subList(0, drop).clear();
    }
    int last = indexes.get(indexes.size() - 1);
    String name = body.substring(start(indexes.get(0)), tokens.get(last).end());
    boolean singleWord = indexes.size() == 1 && start(last) == source.start();
    String fullName = singleWord ? fullNames.get(lower(last)) : null;
    return fullName == null ? name : fullName;
  }

  /**
   * Number of tokens before the name that are no part of it: "die", "Ministerin",
   * "FWR-Vorsitzende".
   */
  private int tokensBeforeName(List<Integer> indexes) {
    if (indexes.size() < 2) {
      return 0;
    }
    String first = lower(indexes.get(0));
    boolean isFunctionWord =
        contextWords.is("ARTICLE", first)
            || (contextWords.is("INSIDE", first) && !isAbbreviated(indexes));
    boolean title = isRole(first) && isName(indexes.get(1));
    boolean joined =
        indexes.size() > 3
            && lower(indexes.get(1)).equals("-")
            && isRole(lower(indexes.get(2)))
            && isName(indexes.get(3));
    return isFunctionWord || title ? 1 : joined ? 3 : 0;
  }

  private boolean isAbbreviated(List<Integer> indexes) {
    return lower(indexes.get(1)).equals(".");
  }
}
