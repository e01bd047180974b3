/**
 * Times Synoptic, with memory, beside what else there is for the same work.
 *
 * <p>{@link org.synoptic.bench.speed.SpeedCommand} is {@code bench speed}. Of articles it times
 * models, engine and layers and checks that several threads give the same result ({@code
 * TimePerChar}, {@code ThreadConsistency}); of pages it times the reading ({@code PageSpeed}); of
 * one story of many reports the comparison ({@code StorySpeed}, {@code MadeReports}).
 *
 * <p>With {@code --data} it measures in one run what {@code docs/speed.md} says, and writes the
 * table there:
 *
 * <ol>
 *   <li>{@code StartCost}, {@code LayersCost}, {@code ReadingCost} and {@code StoryCost} each give
 *       {@code SpeedRow}s: what was measured, and the same of others as a ratio.
 *   <li>{@code ProcessCost} is what a process takes. Others that are no libraries of the benchmark
 *       (CoreNLP, Readability for Node, Chromium) are started as processes where they are; where
 *       they are not, the row says so.
 *   <li>{@code SpeedPage} writes the rows; those that were not measured stay as they were.
 * </ol>
 *
 * <p>Processor time is what a ratio is taken of, as the clock tells of whatever else runs.
 */
@NullMarked
package org.synoptic.bench.speed;

import org.jspecify.annotations.NullMarked;
