/** What tags and parses: one small interface, and the engine behind it. */
@NullMarked
package org.synoptic.annotate.engine;

import org.jspecify.annotations.NullMarked;
