/**
 * Searches for inputs on which reading fails, with the fuzzer Jazzer.
 *
 * <p>In: small made-up seeds. Out: the inputs that fail, in a folder; exit code 1 where there are
 * any.
 *
 * <ol>
 *   <li>{@link org.synoptic.bench.fuzz.FuzzCommand} starts one {@code FuzzRun}, a separate process,
 *       for each {@code InputKind}: HTML, feed, WARC, JSON, text.
 *   <li>The process calls {@link org.synoptic.bench.fuzz.FuzzTarget} with bytes that the fuzzer
 *       changes, starting from {@code FuzzSeeds}.
 *   <li>A fault is an exception, an input that takes more than five seconds, or an article that
 *       breaks a rule of the model.
 * </ol>
 *
 * <p>With {@code --canary} a planted bug must be found, which shows that the search reaches the
 * whole reader; {@code CanaryTest} runs it. A fault becomes a test before it is repaired.
 */
@NullMarked
package org.synoptic.bench.fuzz;

import org.jspecify.annotations.NullMarked;
