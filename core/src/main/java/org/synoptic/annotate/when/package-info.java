/** How a text tells time: rules, their match on the words, and the value each match comes to. */
@NullMarked
package org.synoptic.annotate.when;

import org.jspecify.annotations.NullMarked;
