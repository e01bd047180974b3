/**
 * Stories kept over time: the same for the command line, a desk and a stream.
 *
 * <p>Which story a report belongs to is a function of a log of {@link
 * org.synoptic.cluster.online.Tick}s, each with its reports and with people's {@link
 * org.synoptic.cluster.online.Decision}s. Inside a tick the order goes by id.
 *
 * <ol>
 *   <li>{@link org.synoptic.cluster.online.OnlineStories} is the entry: a fast tick goes on merging
 *       from the stories that stand; a slow tick groups the whole window and may split.
 *   <li>{@link org.synoptic.cluster.online.StoryState}: all that is kept, as plain records behind
 *       {@link org.synoptic.cluster.online.Keyed}; in memory, in a store or in a stream engine.
 *   <li>{@link org.synoptic.cluster.online.Wishes}: what the decisions ask for, taken together.
 *   <li>{@link org.synoptic.cluster.online.StoryChange}: the history, and how a change is undone.
 * </ol>
 *
 * <p>A story's id is made of that of its oldest report, so the older of two joined stories keeps
 * its id and the other's id goes on naming the same reports. The command line is one slow tick over
 * all.
 *
 * <p>{@code OnlineStoriesTest} holds the cases; {@code bench stories} measures time, memory, and
 * what the order of arrival changes.
 */
@NullMarked
package org.synoptic.cluster.online;

import org.jspecify.annotations.NullMarked;
