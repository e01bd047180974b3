package org.synoptic.compare.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that stand for one another in news, from {@code synonyms.tsv}. */
public final class Synonyms {

  private static final Map<String, String> MEANINGS = meanings();

  private Synonyms() {}

  private static Map<String, String> meanings() {
    Map<String, String> meanings = new HashMap<>();
    for (List<String> row : WordLists.rows(Synonyms.class, "synonyms.tsv")) {
      String[] words = row.get(0).strip().split(" +");
      for (String word : words) {
        meanings.putIfAbsent(TermStem.of(word), words[0]);
      }
    }
    return Map.copyOf(meanings);
  }

  /** The first word of the row that has the stem, null where the list does not have it. */
  public static @Nullable String meaning(String stem) {
    return MEANINGS.get(stem);
  }

  /** Whether two stems are the same or stand in one row. */
  public static boolean areSynonyms(String stem, String other) {
    String meaning = meaning(stem);
    return stem.equals(other) || (meaning != null && meaning.equals(meaning(other)));
  }
}
