package org.synoptic.annotate.when;

import java.util.List;
import org.synoptic.model.Article;
import org.synoptic.model.Timex;

/** All that is known of English expressions of time. Loaded once, safe to share by threads. */
public final class Grammar {

  private final Lexicon lexicon = Lexicon.load();
  private final Rules rules = Rules.load();
  private final Prefixes prefixes = Prefixes.load();
  private final Names names = Names.load();
  private final GuardWords guardWords = GuardWords.load();
  private final Tenses tenses = Tenses.load();

  /** The expressions of the article's body in order, none overlapping another. */
  public List<Timex> find(Article article) {
    return new Timeline(this, article).scan();
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Rules rules() {
    return rules;
  }

  Prefixes prefixes() {
    return prefixes;
  }

  Names names() {
    return names;
  }

  GuardWords guardWords() {
    return guardWords;
  }

  Tenses tenses() {
    return tenses;
  }
}
