/** Part of {@code extract}. */
@NullMarked
package org.synoptic.extract.lines;

import org.jspecify.annotations.NullMarked;
