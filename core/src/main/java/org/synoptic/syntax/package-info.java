/**
 * A parsed sentence as a tree, and what can be read off it without knowing any news. Every verb may
 * use this room; it knows {@code model}, {@code text} and {@code lexicon}.
 */
@NullMarked
package org.synoptic.syntax;

import org.jspecify.annotations.NullMarked;
