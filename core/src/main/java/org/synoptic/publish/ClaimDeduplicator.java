package org.synoptic.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.synoptic.model.Claim;
import org.synoptic.model.Modality;

/** Claims as people read them: a sentence that tells two things is two claims, and is read once. */
final class ClaimDeduplicator {

  private ClaimDeduplicator() {}

  /**
   * One claim for all that are worded the same and stand the same in the same reports, and none for
   * words that already stand as what more reports carry.
   */
  static List<Claim> once(List<Claim> claims, Function<Claim, Set<String>> carriers) {
    Map<List<Object>, Claim> shown = new LinkedHashMap<>();
    for (Claim claim : claims) {
      String speaker = String.valueOf(claim.saidBy());
      List<Object> key = List.of(claim.text(), claim.standing(), speaker, carriers.apply(claim));
      shown.merge(key, claim, ClaimDeduplicator::merged);
    }
    return shown.values().stream()
        .filter(claim -> !isTold(claim, shown.values(), carriers))
        .toList();
  }

  private static boolean isTold(
      Claim claim, Collection<Claim> all, Function<Claim, Set<String>> carriers) {
    Set<String> few = carriers.apply(claim);
    return !Labels.isClash(claim.standing())
        && all.stream()
            .filter(other -> other.text().equals(claim.text()) && !Labels.isClash(other.standing()))
            .map(carriers)
            .anyMatch(more -> more.size() > few.size() && more.containsAll(few));
  }

  private static Claim merged(Claim one, Claim other) {
    List<Claim.Version> versions = new ArrayList<>(one.versions());
    versions.addAll(other.versions());
    Set<String> leftOutBy = new LinkedHashSet<>(one.leftOutBy());
    leftOutBy.retainAll(other.leftOutBy());
    boolean alike = one.modality() == other.modality();
    return new Claim(
        one.id(),
        one.text(),
        one.standing(),
        Math.max(one.origins(), other.origins()),
        one.saidBy(),
        alike ? one.modality() : Modality.HAPPENED,
        Objects.equals(one.when(), other.when()) ? one.when() : null,
        one.event(),
        versions,
        List.copyOf(leftOutBy));
  }
}
