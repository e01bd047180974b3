/** Part of {@code extract}. */
@NullMarked
package org.synoptic.extract.html;

import org.jspecify.annotations.NullMarked;
