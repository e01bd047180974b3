/** Which words of a report are shown, and how. */
@NullMarked
package org.synoptic.compare.wording;

import org.jspecify.annotations.NullMarked;
