package org.synoptic.annotate.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.text.numbers.ScannedToken;
import org.synoptic.text.numbers.TokenScan;

/** The phrases of {@code prefixes.txt}, which stand before a time expression and belong to it. */
final class PrefixPhrases {

  /**
   * A phrase that stands before an expression.
   *
   * @param kind its effect, as {@code prefixes.txt} lists it
   */
  record Prefix(String kind, List<String> words) {
    Prefix {
      words = List.copyOf(words);
    }

    /** True when the phrase can belong to the expression that follows. */
    boolean fits(RuleMatch match, TimexTokens tokens, ContextWords contextWords) {
      String first = tokens.lower(match.from());
      boolean number = match.has("NUM") || match.has("CLOCK") || contextWords.is("ONE", first);
      return switch (kind) {
        case "SOME" -> true;
        case "ABOUT" -> number && beginsWithAmount(match, contextWords.is("THE", first));
        case "AROUND" ->
            number && beginsWithAmount(match, contextWords.is("THE", first))
                || match.has("DAY")
                || match.has("MONTH")
                || match.has("YEAR")
                || match.rule().meaning() == TimexMeaning.YEAR_END;
        case "LIMIT", "OVER" ->
            number
                && !isVague(match)
                && beginsWithAmount(match, contextWords.is("THE", first))
                && !match.has("CLOCK");
        case "MO", "AF", "EV", "NI" ->
            match.has("DAY") || match.has("WEEKDAY") || match.has("NUMERIC");
        default -> isCalendar(match);
      };
    }

    /** "over a week" can mean "in the course of": only a number makes it a limit. */
    private boolean isVague(RuleMatch match) {
      return "X".equals(match.value("NUM")) || (kind.equals("OVER") && !match.has("NUM"));
    }

    private static boolean beginsWithAmount(RuleMatch match, boolean article) {
      return !article && match.rule().meaning() != TimexMeaning.VALUE;
    }

    private static boolean isCalendar(RuleMatch match) {
      return switch (match.rule().meaning()) {
        case POINT,
            SHIFT,
            QUARTER,
            HALF,
            WEEKEND,
            THE_YEAR,
            THE_UNIT,
            DECADE,
            FISCAL,
            YEAR_END,
            THEN,
            THE_SAME,
            YEARS ->
            !match.has("CLOCK");
        case PART -> true;
        default -> false;
      };
    }
  }

  private static final WordList LIST =
      WordList.inFolders("dates/prefixes.txt")
          .columns(
              Column.value("kind")
                  .of(
                      "ABOUT", "AF", "AFTER", "AROUND", "BEFORE", "END", "EV", "LIMIT", "MID", "MO",
                      "NI", "OVER", "SOME", "START"),
              Column.value("phrase"))
          .distinctBy("phrase");

  private final Map<String, List<Prefix>> all = new HashMap<>();

  static PrefixPhrases load(LanguageResources language) {
    PrefixPhrases prefixes = new PrefixPhrases();
    for (ListRow row : language.rows(LIST)) {
      List<String> words =
          TokenScan.of(row.get("phrase")).stream().map(ScannedToken::lower).toList();
      List<Prefix> list = prefixes.all.computeIfAbsent(words.get(0), w -> new ArrayList<>());
      list.add(new Prefix(row.get("kind"), words));
      list.sort((a, b) -> b.words().size() - a.words().size());
    }
    return prefixes;
  }

  /** The longest phrase at token {@code i}, or null. */
  @Nullable Prefix at(TimexTokens tokens, int i) {
    for (Prefix prefix : all.getOrDefault(tokens.lower(i), List.of())) {
      boolean all = true;
      for (int k = 0; k < prefix.words().size() && all; k++) {
        all = tokens.inSameParagraph(i, i + k) && tokens.lower(i + k).equals(prefix.words().get(k));
      }
      if (all) {
        return prefix;
      }
    }
    return null;
  }
}
