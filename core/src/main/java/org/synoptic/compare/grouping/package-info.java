/** Which statements make one claim. */
@NullMarked
package org.synoptic.compare.grouping;

import org.jspecify.annotations.NullMarked;
