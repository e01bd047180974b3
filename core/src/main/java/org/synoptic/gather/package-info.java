/**
 * Finds the pages in files, folders, addresses, standard input, feeds, news items and archives.
 *
 * <p>In: paths as the user gives them. Out: a stream of {@link org.synoptic.model.Gathered}, each a
 * page or the reason why there is none, in the order of the input.
 *
 * <ol>
 *   <li>{@link org.synoptic.gather.Gatherer} is the entry.
 *   <li>{@link org.synoptic.gather.InputWalk} finds the files of paths, folders and patterns
 *       ({@link org.synoptic.gather.Glob}), each once; {@link org.synoptic.gather.Inputs} reads
 *       them, one open file at a time.
 *   <li>{@link org.synoptic.gather.WebOpener} fetches addresses, through {@code gather.fetch} where
 *       the caller allows it: a page is one page, a feed leads to the pages of its entries.
 *   <li>{@link org.synoptic.gather.SourceOpener} takes off gzip, recognises the kind of content and
 *       chooses a {@link org.synoptic.gather.PageSource}: {@code JsonLines}, {@code JsonDocument},
 *       {@code XmlDocument} or {@code ArchivePages}. HTML and plain text are one page each.
 *   <li>{@code gather.feed}, {@code gather.news} and {@code gather.warc} read the single formats;
 *       what they share lies in {@code gather.source}.
 *   <li>{@link org.synoptic.gather.PageFactory} makes the pages: id, time, and the user's {@link
 *       org.synoptic.gather.Selection}.
 * </ol>
 *
 * <p>All limits are in {@link org.synoptic.gather.source.GatherLimits}. {@code bench growth}
 * measures time on hostile input; {@code bench fuzz} looks for inputs that end a run.
 */
@NullMarked
package org.synoptic.gather;

import org.jspecify.annotations.NullMarked;
