package org.synoptic;

import java.util.List;
import org.synoptic.compare.account.DistinctClaims;
import org.synoptic.compare.origins.SharedPassages;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.QuoteCluster;
import org.synoptic.model.Reuse;
import org.synoptic.model.SharedLine;
import org.synoptic.model.Story;
import org.synoptic.model.TimelineEntry;

/** Comparisons made up for tests, with what follows from their claims and reuse. */
public final class Comparisons {

  private Comparisons() {}

  public static Comparison of(
      Story story,
      List<Claim> claims,
      List<QuoteCluster> quotes,
      List<Difference> differences,
      List<Reuse> reuse,
      List<TimelineEntry> timeline,
      List<BriefLine> brief) {
    return new Comparison(
        story,
        claims,
        quotes,
        differences,
        reuse,
        timeline,
        brief,
        DistinctClaims.of(claims, lines(claims)),
        SharedPassages.of(reuse),
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of());
  }

  /** Every claim of several reports as a line that all of them bear out. */
  private static List<SharedLine> lines(List<Claim> claims) {
    return claims.stream()
        .map(claim -> new SharedLine(claim.id(), claim.text(), reports(claim)))
        .filter(line -> line.reports().size() > 1)
        .toList();
  }

  private static List<String> reports(Claim claim) {
    return claim.versions().stream().map(Claim.Version::report).distinct().toList();
  }
}
