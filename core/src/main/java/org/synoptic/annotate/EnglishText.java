package org.synoptic.annotate;

import java.util.List;
import java.util.Set;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.Article;
import org.synoptic.text.numbers.ScannedToken;
import org.synoptic.text.numbers.TokenScan;

/**
 * Decides whether an article is English: by its declared language, or by its function words where
 * none is declared.
 */
final class EnglishText {

  /**
   * A text with fewer words may have no function words; in Latin script it is taken as English. Set
   * by hand. Run again after a change: {@code OtherLanguageTest} and {@code AnnotatorTest}.
   */
  private static final int SHORT_TEXT_WORDS = 25;

  /**
   * Smallest share of function words. In English news .2 to .3 of the words are among them, in
   * other languages fewer than .04. Set by hand between the two.
   */
  private static final double MIN_FUNCTION_WORD_SHARE = .08;

  /** Letters from here on are not Latin: the end of Unicode's block Latin Extended-B. */
  private static final int LATIN_END = 0x250;

  private static final Set<String> FUNCTION_WORDS = StopWords.ofEnglish();

  private EnglishText() {}

  /** True if the article is declared English, or declares no language and reads as English. */
  static boolean is(Article article) {
    String language = article.language();
    return language.equals("en") || (language.equals("und") && looksEnglish(article.body()));
  }

  private static boolean looksEnglish(String body) {
    List<ScannedToken> words =
        TokenScan.of(body).stream().filter(ScannedToken::alphabetic).toList();
    long functionWords =
        words.stream().filter(word -> FUNCTION_WORDS.contains(word.lower())).count();
    boolean latin = words.stream().allMatch(word -> word.text().codePointAt(0) < LATIN_END);
    return (words.size() < SHORT_TEXT_WORDS && latin)
        || functionWords >= MIN_FUNCTION_WORD_SHARE * words.size();
  }
}
