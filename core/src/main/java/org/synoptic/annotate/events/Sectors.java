package org.synoptic.annotate.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What kind of actor the nouns of a phrase name: {@code sectors.tsv}. */
final class Sectors {

  private final Map<String, String> sectors = new HashMap<>();

  Sectors() {
    for (List<String> row : Table.rows("sectors.tsv")) {
      for (String noun : row.get(1).split(" ")) {
        sectors.put(noun.replace('_', ' '), row.get(0));
      }
    }
  }

  /** As {@link #of}, of a name: only where its last two words leave no doubt. */
  @Nullable String ofName(List<String> lemmas) {
    int size = lemmas.size();
    return size < 2 ? null : sectors.get(lemmas.get(size - 2) + " " + lemmas.get(size - 1));
  }

  /** The sector of the last noun of the words that has one, two words before one. */
  @Nullable String of(List<String> lemmas) {
    for (int i = lemmas.size() - 1; i >= 0; i--) {
      String two = i > 0 ? sectors.get(lemmas.get(i - 1) + " " + lemmas.get(i)) : null;
      String sector = two != null ? two : sectors.get(lemmas.get(i));
      if (sector != null) {
        return sector;
      }
    }
    return null;
  }
}
