package org.synoptic.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Short forms of given names: Mike is Michael, and Chris may be Christopher. */
public final class Nicknames {

  private static final WordList LIST =
      WordList.of(Nicknames.class, "nicknames.txt")
          .columns(Column.value("short"), Column.value("full"))
          .distinctBy("short", "full");

  private static final Map<String, Set<String>> FULL = new HashMap<>();

  static {
    for (ListRow row : LIST.rows()) {
      FULL.computeIfAbsent(row.get("short"), s -> new HashSet<>()).add(row.get("full"));
    }
  }

  /** "Al" begins too many names. */
  private static final int LEAST_BEGINNING = 3;

  private Nicknames() {}

  /** Whether both, in lower case, can be the given name of one person. */
  public static boolean same(String one, String other) {
    return begins(one, other)
        || begins(other, one)
        || FULL.getOrDefault(one, Set.of()).contains(other)
        || FULL.getOrDefault(other, Set.of()).contains(one);
  }

  private static boolean begins(String one, String other) {
    return one.equals(other) || one.length() >= LEAST_BEGINNING && other.startsWith(one);
  }
}
