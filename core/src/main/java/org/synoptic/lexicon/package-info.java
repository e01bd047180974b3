/** The word lists. */
@NullMarked
package org.synoptic.lexicon;

import org.jspecify.annotations.NullMarked;
