/** How a comparison is shown. */
@NullMarked
package org.synoptic.publish;

import org.jspecify.annotations.NullMarked;
