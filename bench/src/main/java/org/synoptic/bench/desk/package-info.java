/**
 * What a desk with many reports costs: its start, its pages, its search, and taking reports in.
 *
 * <p>In: a folder for a store, and how many reports, days and readers. Out: a table of seconds and
 * of memory, for {@code docs/speed.md}.
 *
 * <ol>
 *   <li>{@link org.synoptic.bench.desk.DeskBench} is {@code bench desk}; it runs the parts in this
 *       order.
 *   <li>{@link org.synoptic.bench.desk.MadeStore} writes a store of made-up reports of made-up
 *       words; {@link org.synoptic.bench.desk.EnglishReport} makes the English ones that are added
 *       later.
 *   <li>{@link org.synoptic.bench.desk.DeskProcess} starts a desk on it in a process of its own, as
 *       people do.
 *   <li>{@link org.synoptic.bench.desk.Readers} ask it for pages, several at a time.
 * </ol>
 *
 * <p>The first start on such a store reads the log from its beginning and fills the index. The
 * second start goes on from what was kept, and is the one that is measured.
 */
@NullMarked
package org.synoptic.bench.desk;

import org.jspecify.annotations.NullMarked;
