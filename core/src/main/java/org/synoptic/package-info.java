/**
 * The entry points of the library and the pipeline that connects the verbs.
 *
 * <ul>
 *   <li>{@link org.synoptic.Synoptic}: paths in, the joint account of each story out, in one call;
 *       it also builds a pipeline with all its parts.
 *   <li>{@link org.synoptic.Pipeline}: the verbs {@code read}, {@code annotate}, {@code stories}
 *       and {@code compare}, each from one noun of {@link org.synoptic.model} to the next.
 *   <li>{@link org.synoptic.Options}: what the user can set for a run.
 *   <li>{@link org.synoptic.Run}: applies the pipeline to everything that a gatherer finds, on
 *       several threads ({@link org.synoptic.OrderedParallel}), in the order of the input, and
 *       reports inputs that give no result.
 * </ul>
 *
 * <p>These are the only classes that know all verbs; a verb knows no other verb ({@code
 * ArrowsTest}). {@code ExamplesTest} compares the output for the example stories with the expected
 * one; {@code bench speed} measures a run.
 */
@NullMarked
package org.synoptic;

import org.jspecify.annotations.NullMarked;
