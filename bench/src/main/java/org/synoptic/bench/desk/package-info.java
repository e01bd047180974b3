/**
 * What a desk with many reports costs: its start, its pages, its search, and what it takes in.
 *
 * <p>{@link org.synoptic.bench.desk.DeskBench} is the command {@code bench desk}. {@link
 * org.synoptic.bench.desk.MadeStore} writes a store of made-up reports, {@link
 * org.synoptic.bench.desk.DeskProcess} is a desk on it, started as people start it, and {@link
 * org.synoptic.bench.desk.Readers} ask it for pages.
 *
 * <p>The first start on such a store reads the log from its beginning and fills the index; the
 * second goes on from what was kept, and is the one that is measured.
 */
@NullMarked
package org.synoptic.bench.desk;

import org.jspecify.annotations.NullMarked;
