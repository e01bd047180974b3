/** Tools that know no news: alignment, shingles, normalisation. */
@NullMarked
package org.synoptic.text;

import org.jspecify.annotations.NullMarked;
