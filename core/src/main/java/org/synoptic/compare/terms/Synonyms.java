package org.synoptic.compare.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/** Words that stand for one another in news, from {@code synonyms.tsv}. */
public final class Synonyms {

  private static final WordList LIST =
      WordList.of(Synonyms.class, "synonyms.tsv").columns(Column.words("words"));

  private static final Map<String, String> MEANINGS = meanings();

  private Synonyms() {}

  private static Map<String, String> meanings() {
    Map<String, String> meanings = new HashMap<>();
    for (ListRow row : LIST.rows()) {
      List<String> words = row.all("words");
      words.forEach(word -> meanings.putIfAbsent(TermStem.of(word), words.get(0)));
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
