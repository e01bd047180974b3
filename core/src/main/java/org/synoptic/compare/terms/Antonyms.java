package org.synoptic.compare.terms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words of opposite meaning, from {@code antonyms.tsv}. */
public final class Antonyms {

  private static final Set<String> PAIRS = pairs();

  private Antonyms() {}

  private static Set<String> pairs() {
    Set<String> pairs = new HashSet<>();
    for (List<String> row : WordLists.rows(Antonyms.class, "antonyms.tsv")) {
      for (String one : row.get(0).split(",")) {
        for (String other : row.get(1).split(",")) {
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
