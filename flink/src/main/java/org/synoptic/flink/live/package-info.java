/**
 * Pages as they come, into articles, stories and comparisons.
 *
 * <p>In: pages and people's decisions with the time at which they came into the log. Out: articles,
 * stories, comparisons and what was skipped, each with an id and a revision, so that writing one
 * again does no harm.
 *
 * <ol>
 *   <li>{@link org.synoptic.flink.live.LiveJob} is the entry and shows how the operators are
 *       joined.
 *   <li>{@link org.synoptic.flink.live.PageReading} reads and annotates, on all slots.
 *   <li>{@link org.synoptic.flink.live.DecisionReading} takes in people's decisions, {@link
 *       org.synoptic.flink.live.DecisionStream} says where among the pages.
 *   <li>{@link org.synoptic.flink.live.Sequencer} puts what came into ticks, by the time of arrival
 *       alone: a tick is closed when the watermark has passed it. So kills, other parallelism and
 *       replay give the same ticks.
 *   <li>{@link org.synoptic.flink.live.Grouper} runs {@link
 *       org.synoptic.cluster.online.OnlineStories}, the class of desk and command line, in one
 *       place.
 *   <li>{@link org.synoptic.flink.live.StoryPause} lets a story rest between two comparisons.
 *   <li>{@link org.synoptic.flink.live.ArticleShelf} keeps the articles by id, on all slots, and
 *       hands out those that a story asks for.
 *   <li>{@link org.synoptic.flink.live.StoryComparer} compares a story when all have come.
 *   <li>{@link org.synoptic.flink.live.PageStream} and {@link org.synoptic.flink.live.ResultSink}
 *       are the two ends: {@code KafkaLog}, {@code PostgresTables}, or lists in tests.
 * </ol>
 */
@NullMarked
package org.synoptic.flink.live;

import org.jspecify.annotations.NullMarked;
