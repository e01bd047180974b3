/** How the time of reading grows with hostile input. */
@NullMarked
package org.synoptic.bench.growth;

import org.jspecify.annotations.NullMarked;
