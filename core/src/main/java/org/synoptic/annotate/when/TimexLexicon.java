package org.synoptic.annotate.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.text.numbers.ScannedToken;
import org.synoptic.text.numbers.TokenScan;

/** The words of {@code words.txt}, by class and first word. */
final class TimexLexicon {

  /** Classes whose words count only when they begin with a capital. */
  private static final Set<String> CAPITALISED =
      Set.of("MONTH", "MON", "WEEKDAY", "WKD", "HOLIDAY", "ZONE", "NOUNPART", "WEEKDAYPART");

  private static final WordList LIST =
      WordList.inFolders("dates/words.txt")
          .columns(Column.value("class"), Column.value("value"), Column.words("words"))
          .distinctBy("class", "words");

  /** A word or phrase with its class and its value. */
  record Entry(String kind, String value, List<String> words) {
    Entry {
      words = List.copyOf(words);
    }
  }

  private final Map<String, Map<String, List<Entry>>> entries = new HashMap<>();

  private final boolean capitals;

  private TimexLexicon(boolean capitals) {
    this.capitals = capitals;
  }

  static TimexLexicon load(LanguageResources language, ContextWords guard) {
    TimexLexicon lexicon = new TimexLexicon(!guard.is("CAPITALS", "small"));
    for (ListRow row : language.rows(LIST)) {
      for (String word : row.all("words")) {
        lexicon.add(row.get("class"), row.get("value"), word.replace('_', ' '));
      }
    }
    return lexicon;
  }

  private void add(String kind, String value, String words) {
    List<String> lower = TokenScan.of(words).stream().map(ScannedToken::lower).toList();
    entries
        .computeIfAbsent(kind, k -> new HashMap<>())
        .computeIfAbsent(lower.get(0), w -> new ArrayList<>())
        .add(new Entry(kind, value, lower));
  }

  /**
   * The unit of time among the words of a pattern: "W" for {@code the past week}; null if there is
   * none.
   */
  @Nullable String unit(List<String> labels) {
    for (String label : labels) {
      for (String kind : List.of("UNIT", "UNITS")) {
        for (Entry entry : of(kind, label)) {
          return entry.value();
        }
      }
    }
    return null;
  }

  /** True when the words of this class count only with a capital letter. */
  boolean needsCapital(String kind) {
    return capitals && CAPITALISED.contains(kind);
  }

  boolean knows(String kind) {
    return entries.containsKey(kind);
  }

  /** The entries of this class that begin with the word. */
  List<Entry> of(String kind, String first) {
    return entries.getOrDefault(kind, Map.of()).getOrDefault(first, List.of());
  }
}
