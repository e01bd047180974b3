package org.synoptic.annotate.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.text.numbers.ScannedToken;
import org.synoptic.text.numbers.TokenScan;

/** The names of {@code names.txt}, in which words of time do not express a time. */
final class NonTemporalNames {

  private static final WordList LIST =
      WordList.inFolders("dates/names.txt").columns(Column.value("name"));

  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  static NonTemporalNames load(LanguageResources language) {
    NonTemporalNames names = new NonTemporalNames();
    for (ListRow row : language.rows(LIST)) {
      List<String> words = TokenScan.of(row.get("name")).stream().map(ScannedToken::text).toList();
      names.byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
    }
    return names;
  }

  /** Number of tokens of the longest name at token {@code i}, 0 when there is none. */
  int length(TimexTokens tokens, int i) {
    int longest = 0;
    for (List<String> name : byFirstWord.getOrDefault(tokens.token(i).text(), List.of())) {
      boolean matches = true;
      for (int k = 1; k < name.size() && matches; k++) {
        matches = tokens.token(i + k).text().replace('’', '\'').equals(name.get(k));
      }
      longest = matches ? Math.max(longest, name.size()) : longest;
    }
    return longest;
  }
}
