/** Words and the numbers they spell. */
@NullMarked
package org.synoptic.text.words;

import org.jspecify.annotations.NullMarked;
