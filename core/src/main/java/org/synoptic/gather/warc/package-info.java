/** Web archives: WARC 1.0 and 1.1. */
@NullMarked
package org.synoptic.gather.warc;

import org.jspecify.annotations.NullMarked;
