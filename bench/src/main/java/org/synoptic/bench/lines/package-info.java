/** Teaches the trees that tell a report's lines from a page's rest in scraped text. */
@NullMarked
package org.synoptic.bench.lines;

import org.jspecify.annotations.NullMarked;
