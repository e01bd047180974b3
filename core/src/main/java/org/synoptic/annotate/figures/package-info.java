/** How a text counts and measures: numbers, units, what is counted, and how exact it is. */
@NullMarked
package org.synoptic.annotate.figures;

import org.jspecify.annotations.NullMarked;
