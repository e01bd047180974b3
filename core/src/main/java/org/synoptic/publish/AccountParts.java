package org.synoptic.publish;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Claim;
import org.synoptic.text.WordForms;

/**
 * How much of the joint account text and Markdown give; the other formats give all of it.
 *
 * @param whole the parts that are given whole; empty for the short account: the brief, the
 *     weightiest of the other parts, and how many there are of the rest
 * @param explained id of a claim, or words of its text, of which text says why it is one claim and
 *     stands as it does; null for the account
 */
public record AccountParts(Set<AccountPart> whole, @Nullable String explained) {

  /** The short account: two screens for three reports, four for twelve. */
  public static final AccountParts SHORT = new AccountParts(Set.of(), null);

  /** Every part, whole. */
  public static final AccountParts ALL = new AccountParts(EnumSet.allOf(AccountPart.class), null);

  public AccountParts {
    whole = Set.copyOf(whole);
  }

  /** These parts alone, whole. */
  public static AccountParts of(Collection<AccountPart> parts) {
    return new AccountParts(Set.copyOf(parts), null);
  }

  /** Why a claim is one, and stands as it does. */
  public static AccountParts explaining(String claim) {
    return new AccountParts(Set.of(), claim);
  }

  /** Whether this is the claim that is explained. */
  public boolean explains(Claim claim) {
    return explained != null
        && (claim.id().equals(explained)
            || WordForms.foldedText(claim.text()).contains(WordForms.foldedText(explained)));
  }

  boolean isShort() {
    return whole.isEmpty();
  }

  boolean has(AccountPart part) {
    return whole.contains(part);
  }
}
