package org.synoptic.annotate.when;

import java.util.List;
import org.synoptic.annotate.language.Kinds;
import org.synoptic.annotate.language.Language;
import org.synoptic.model.Article;
import org.synoptic.model.Timex;
import org.synoptic.text.numbers.NumberWords;

/** All that is known of a language's expressions of time. Loaded once, safe to share by threads. */
public final class Grammar {

  private final NumberWords numbers;
  private final Lexicon lexicon;
  private final Rules rules;
  private final Prefixes prefixes;
  private final Names names;
  private final Kinds guardWords;
  private final Tenses tenses;

  /** The grammar that lies in the language's folder. */
  public Grammar(Language language) {
    numbers = language.numbers();
    lexicon = Lexicon.load(language);
    rules = Rules.load(language, lexicon);
    prefixes = Prefixes.load(language);
    names = Names.load(language);
    guardWords = new Kinds(language.list("dates/guard.txt"));
    tenses = Tenses.load(language);
  }

  /** The expressions of the article's body in order, none overlapping another. */
  public List<Timex> find(Article article) {
    return new Timeline(this, article).scan();
  }

  NumberWords numbers() {
    return numbers;
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

  Kinds guardWords() {
    return guardWords;
  }

  Tenses tenses() {
    return tenses;
  }
}
