/**
 * Groups the reports of the same happening into stories.
 *
 * <p>In: annotated articles in any order. Out: {@link org.synoptic.model.Story stories}, each with
 * a headline and its reports.
 *
 * <ol>
 *   <li>{@link org.synoptic.cluster.Clusterer} is the entry.
 *   <li>{@code report}, {@code likeness}, {@code grouping}, {@code online}: the rooms, each of
 *       which knows those before it. {@code online} keeps stories over time; the command line is
 *       one of its ticks.
 *   <li>{@link org.synoptic.cluster.StoryHeadline}: the headline that stands for the story.
 *   <li>{@link org.synoptic.cluster.StoryExplanation}: why reports are together or apart.
 * </ol>
 *
 * <p>Every number stands at the head of the class that uses it, with the set it was tuned on.
 * Measured by B-cubed F1 on Google News, BASIL and ECB+ ({@code bench quality}).
 */
@NullMarked
package org.synoptic.cluster;

import org.jspecify.annotations.NullMarked;
