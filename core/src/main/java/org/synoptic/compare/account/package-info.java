/** Claims, disputes, timeline and brief. */
@NullMarked
package org.synoptic.compare.account;

import org.jspecify.annotations.NullMarked;
