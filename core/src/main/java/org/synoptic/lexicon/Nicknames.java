package org.synoptic.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Short forms of English given names: Mike for Michael, Chris for Christopher. */
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

  /** A shorter beginning fits too many names ("Al"). Set by hand. */
  private static final int SHORTEST_PREFIX = 3;

  private Nicknames() {}

  /** Whether two given names in lower case can belong to one person. */
  public static boolean same(String one, String other) {
    return isShortForm(one, other)
        || isShortForm(other, one)
        || FULL.getOrDefault(one, Set.of()).contains(other)
        || FULL.getOrDefault(other, Set.of()).contains(one);
  }

  private static boolean isShortForm(String one, String other) {
    return one.equals(other) || one.length() >= SHORTEST_PREFIX && other.startsWith(one);
  }
}
