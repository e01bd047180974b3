/** What is known of states, places and bodies beforehand: names, codes and whose they are. */
@NullMarked
package org.synoptic.annotate.atlas;

import org.jspecify.annotations.NullMarked;
