/**
 * How alike two reports are, and which pairs are looked at.
 *
 * <ol>
 *   <li>{@link org.synoptic.cluster.likeness.Likeness}: cosine of the weighted words, less for
 *       every day between the reports, and less where each names other people or other places.
 *   <li>{@link org.synoptic.cluster.likeness.Topic}: words that a report's topic has in many other
 *       weeks count less; likeness in a lasting topic falls within days.
 *   <li>{@link org.synoptic.cluster.likeness.HouseNotices}: sentences that stand in unrelated
 *       reports do not count.
 *   <li>{@link org.synoptic.cluster.likeness.CandidateIndex}: an inverted index over the weightiest
 *       words of each report, divided by report into shards; it finds all pairs worth comparing.
 *   <li>{@link org.synoptic.cluster.likeness.LinkTable}: each report with its topic and its
 *       strongest {@link org.synoptic.cluster.likeness.Links}.
 * </ol>
 *
 * <p>Everything here can be computed again from the {@code report} room's profiles, in any order,
 * with the same numbers: terms are hashes, and sums go in the order of the hashes.
 *
 * <p>The numbers are tuned with the threshold of stories: after a change run {@code bench quality}
 * on stories-google-news, stories-basil and ecbplus-stories, and {@code HardPairsTest}.
 */
@NullMarked
package org.synoptic.cluster.likeness;

import org.jspecify.annotations.NullMarked;
