/** Measuring: how good and how fast the line is. */
@NullMarked
package org.synoptic.bench;

import org.jspecify.annotations.NullMarked;
