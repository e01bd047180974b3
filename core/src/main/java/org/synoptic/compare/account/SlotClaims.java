package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.slots.QuotationSlots;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.model.Claim;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;
import org.synoptic.model.Standing;

/**
 * What the slots say of the claims: a difference of a slot is told once, under the claim that has a
 * value of it, and a claim whose value is disputed or replaced is not agreed.
 */
public final class SlotClaims {

  /** What a difference of figures is about: of a noun, or of a measure. */
  private static final String NUMBER_OF = "number of ";

  /** What a plan that was fulfilled is about. */
  private static final String PLAN = "planned, then done:";

  private static final String FIGURE = "figure";

  private final List<Difference> slots;
  private final List<LedgerEntry> entries;

  private SlotClaims(List<Difference> slots, List<LedgerEntry> entries) {
    this.slots = slots;
    this.entries = entries;
  }

  /**
   * @param slots the differences of slots, without ids of claims
   * @param names spellings of names that are told already
   */
  public static SlotClaims of(
      List<Difference> slots, List<Difference> names, List<LedgerEntry> entries) {
    List<Difference> withClaims =
        slots.stream()
            .filter(slot -> names.stream().noneMatch(name -> isSameSpelling(name, slot)))
            .filter(slot -> entries.stream().noneMatch(entry -> tellsPlan(entry, slot)))
            .map(slot -> withClaim(slot, entries))
            .toList();
    return new SlotClaims(withClaims, entries);
  }

  /**
   * Whether the clauses of a claim tell already that a plan was fulfilled, mostly by more of them.
   */
  private static boolean tellsPlan(LedgerEntry entry, Difference slot) {
    return slot.about().startsWith(PLAN)
        && entry.differences().stream().anyMatch(one -> tells(one, slot));
  }

  private static boolean isSameSpelling(Difference name, Difference slot) {
    return slot.kind() == Difference.Kind.SPELLING
        && slot.values().stream()
            .allMatch(
                value ->
                    name.values().stream().anyMatch(one -> hasWord(one.value(), value.value())));
  }

  /** "Mohamed Delmas" has the word "Mohamed". */
  private static boolean hasWord(String name, String word) {
    return (" " + CaseFolding.fold(name) + " ").contains(" " + CaseFolding.fold(word) + " ");
  }

  private static Difference withClaim(Difference slot, List<LedgerEntry> entries) {
    if (slot.kind() == Difference.Kind.SPELLING) {
      return slot;
    }
    return new Difference(
        slot.kind(), slot.about(), claim(slot, entries), slot.values(), slot.note(), slot.slot());
  }

  /** The claim that has a value of the slot: where values replace each other, of the latest one. */
  private static @Nullable String claim(Difference slot, List<LedgerEntry> entries) {
    List<Difference.Value> values = slot.values();
    for (int last = values.size() - 1; last >= 0; last--) {
      boolean replaced = slot.kind() == Difference.Kind.UPDATED;
      List<Difference.Value> borne = replaced ? List.of(values.get(last)) : values;
      for (LedgerEntry entry : entries) {
        if (bears(entry.claim(), borne)) {
          return entry.claim().id();
        }
      }
    }
    return null;
  }

  /** The claims, those with a disputed or replaced value so marked. */
  public List<Claim> claims() {
    return entries.stream().map(LedgerEntry::claim).map(this::marked).toList();
  }

  /** The differences of the slots, then those of the claims that no slot tells. */
  public List<Difference> differences() {
    List<Difference> all = new ArrayList<>(slots);
    entries.forEach(entry -> all.addAll(untold(entry.differences())));
    return all;
  }

  /** Those of some differences that no slot tells. */
  public List<Difference> untold(List<Difference> differences) {
    return differences.stream()
        .filter(one -> slots.stream().noneMatch(slot -> tells(slot, one)))
        .toList();
  }

  private Claim marked(Claim claim) {
    Standing standing = claim.standing();
    if (standing == Standing.DISPUTED || standing == Standing.UPDATED) {
      return claim;
    }
    Standing changed = standing(claim);
    return changed == null
        ? claim
        : new Claim(
            claim.id(),
            claim.text(),
            changed,
            claim.origins(),
            claim.saidBy(),
            claim.modality(),
            claim.when(),
            claim.event(),
            claim.versions(),
            claim.leftOutBy());
  }

  private @Nullable Standing standing(Claim claim) {
    Standing found = null;
    for (Difference slot : slots) {
      boolean disputed = slot.kind() == Difference.Kind.DISPUTED;
      boolean clash =
          (disputed && !QuotationSlots.QUOTED.equals(slot.slot()))
              || slot.kind() == Difference.Kind.UPDATED;
      if (clash && found != Standing.DISPUTED && bears(claim, slot.values())) {
        found = disputed ? Standing.DISPUTED : Standing.UPDATED;
      }
    }
    return found;
  }

  private static boolean bears(Claim claim, List<Difference.Value> values) {
    return claim.versions().stream()
        .flatMap(version -> version.passages().stream())
        .anyMatch(words -> bears(words, values));
  }

  private static boolean bears(Passage words, List<Difference.Value> values) {
    return values.stream()
        .flatMap(value -> value.passages().stream())
        .anyMatch(
            passage ->
                passage.report().equals(words.report()) && passage.span().overlaps(words.span()));
  }

  /** Whether a difference of figures has all its values where a slot has its own. */
  private static boolean tells(Difference slot, Difference other) {
    return (isOfFigures(other) || hasSameTopic(slot, other))
        && other.values().stream()
            .allMatch(
                value -> value.passages().stream().anyMatch(words -> bears(words, slot.values())));
  }

  /** "when: visit" and "when: visit", "whether: signal thaw" and "whether: signal". */
  private static boolean hasSameTopic(Difference slot, Difference other) {
    int colon = other.about().indexOf(':');
    return colon > 0
        && slot.kind() == other.kind()
        && slot.about().startsWith(other.about().substring(0, colon + 1));
  }

  private static boolean isOfFigures(Difference difference) {
    return difference.about().equals(FIGURE) || difference.about().startsWith(NUMBER_OF);
  }
}
