/**
 * Feeds and pages over time: when each is asked next, and what came of it.
 *
 * <p>In: the state of a feed, which whoever keeps feeds stores. Out: a new state, and the feed's
 * entries when there are new ones.
 *
 * <ol>
 *   <li>{@link org.synoptic.gather.poll.FeedState} is all that is remembered of a feed: last
 *       success, last failure with its reason, next check.
 *   <li>{@link org.synoptic.gather.poll.FeedPoll} asks a feed once, through the door, and gives an
 *       {@link org.synoptic.gather.poll.PollOutcome}.
 *   <li>{@link org.synoptic.gather.poll.PollRules} make the next state of a state and an outcome: a
 *       pure function, with the time and the random number as arguments.
 *   <li>{@link org.synoptic.gather.poll.FeedSchedule} says which feed is next: quick ones that
 *       succeed before slow ones and those that fail, and one of a host at a time.
 *   <li>{@link org.synoptic.gather.poll.PageVisit} and {@link org.synoptic.gather.poll.VisitPlan}:
 *       when the page of a report is looked at again.
 * </ol>
 *
 * <p>Nothing here reads a clock or sleeps. {@code FeedScheduleTest} runs 200 hostile feeds beside
 * 20 good ones in simulated time.
 */
@NullMarked
package org.synoptic.gather.poll;

import org.jspecify.annotations.NullMarked;
