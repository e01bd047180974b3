/** The same utterance in different reports. */
@NullMarked
package org.synoptic.compare.quotes;

import org.jspecify.annotations.NullMarked;
