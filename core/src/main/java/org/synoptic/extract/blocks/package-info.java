/** Part of {@code extract}. */
@NullMarked
package org.synoptic.extract.blocks;

import org.jspecify.annotations.NullMarked;
