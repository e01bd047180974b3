package org.synoptic.annotate.figures;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.numbers.ScannedToken;

/** The year whose money a sum is told in: "$5m in 2015 dollars", "£3bn (at 2010 prices)". */
final class MoneyYear {

  private static final Set<String> LEADS = Set.of("in", "at");

  private static final Set<String> MONEY = FigureWords.of("money");

  private MoneyYear() {}

  static @Nullable String after(List<ScannedToken> words, Measure measure) {
    int at = measure.to();
    at += lower(words, at).matches("[(,]") ? 1 : 0;
    boolean lead = LEADS.contains(lower(words, at));
    boolean year = lead && lower(words, at + 1).matches("(?:19|20)[0-9]{2}");
    boolean money = MONEY.contains(lower(words, at + 2));
    return year && money ? lower(words, at + 1) : null;
  }

  private static String lower(List<ScannedToken> words, int i) {
    return i < words.size() ? words.get(i).lower() : "";
  }
}
