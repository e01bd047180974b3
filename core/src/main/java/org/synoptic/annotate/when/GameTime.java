package org.synoptic.annotate.when;

import org.synoptic.annotate.language.ContextWords;

/** Tells the quarters and halves of a game from those of a year. */
final class GameTime {

  /** Tokens of "the third quarter" at most; what is longer says which one it is. Set by hand. */
  private static final int MOST_TOKENS = 3;

  private final TimexTokens tokens;
  private final ContextWords contextWords;
  private final int game;
  private final int business;

  GameTime(TimexTokens tokens, ContextWords contextWords) {
    this.tokens = tokens;
    this.contextWords = contextWords;
    game = count("GAME");
    business = count("BUSINESS");
  }

  private int count(String kind) {
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      count += contextWords.is(kind, tokens.lower(i)) ? 1 : 0;
    }
    return count;
  }

  /**
   * True for a quarter or half without a year in a text that has more words of sport than of
   * business; a half needs words of business.
   */
  boolean isOfGame(RuleMatch match) {
    boolean dated =
        match.has("YEAR")
            || match.has("DEIXIS")
            || match.to() - match.from() > MOST_TOKENS
            || !match.has("ORD");
    boolean named = contextWords.is("GAME", tokens.lower(match.to() + 2));
    boolean half = match.rule().meaning() == TimexMeaning.HALF;
    return !dated && (named || game > business || (half && business == 0));
  }
}
