/**
 * Which reports make one story, given how alike they are and what people decided.
 *
 * <ol>
 *   <li>{@link org.synoptic.cluster.grouping.Grouping}: the entry; average-link agglomeration from
 *       single reports or from groups that stand.
 *   <li>{@link org.synoptic.cluster.grouping.Thresholds}: how alike two groups must be; the fewer
 *       reports bear a story out, the more.
 *   <li>{@link org.synoptic.cluster.grouping.LinkGraph}: the links as sums between groups.
 *   <li>{@link org.synoptic.cluster.grouping.BridgeReports}: reports that are like reports which
 *       have nothing in common; they join a story, but never join two.
 *   <li>{@link org.synoptic.cluster.grouping.ReportTraits}: what else than its links counts of a
 *       report: days, headline, lead, length.
 *   <li>{@link org.synoptic.cluster.grouping.KeptApart}: pairs that people keep apart.
 * </ol>
 *
 * <p>Reports of no more than a headline's words are given to the stories at the end, as bridges
 * are.
 *
 * <p>Reports are numbered in the order of their ids, so that ties go by id and no result depends on
 * the order in which reports came. Decisions 0019 and 0036 give the reasons.
 *
 * <p>It is measured by {@code bench quality} on stories-google-news, stories-basil and
 * ecbplus-stories; {@code HardPairsTest}, {@code ThresholdsTest} and {@code AttackTest} hold
 * made-up reports.
 */
@NullMarked
package org.synoptic.cluster.grouping;

import org.jspecify.annotations.NullMarked;
