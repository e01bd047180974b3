/** Measuring: quality and speed. */
@NullMarked
package org.synoptic.bench;

import org.jspecify.annotations.NullMarked;
