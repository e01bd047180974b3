/**
 * What keeping stories costs as their number grows.
 *
 * <p>In: files of real articles. Out: processor time and memory for each article at each number of
 * articles, how far fast ticks are from slow ones, and whether other orders of arrival give other
 * stories.
 *
 * <ol>
 *   <li>{@link org.synoptic.bench.stories.StoriesGrowthCommand} is {@code bench stories}. It gives
 *       the articles to {@code OnlineStories} tick by tick, all within the window or spread over
 *       years.
 *   <li>{@link org.synoptic.bench.stories.GeneratedReports} makes more articles of the real ones
 *       where there are too few.
 *   <li>{@link org.synoptic.bench.stories.ArrivalOrder} lets the articles come in other orders,
 *       {@link org.synoptic.bench.stories.Agreement} compares the stories that result.
 * </ol>
 *
 * <p>There is no floor: the figures go into {@code docs/speed.md}. Annotation is timed by {@code
 * bench speed} and is no part of them.
 */
@NullMarked
package org.synoptic.bench.stories;

import org.jspecify.annotations.NullMarked;
