/**
 * A parsed sentence as a tree, for all layers that walk over it.
 *
 * <p>{@code compare.statement} has a smaller tree of its own, for a verb knows no other verb,
 * {@code text} knows nothing of tokens, and {@code model} holds no code.
 */
@NullMarked
package org.synoptic.annotate.parse;

import org.jspecify.annotations.NullMarked;
