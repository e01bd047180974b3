/** Part of {@code extract}. */
@NullMarked
package org.synoptic.extract.charset;

import org.jspecify.annotations.NullMarked;
