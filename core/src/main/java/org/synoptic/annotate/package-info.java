/** What the text says, one layer per class. */
@NullMarked
package org.synoptic.annotate;

import org.jspecify.annotations.NullMarked;
