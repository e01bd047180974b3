/** Lays the junk of real page layouts over clean articles, so that the text beneath is known. */
@NullMarked
package org.synoptic.bench.junk;

import org.jspecify.annotations.NullMarked;
