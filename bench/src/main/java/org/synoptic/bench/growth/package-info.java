/**
 * Measures how the time of reading grows with the length of hostile input.
 *
 * <p>In: made-up texts, each a unit that is repeated. Out: a line for each text with its growth for
 * one doubling of its length; exit code 1 where one grows too fast.
 *
 * <ol>
 *   <li>{@link org.synoptic.bench.growth.HostileText} has pages, feeds and other files for {@code
 *       gather} and {@code extract}.
 *   <li>{@code HostileProse} has texts for the annotation layers ({@code --layers}), which need the
 *       models.
 *   <li>{@link org.synoptic.bench.growth.GrowthCommand} is {@code bench growth}. It reads each text
 *       at five lengths, each twice as long as the one before, and takes the fastest of several
 *       repetitions. A growth of 2 is linear; above 2.5 the command fails.
 * </ol>
 *
 * <p>To add a case, add one line to one of the two lists. A fault becomes a case before it is
 * repaired. {@code docs/speed.md} holds the measured growth.
 */
@NullMarked
package org.synoptic.bench.growth;

import org.jspecify.annotations.NullMarked;
