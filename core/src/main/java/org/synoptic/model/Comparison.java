package org.synoptic.model;

import java.util.List;

/** A story and the claim ledger, and what follows from it. */
public record Comparison(
    Story story,
    List<Claim> claims,
    List<QuoteCluster> quotes,
    List<Difference> differences,
    List<Reuse> reuse,
    List<TimelineEntry> timeline,
    List<BriefLine> brief) {

  public Comparison {
    claims = List.copyOf(claims);
    quotes = List.copyOf(quotes);
    differences = List.copyOf(differences);
    reuse = List.copyOf(reuse);
    timeline = List.copyOf(timeline);
    brief = List.copyOf(brief);
  }
}
