package org.synoptic.text;

import java.util.Set;

/** Short forms of English given names: Mike for Michael, Chris for Christopher. */
public final class Nicknames {

  private static final Set<String> PAIRS = Set.copyOf(Lists.read("nicknames.txt"));

  /** A shorter beginning fits too many names ("Al"). Set by hand. */
  private static final int SHORTEST_PREFIX = 3;

  private Nicknames() {}

  /** Whether two given names in lower case can belong to one person. */
  public static boolean same(String one, String other) {
    return isShortForm(one, other)
        || isShortForm(other, one)
        || PAIRS.contains(one + " = " + other)
        || PAIRS.contains(other + " = " + one);
  }

  private static boolean isShortForm(String one, String other) {
    return one.equals(other) || one.length() >= SHORTEST_PREFIX && other.startsWith(one);
  }
}
