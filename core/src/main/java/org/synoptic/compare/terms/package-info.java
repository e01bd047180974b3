/** Words, numbers, units and times in the form in which they are compared. */
@NullMarked
package org.synoptic.compare.terms;

import org.jspecify.annotations.NullMarked;
