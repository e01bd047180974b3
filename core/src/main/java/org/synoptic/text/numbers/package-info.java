/** Words and the numbers they spell. */
@NullMarked
package org.synoptic.text.numbers;

import org.jspecify.annotations.NullMarked;
