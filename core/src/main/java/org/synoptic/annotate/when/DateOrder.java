package org.synoptic.annotate.when;

import java.util.List;
import java.util.Set;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.model.Article;
import org.synoptic.text.numbers.ScannedToken;

/** Whether 3/4/2017 is the third of April or March the fourth, by what the article gives away. */
enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN;

  private static final Set<String> DAY_FIRST_HOSTS =
      Set.of(
          "uk", "ie", "au", "nz", "in", "za", "fr", "de", "it", "es", "eu", "ng", "ke", "pk", "il");
  private static final Set<String> MONTH_FIRST_HOSTS = Set.of("us", "gov", "mil", "edu");

  static DateOrder of(Article article, List<ScannedToken> words, ContextWords guard) {
    if (guard.is("ORDER", "day")) {
      return DAY_FIRST;
    }
    String host = OutletRegion.end(article.url());
    if (DAY_FIRST_HOSTS.contains(host)) {
      return DAY_FIRST;
    }
    if (MONTH_FIRST_HOSTS.contains(host)) {
      return MONTH_FIRST;
    }
    long british = words.stream().filter(w -> guard.is("DAYFIRST", w.lower())).count();
    long american = words.stream().filter(w -> guard.is("MONTHFIRST", w.lower())).count();
    return british > american ? DAY_FIRST : american > british ? MONTH_FIRST : UNKNOWN;
  }
}
