/**
 * Reading elements of a parsed page.
 *
 * <p>{@code BlockWriter} writes an element's text as blocks. {@code Excerpt} reads the beginning of
 * an element's text without reading a page as often as it is deep. {@code ElementNameCues} tells
 * what an element is by its class and id ({@code hints.tsv}). {@code ProseCount} counts the running
 * text of every element in one pass. {@code Frames} takes the place of pages that are framesets.
 *
 * <p>In: jsoup's {@code Document} or {@code Element}, which no class here changes. Out: text,
 * counts, reasons. The numbers are set by hand; after a change run {@code bench quality} on
 * zyte-article-extraction and fundus-evaluation.
 */
@NullMarked
package org.synoptic.extract.html;

import org.jspecify.annotations.NullMarked;
