/** Part of {@code extract}. */
@NullMarked
package org.synoptic.extract.language;

import org.jspecify.annotations.NullMarked;
