/** Who is who over all reports of a story. */
@NullMarked
package org.synoptic.compare.identity;

import org.jspecify.annotations.NullMarked;
