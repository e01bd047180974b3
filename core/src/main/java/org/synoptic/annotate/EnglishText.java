package org.synoptic.annotate;

import java.util.List;
import java.util.Set;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.Article;
import org.synoptic.text.numbers.ScannedToken;
import org.synoptic.text.numbers.TokenScan;

/** Whether a text is English: said to be, or not told and with English little words in it. */
final class EnglishText {

  /** A text below this many words may lack little words: it is taken for English. */
  private static final int SHORT = 25;

  /** Least share of these words; English news has .2 to .3 of them, other languages below .04. */
  private static final double LEAST = .08;

  private static final Set<String> LITTLE = StopWords.ofEnglish();

  private EnglishText() {}

  static boolean is(Article article) {
    String language = article.language();
    return language.equals("en") || (language.equals("und") && reads(article.body()));
  }

  private static boolean reads(String body) {
    List<ScannedToken> words =
        TokenScan.of(body).stream().filter(ScannedToken::alphabetic).toList();
    long little = words.stream().filter(word -> LITTLE.contains(word.lower())).count();
    boolean latin = words.stream().allMatch(w -> w.text().codePointAt(0) < 0x250);
    return (words.size() < SHORT && latin) || little >= LEAST * words.size();
  }
}
