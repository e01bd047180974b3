package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Claim;
import org.synoptic.model.DistinctClaim;
import org.synoptic.model.Modality;
import org.synoptic.model.SharedLine;
import org.synoptic.model.Standing;

/** Merges claims with the same line: a sentence that states two things gives two claims. */
public final class DistinctClaims {

  private DistinctClaims() {}

  /**
   * One claim for all that have the same text, standing and speaker in the same reports; none for a
   * text that a claim of more reports has already, or a longer line of the same.
   *
   * @param lines those that several reports bear out
   */
  public static List<DistinctClaim> of(List<Claim> claims, List<SharedLine> lines) {
    Map<String, SharedLine> byClaim = new HashMap<>();
    lines.forEach(line -> byClaim.put(line.claim(), line));
    Map<Key, Claim> merged = new LinkedHashMap<>();
    Map<Key, SharedLine> shared = new HashMap<>();
    for (Claim claim : claims) {
      Key key = Key.of(claim);
      merged.merge(key, claim, DistinctClaims::merged);
      SharedLine line = byClaim.get(claim.id());
      if (line != null) {
        shared.merge(key, line, DistinctClaims::ofMoreReports);
      }
    }
    ClaimWords words = new ClaimWords();
    merged.values().stream().filter(claim -> !isClash(claim.standing())).forEach(words::add);
    return merged.values().stream()
        .filter(claim -> isClash(claim.standing()) || !isCoveredByAny(claim, words))
        .map(claim -> new DistinctClaim(claim, OtherWords.of(claim), shared.get(Key.of(claim))))
        .toList();
  }

  private static SharedLine ofMoreReports(SharedLine one, SharedLine other) {
    return other.reports().size() > one.reports().size() ? other : one;
  }

  /** What claims must have in common to be read as one. */
  private record Key(
      String text, Standing standing, @Nullable String speaker, Set<String> reports) {

    static Key of(Claim claim) {
      return new Key(claim.text(), claim.standing(), claim.saidBy(), carriers(claim));
    }
  }

  private static Set<String> carriers(Claim claim) {
    Set<String> reports = new LinkedHashSet<>();
    claim.versions().forEach(version -> reports.add(version.report()));
    return reports;
  }

  /**
   * Whether another claim has the text in all reports of this one and in more, or has it as a part
   * of its own in these.
   */
  private static boolean isCoveredByAny(Claim claim, ClaimWords words) {
    Set<String> reports = carriers(claim);
    for (Claim other : words.mayHave(claim)) {
      boolean same = other.text().equals(claim.text());
      boolean whole = !same && hasAsPart(other, claim, words);
      Set<String> more = same || whole ? carriers(other) : Set.of();
      if (more.containsAll(reports)
          && (whole || more.size() > reports.size())
          && !isSurer(claim, other)) {
        return true;
      }
    }
    return false;
  }

  /** "The bridge fell" beside "The bridge fell, and the road was closed.", of the same speaker. */
  private static boolean hasAsPart(Claim whole, Claim part, ClaimWords words) {
    return whole.text().length() > part.text().length()
        && Objects.equals(whole.saidBy(), part.saidBy())
        && words.of(whole).contains(words.of(part));
  }

  /** What is agreed stays a line beside a longer one that is only told alike. */
  private static boolean isSurer(Claim claim, Claim other) {
    return claim.standing() == Standing.AGREED && other.standing() == Standing.TOLD_ALIKE;
  }

  private static boolean isClash(Standing standing) {
    return standing == Standing.DISPUTED || standing == Standing.UPDATED;
  }

  /** What both say: where their modalities differ, that it happened; a time only if it is one. */
  private static Claim merged(Claim one, Claim other) {
    List<Claim.Version> versions = new ArrayList<>(one.versions());
    versions.addAll(other.versions());
    Set<String> leftOutBy = new LinkedHashSet<>(one.leftOutBy());
    leftOutBy.retainAll(other.leftOutBy());
    return new Claim(
        one.id(),
        one.text(),
        one.standing(),
        Math.max(one.origins(), other.origins()),
        one.saidBy(),
        one.modality() == other.modality() ? one.modality() : Modality.HAPPENED,
        Objects.equals(one.when(), other.when()) ? one.when() : null,
        one.event(),
        versions,
        List.copyOf(leftOutBy),
        one.exclusive() && other.exclusive());
  }
}
