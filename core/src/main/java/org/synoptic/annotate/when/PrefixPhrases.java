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

/** The phrases of {@code prefixes.txt}, by first word, the longest first. */
final class PrefixPhrases {

  /** A phrase found before an expression. */
  record Prefix(String kind, List<String> words) {
    Prefix {
      words = List.copyOf(words);
    }

    /** True when it may stand before what was matched. */
    boolean fits(RuleMatch match, TokenClasses shapes, ContextWords guard) {
      String first = shapes.lower(match.from());
      boolean number = match.has("NUM") || match.has("CLOCK") || guard.is("ONE", first);
      return switch (kind) {
        case "SOME" -> true;
        case "ABOUT" -> number && starts(match, guard.is("THE", first));
        case "AROUND" ->
            number && starts(match, guard.is("THE", first))
                || match.has("DAY")
                || match.has("MONTH")
                || match.has("YEAR")
                || match.rule().meaning() == TimexMeaning.YEAR_END;
        case "LIMIT", "OVER" ->
            number && !vague(match) && starts(match, guard.is("THE", first)) && !match.has("CLOCK");
        case "MO", "AF", "EV", "NI" ->
            match.has("DAY") || match.has("WEEKDAY") || match.has("NUMERIC");
        default -> calendar(match);
      };
    }

    /** "over a week" may be "in the course of": only a number makes it a limit. */
    private boolean vague(RuleMatch match) {
      return "X".equals(match.value("NUM")) || (kind.equals("OVER") && !match.has("NUM"));
    }

    private static boolean starts(RuleMatch match, boolean article) {
      return !article && match.rule().meaning() != TimexMeaning.VALUE;
    }

    private static boolean calendar(RuleMatch match) {
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

  /** The longest phrase at word {@code i}, null when there is none. */
  @Nullable Prefix at(TokenClasses shapes, int i) {
    for (Prefix prefix : all.getOrDefault(shapes.lower(i), List.of())) {
      boolean all = true;
      for (int k = 0; k < prefix.words().size() && all; k++) {
        all = shapes.joined(i, i + k) && shapes.lower(i + k).equals(prefix.words().get(k));
      }
      if (all) {
        return prefix;
      }
    }
    return null;
  }
}
