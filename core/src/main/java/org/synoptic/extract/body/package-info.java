/** Part of {@code extract}. */
@NullMarked
package org.synoptic.extract.body;

import org.jspecify.annotations.NullMarked;
