/** Who said what: the marks, the cues and the rules that bind content to source. */
@NullMarked
package org.synoptic.annotate.quotes;

import org.jspecify.annotations.NullMarked;
