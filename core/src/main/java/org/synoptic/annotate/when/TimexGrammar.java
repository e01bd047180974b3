package org.synoptic.annotate.when;

import java.util.List;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Article;
import org.synoptic.model.Timex;
import org.synoptic.text.numbers.NumberWords;

/**
 * All rules and word lists for time expressions of one language. Loaded once; safe for use by
 * several threads.
 */
public final class TimexGrammar {

  private static final WordList GUARD =
      ContextWords.form(
          "dates/guard.txt",
          "AGE",
          "AGEBEFORE",
          "AGEUNIT",
          "AMBIGUOUS",
          "AND",
          "BACK",
          "BETWEEN",
          "BUSINESS",
          "CAPITALS",
          "CLOCK",
          "COLOUR",
          "COUNTED",
          "COURSE",
          "DAYFIRST",
          "DECADELEAD",
          "DECADEPART",
          "DECADETAIL",
          "ENDED",
          "FIRSTNAME",
          "GAME",
          "HALF",
          "HALFAFTER",
          "HALFTO",
          "HOURWORD",
          "IN",
          "LABEL",
          "LEAD",
          "LENGTH",
          "MONTHFIRST",
          "NEAR",
          "NORATE",
          "OF",
          "ON",
          "ONE",
          "ORDER",
          "ORDINALTAIL",
          "OWNER",
          "PARTOF",
          "PAST",
          "PER",
          "PRONOUN",
          "QUARTER",
          "QUARTERAFTER",
          "QUARTERLEAD",
          "RANGE",
          "REFLEAD",
          "ROLE",
          "RELATIVE",
          "SHOW",
          "SURE",
          "SURNAME",
          "THE",
          "THREETO",
          "TITLE",
          "TO",
          "UNSURE",
          "WARMTH",
          "WHOLE",
          "YEARLEAD");

  private final NumberWords numbers;
  private final TimexLexicon lexicon;
  private final TimexRules rules;
  private final PrefixPhrases prefixes;
  private final NonTemporalNames names;
  private final ContextWords contextWords;
  private final TenseReader tenses;

  /** Loads the files in the {@code dates} folder of the language. */
  public TimexGrammar(LanguageResources language) {
    numbers = language.numbers();
    contextWords = new ContextWords(language, GUARD);
    lexicon = TimexLexicon.load(language, contextWords);
    rules = TimexRules.load(language, lexicon);
    prefixes = PrefixPhrases.load(language);
    names = NonTemporalNames.load(language);
    tenses = new TenseReader(language);
  }

  /** The time expressions in the article's body, in order and without overlaps. */
  public List<Timex> find(Article article) {
    return new TimexScanner(this, article).scan();
  }

  NumberWords numbers() {
    return numbers;
  }

  TimexLexicon lexicon() {
    return lexicon;
  }

  TimexRules rules() {
    return rules;
  }

  PrefixPhrases prefixes() {
    return prefixes;
  }

  NonTemporalNames names() {
    return names;
  }

  ContextWords contextWords() {
    return contextWords;
  }

  TenseReader tenses() {
    return tenses;
  }
}
