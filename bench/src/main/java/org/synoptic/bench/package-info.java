/**
 * Measures Synoptic: quality on public gold sets, speed, memory, growth of time, and robustness.
 *
 * <p>{@link org.synoptic.bench.Bench} is the command {@code synoptic bench} with these subcommands:
 *
 * <ol>
 *   <li>{@code quality} runs the {@code Benchmarks} of {@code bench.quality}, compares each score
 *       with its floor ({@code Floors}, {@code bench/floors.json}) and writes {@code
 *       docs/quality.md}.
 *   <li>{@code speed} times starts, reading, layers and stories, beside others, and writes the
 *       table of {@code docs/speed.md}.
 *   <li>{@code engine} compares the engine with NLP4J, whose models it uses.
 *   <li>{@code growth} and {@code fuzz} try hostile input.
 *   <li>{@code junk} writes the texts of one benchmark; {@code lines} trains the classifier of
 *       lines.
 * </ol>
 *
 * <p>Gold sets are not part of the project. They lie under {@code --data}, each as a folder or as
 * {@code NAME.tar.gz}; {@code GoldSetArchive} unpacks them. Exit code 0 means that every check
 * passed, 1 that one did not, 2 that the command failed.
 */
@NullMarked
package org.synoptic.bench;

import org.jspecify.annotations.NullMarked;
