/** A parsed sentence as a tree, for all layers that walk over it. */
@NullMarked
package org.synoptic.annotate.parse;

import org.jspecify.annotations.NullMarked;
