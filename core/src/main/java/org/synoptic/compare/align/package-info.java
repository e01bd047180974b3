/** Which statements say the same thing. */
@NullMarked
package org.synoptic.compare.align;

import org.jspecify.annotations.NullMarked;
