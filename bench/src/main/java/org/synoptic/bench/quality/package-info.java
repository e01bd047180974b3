/** How good each stage is on the field's own gold sets, by the field's own metrics. */
@NullMarked
package org.synoptic.bench.quality;

import org.jspecify.annotations.NullMarked;
