/** Part of {@code extract}. */
@NullMarked
package org.synoptic.extract.fields;

import org.jspecify.annotations.NullMarked;
