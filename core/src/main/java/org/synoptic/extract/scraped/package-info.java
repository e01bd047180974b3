/** Part of {@code extract}. */
@NullMarked
package org.synoptic.extract.scraped;

import org.jspecify.annotations.NullMarked;
