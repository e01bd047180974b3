/**
 * Reads web archives: WARC 1.0 and 1.1 (ISO 28500), plain or compressed with gzip.
 *
 * <p>In: a stream of bytes. Out: {@link org.synoptic.gather.warc.WarcEntry entries}, each a
 * captured page or a report of a broken record.
 *
 * <ol>
 *   <li>{@link org.synoptic.gather.warc.WarcArchive} finds the records and goes on after damage. It
 *       reads from a {@link org.synoptic.gather.warc.ReplayableInput}, which can take bytes back.
 *   <li>{@link org.synoptic.gather.warc.RecordReader} decides whether a record holds a page, checks
 *       its {@link org.synoptic.gather.warc.Digest} and reads its {@link
 *       org.synoptic.gather.http.HttpResponse}.
 *   <li>{@link org.synoptic.gather.http.ContentCodings} removes chunks, gzip, deflate and Brotli.
 *   <li>{@link org.synoptic.gather.warc.WarcWriter} writes archives, of {@link
 *       org.synoptic.gather.warc.WarcRecord records} that can be kept one by one.
 * </ol>
 *
 * <p>One record is in memory at a time, at most {@code GatherLimits.PAGE_BYTES} of it. Records that
 * give no page are counted, not listed. {@code WarcArchiveTest} holds the cases, damaged archives
 * among them; docs/decisions has the reason for an own reader.
 */
@NullMarked
package org.synoptic.gather.warc;

import org.jspecify.annotations.NullMarked;
