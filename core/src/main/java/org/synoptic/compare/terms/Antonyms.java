package org.synoptic.compare.terms;

import java.util.HashSet;
import java.util.Set;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/** Words of opposite meaning, from {@code antonyms.tsv}. */
public final class Antonyms {

  private static final WordList LIST =
      WordList.of(Antonyms.class, "antonyms.tsv")
          .columns(Column.names("one side"), Column.names("other side"))
          .distinctBy("one side", "other side");

  private static final Set<String> PAIRS = pairs();

  private Antonyms() {}

  private static Set<String> pairs() {
    Set<String> pairs = new HashSet<>();
    for (ListRow row : LIST.rows()) {
      for (String one : row.all("one side")) {
        for (String other : row.all("other side")) {
          pairs.add(one + " " + other);
          pairs.add(other + " " + one);
        }
      }
    }
    return pairs;
  }

  /** Whether two base forms are opposites by the list. */
  public static boolean areOpposites(String a, String b) {
    return PAIRS.contains(a + " " + b);
  }
}
