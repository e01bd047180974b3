/** How a page becomes clean text. */
@NullMarked
package org.synoptic.extract;

import org.jspecify.annotations.NullMarked;
