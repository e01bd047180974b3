package org.synoptic.annotate.when;

import java.util.HashSet;
import java.util.Set;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.text.numbers.ScannedToken;

/**
 * Tells weekdays that are names from days: "Friday Osei", "the Monday Club". In "Tuesday Trump
 * said" the text shows by "Donald Trump" that Trump has another first name.
 */
final class FirstNames {

  private static final int SHORTEST_NAME = 3;

  private final TimexTokens tokens;
  private final ContextWords contextWords;
  private final Set<String> otherwiseNamed = new HashSet<>();

  FirstNames(TimexTokens tokens, ContextWords contextWords) {
    this.tokens = tokens;
    this.contextWords = contextWords;
    for (int i = 1; i < tokens.size(); i++) {
      if (isWord(i) && isWord(i - 1) && !isDay(i - 1) && !tokens.token(i).startsParagraph()) {
        otherwiseNamed.add(tokens.lower(i));
      }
    }
  }

  /** True when the weekday at token {@code i} is part of a name. */
  boolean contains(int i) {
    boolean named =
        isWord(i + 1) && !tokens.token(i + 1).startsParagraph() && !isDay(i + 1) && !isTitle(i + 1);
    if (contextWords.is("CAPITALS", "nouns") || !named) {
      return false;
    }
    String before = tokens.lower(i - 1);
    boolean article = contextWords.is("THE", before) || contextWords.is("PER", before);
    boolean led = contextWords.is("ROLE", before) || opensSentence(i) || isRole(i - 1);
    return article || (led && !otherwiseNamed.contains(tokens.lower(i + 1)));
  }

  private boolean opensSentence(int i) {
    return i == 0 || tokens.token(i).startsParagraph() || ".!?".contains(tokens.lower(i - 1));
  }

  /** "Striker" at the beginning of a sentence. */
  private boolean isRole(int i) {
    return i >= 0 && contextWords.is("TITLE", tokens.lower(i));
  }

  private boolean isTitle(int i) {
    return contextWords.is("TITLE", tokens.lower(i));
  }

  private boolean isDay(int i) {
    return tokens.lexiconMatch("WEEKDAY", i) != null
        || tokens.lexiconMatch("MONTH", i) != null
        || tokens.lexiconMatch("PART", i) != null
        || tokens.lexiconMatch("HOLIDAY", i) != null;
  }

  /** A capitalised word that is neither in capitals throughout nor a pronoun or the like. */
  private boolean isWord(int i) {
    ScannedToken word = tokens.token(i);
    return word.capitalised()
        && word.text().length() >= SHORTEST_NAME
        && word.text().chars().skip(1).anyMatch(Character::isLowerCase)
        && !word.text().contains(".")
        && !contextWords.is("LEAD", word.lower());
  }
}
