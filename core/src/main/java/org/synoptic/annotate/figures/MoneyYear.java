package org.synoptic.annotate.figures;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.numbers.ScannedToken;

/**
 * The year in whose prices an amount of money is given: "$5m in 2015 dollars", "£3bn (at 2010
 * prices)".
 */
final class MoneyYear {

  private static final Set<String> LEADS = Set.of("in", "at");

  private static final Set<String> MONEY = FigureWords.of("money");

  private MoneyYear() {}

  /** The year of prices named behind the amount, or null. */
  static @Nullable String of(List<ScannedToken> tokens, Measure measure) {
    int at = measure.to();
    at += lower(tokens, at).matches("[(,]") ? 1 : 0;
    boolean lead = LEADS.contains(lower(tokens, at));
    boolean year = lead && lower(tokens, at + 1).matches("(?:19|20)[0-9]{2}");
    boolean money = MONEY.contains(lower(tokens, at + 2));
    return year && money ? lower(tokens, at + 1) : null;
  }

  private static String lower(List<ScannedToken> tokens, int i) {
    return i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
