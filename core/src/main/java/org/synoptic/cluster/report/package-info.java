/**
 * What is remembered of a report, so that it can be put into a story without its text.
 *
 * <ol>
 *   <li>{@link org.synoptic.cluster.report.ReportProfile}: stems, people, places, days and the
 *       sentences at both ends, as strings, numbers, instants and lists; any serializer carries it.
 *   <li>{@link org.synoptic.cluster.report.ProfileReader}: makes it of an annotated article.
 *   <li>{@link org.synoptic.cluster.report.StemCounts}: how often each stem stands in a text.
 * </ol>
 *
 * <p>A profile has bounds for each of its parts; some two kilobytes a report are usual. This room
 * knows no other room of {@code cluster}.
 */
@NullMarked
package org.synoptic.cluster.report;

import org.jspecify.annotations.NullMarked;
