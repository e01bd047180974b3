/** Looks for inputs that reading does not survive. */
@NullMarked
package org.synoptic.bench.fuzz;

import org.jspecify.annotations.NullMarked;
