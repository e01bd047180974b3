/**
 * The parts of event finding: predicates, who takes part, where, when, and how sure it is.
 *
 * <p>{@code Parse} walks the tree of one sentence; {@code who} reads a text by sentence and word
 * and needs no way down, and {@code compare.ledger} has a smaller tree of its own, for a verb knows
 * no other verb, {@code text} knows nothing of tokens, and {@code model} holds no code.
 */
@NullMarked
package org.synoptic.annotate.events;

import org.jspecify.annotations.NullMarked;
