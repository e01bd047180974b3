/**
 * Measures how the time of reading grows with the length of hostile input.
 *
 * <p>{@link org.synoptic.bench.growth.GrowthCommand} reads each {@code HostileText} at five
 * lengths, each twice as long as the one before, and takes the fastest of several repetitions. It
 * reports the mean growth for one doubling: 2 is linear; above 2.5 the command fails. {@code
 * HostileProse} has texts for the annotation layers ({@code --layers}), which need the models.
 *
 * <p>To add a case add one line to one of the two lists. A fault that is found becomes a case
 * first, then it is mended; {@code docs/speed.md} holds the measured growth.
 */
@NullMarked
package org.synoptic.bench.growth;

import org.jspecify.annotations.NullMarked;
