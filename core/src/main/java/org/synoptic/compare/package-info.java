/** What the reports of a story share and where they part. */
@NullMarked
package org.synoptic.compare;

import org.jspecify.annotations.NullMarked;
