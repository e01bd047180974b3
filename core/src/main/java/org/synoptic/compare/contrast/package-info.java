/** In what two statements of the same thing differ. */
@NullMarked
package org.synoptic.compare.contrast;

import org.jspecify.annotations.NullMarked;
