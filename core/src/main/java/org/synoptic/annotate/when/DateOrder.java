package org.synoptic.annotate.when;

import java.util.List;
import java.util.Set;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.model.Article;
import org.synoptic.text.numbers.ScannedToken;

/**
 * Whether 3/4/2017 is 3 April or March 4 in an article: decided by its language, the outlet's
 * domain, or British and American spellings in the text.
 */
enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN;

  private static final Set<String> DAY_FIRST_DOMAINS =
      Set.of(
          "uk", "ie", "au", "nz", "in", "za", "fr", "de", "it", "es", "eu", "ng", "ke", "pk", "il");
  private static final Set<String> MONTH_FIRST_DOMAINS = Set.of("us", "gov", "mil", "edu");

  static DateOrder of(Article article, List<ScannedToken> tokens, ContextWords contextWords) {
    if (contextWords.is("ORDER", "day")) {
      return DAY_FIRST;
    }
    String domain = OutletRegion.topLevelDomain(article.url());
    if (DAY_FIRST_DOMAINS.contains(domain)) {
      return DAY_FIRST;
    }
    if (MONTH_FIRST_DOMAINS.contains(domain)) {
      return MONTH_FIRST;
    }
    long dayFirst =
        tokens.stream().filter(token -> contextWords.is("DAYFIRST", token.lower())).count();
    long monthFirst =
        tokens.stream().filter(token -> contextWords.is("MONTHFIRST", token.lower())).count();
    return dayFirst > monthFirst ? DAY_FIRST : monthFirst > dayFirst ? MONTH_FIRST : UNKNOWN;
  }
}
