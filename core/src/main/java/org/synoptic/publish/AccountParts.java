package org.synoptic.publish;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * How much of the joint account text and Markdown give; the other formats give all of it.
 *
 * @param whole the parts that are given whole; empty for the short account: the brief, the
 *     weightiest of the other parts, and how many there are of the rest
 */
public record AccountParts(Set<AccountPart> whole) {

  /** The short account: two screens for three reports, four for twelve. */
  public static final AccountParts SHORT = new AccountParts(Set.of());

  /** Every part, whole. */
  public static final AccountParts ALL = new AccountParts(EnumSet.allOf(AccountPart.class));

  public AccountParts {
    whole = Set.copyOf(whole);
  }

  /** These parts alone, whole. */
  public static AccountParts only(Collection<AccountPart> parts) {
    return new AccountParts(Set.copyOf(parts));
  }

  boolean isShort() {
    return whole.isEmpty();
  }

  boolean has(AccountPart part) {
    return whole.contains(part);
  }
}
