/**
 * Groups the reports of the same happening into stories.
 *
 * <p>In: annotated articles in any order. Out: {@link org.synoptic.model.Story stories}, each with
 * a headline and its reports.
 *
 * <ol>
 *   <li>{@link org.synoptic.cluster.Clusterer} is the entry.
 *   <li>{@link org.synoptic.cluster.HouseNotices}: sentences that stand in unrelated reports do not
 *       count.
 *   <li>{@link org.synoptic.cluster.ReportProfile}: the TF-IDF vector and the day of a report.
 *   <li>{@link org.synoptic.cluster.ReportSimilarity}: cosine of two vectors, reduced for the days
 *       between the reports; only pairs that share important words are compared.
 *   <li>{@link org.synoptic.cluster.AverageLinkClustering}: average-link agglomeration down to a
 *       threshold.
 *   <li>{@link org.synoptic.cluster.StoryHeadline}: the headline that stands for the story.
 * </ol>
 *
 * <p>Every number stands at the head of the class that uses it, with the set it was tuned on.
 * Measured by B-cubed F1 on Google News and BASIL stories ({@code bench quality}).
 */
@NullMarked
package org.synoptic.cluster;

import org.jspecify.annotations.NullMarked;
