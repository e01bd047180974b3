/** RSS, Atom and JSON Feed. */
@NullMarked
package org.synoptic.gather.feed;

import org.jspecify.annotations.NullMarked;
