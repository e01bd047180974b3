/**
 * What keeping stories costs, as their number grows.
 *
 * <p>{@link org.synoptic.bench.stories.StoriesGrowthCommand} is the command {@code bench stories}.
 * It reads real articles, makes more of them where there are too few ({@link
 * org.synoptic.bench.stories.GeneratedReports}), and gives them to {@code OnlineStories} in ticks,
 * all within the window or over years. It prints processor time and memory for each article, and
 * how far fast ticks are from slow ones.
 *
 * <p>Annotation is timed by {@code bench speed} and is no part of these figures.
 */
@NullMarked
package org.synoptic.bench.stories;

import org.jspecify.annotations.NullMarked;
