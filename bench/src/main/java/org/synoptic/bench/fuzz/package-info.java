/**
 * Searches for inputs on which reading fails, with the fuzzer Jazzer.
 *
 * <p>{@link org.synoptic.bench.fuzz.FuzzCommand} starts one {@code FuzzRun}, a separate process,
 * for each {@code InputKind}: HTML, feed, WARC, JSON, text. The process calls {@link
 * org.synoptic.bench.fuzz.FuzzTarget} with bytes that the fuzzer changes, starting from {@code
 * FuzzSeeds}. A fault is an exception, an input that takes more than five seconds, or an article
 * that breaks a rule of the model. With {@code --canary} a planted bug must be found, which shows
 * that the search reaches the whole reader. A fault that was found becomes a test before it is
 * repaired.
 */
@NullMarked
package org.synoptic.bench.fuzz;

import org.jspecify.annotations.NullMarked;
