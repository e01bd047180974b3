/** Part of {@code extract}. */
@NullMarked
package org.synoptic.extract.dates;

import org.jspecify.annotations.NullMarked;
