package org.synoptic.model;

import java.util.List;

/**
 * A story with everything that the comparison of its reports gives.
 *
 * @param claims the claim ledger: each statement once, with its versions
 * @param quotes the quote board: each reported utterance once, with its variants
 * @param differences the points on which reports disagree or are worded differently
 * @param reuse the passages that two reports have in common
 * @param timeline the events in the order of their own time
 * @param brief the summary, each sentence with its passages
 * @param distinctClaims the claims as people read them: each text once
 * @param inferredDates dates of undated reports that dated ones give
 * @param inferredPublications when undated reports must have been published
 * @param happenings what happened, each once, with all its evidence
 * @param sharedPassages the passages of {@code reuse}, each wording once
 * @param refusedLines lines that were left out of the brief because they had a name, number, date
 *     or quotation which their passages lack
 * @param grounds why each claim is one claim and stands as it does, in the order of the claims
 */
public record Comparison(
    Story story,
    List<Claim> claims,
    List<QuoteCluster> quotes,
    List<Difference> differences,
    List<Reuse> reuse,
    List<TimelineEntry> timeline,
    List<BriefLine> brief,
    List<DistinctClaim> distinctClaims,
    List<SharedPassage> sharedPassages,
    List<InferredDate> inferredDates,
    List<InferredPublication> inferredPublications,
    List<Happening> happenings,
    int refusedLines,
    List<Grounds> grounds) {

  public Comparison {
    claims = List.copyOf(claims);
    quotes = List.copyOf(quotes);
    differences = List.copyOf(differences);
    reuse = List.copyOf(reuse);
    timeline = List.copyOf(timeline);
    brief = List.copyOf(brief);
    distinctClaims = List.copyOf(distinctClaims);
    sharedPassages = List.copyOf(sharedPassages);
    inferredDates = List.copyOf(inferredDates);
    inferredPublications = List.copyOf(inferredPublications);
    happenings = List.copyOf(happenings);
    grounds = List.copyOf(grounds);
  }

  /** This comparison with other annotations of its reports. */
  public Comparison with(Story other) {
    return new Comparison(
        other,
        claims,
        quotes,
        differences,
        reuse,
        timeline,
        brief,
        distinctClaims,
        sharedPassages,
        inferredDates,
        inferredPublications,
        happenings,
        refusedLines,
        grounds);
  }
}
