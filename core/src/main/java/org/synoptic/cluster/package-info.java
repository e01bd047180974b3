/** Which articles report the same happening. */
@NullMarked
package org.synoptic.cluster;

import org.jspecify.annotations.NullMarked;
