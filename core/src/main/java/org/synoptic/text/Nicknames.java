package org.synoptic.text;

import java.util.Set;

/** Short forms of given names: Mike is Michael, and Chris may be Christopher. */
public final class Nicknames {

  private static final Set<String> PAIRS = Set.copyOf(Lists.read("nicknames.txt"));

  /** "Al" begins too many names. */
  private static final int LEAST_BEGINNING = 3;

  private Nicknames() {}

  /** Whether both, in lower case, can be the given name of one person. */
  public static boolean same(String one, String other) {
    return begins(one, other)
        || begins(other, one)
        || PAIRS.contains(one + " = " + other)
        || PAIRS.contains(other + " = " + one);
  }

  private static boolean begins(String one, String other) {
    return one.equals(other) || one.length() >= LEAST_BEGINNING && other.startsWith(one);
  }
}
