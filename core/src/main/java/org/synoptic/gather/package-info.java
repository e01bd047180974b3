/** Where pages come from. */
@NullMarked
package org.synoptic.gather;

import org.jspecify.annotations.NullMarked;
