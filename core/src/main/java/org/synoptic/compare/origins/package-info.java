/** Which passages are copied, and how many independent origins some passages have. */
@NullMarked
package org.synoptic.compare.origins;

import org.jspecify.annotations.NullMarked;
