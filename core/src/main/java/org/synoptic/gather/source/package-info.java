/**
 * What the readers of feeds, news formats and archives share.
 *
 * <ul>
 *   <li>{@link org.synoptic.gather.source.XmlKind} and {@link org.synoptic.gather.source.JsonKind}:
 *       the interfaces of a format. Each turns a parsed document into {@link
 *       org.synoptic.gather.source.SourceEntry entries}: a report, or the reason why there is none.
 *   <li>{@link org.synoptic.gather.source.SourceItem}: the fields of a report before it is decided
 *       whether text or summary is the report.
 *   <li>{@link org.synoptic.gather.source.DateStamps}, {@link
 *       org.synoptic.gather.source.HtmlFragments}, {@link org.synoptic.gather.source.XhtmlWriter}:
 *       dates and pieces of markup as the formats write them.
 *   <li>{@link org.synoptic.gather.source.MediaType}, {@link org.synoptic.gather.source.Gunzip}:
 *       recognising content, decompressing it.
 *   <li>{@link org.synoptic.gather.source.GatherLimits}, {@link
 *       org.synoptic.gather.source.BoundedJson}, {@link org.synoptic.gather.source.SkipTally}: how
 *       much is read, and counts of what is left out.
 * </ul>
 *
 * <p>Dates go out as ISO 8601, markup as HTML. {@code DateStampsTest} lists the forms of dates.
 */
@NullMarked
package org.synoptic.gather.source;

import org.jspecify.annotations.NullMarked;
