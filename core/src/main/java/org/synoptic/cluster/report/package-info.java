/**
 * What is remembered of a report, so that it can be put into a story without its text.
 *
 * <p>In: an annotated article and the time of its arrival. Out: a {@link
 * org.synoptic.cluster.report.ReportProfile}, usually some two kilobytes; each of its parts has a
 * limit.
 *
 * <ol>
 *   <li>{@link org.synoptic.cluster.report.ProfileReader} reads it from the article.
 *   <li>{@link org.synoptic.cluster.report.ReportProfile} holds stems, people, places, days and the
 *       sentences at both ends, as strings, numbers, instants and lists, which any serializer
 *       carries.
 *   <li>{@link org.synoptic.cluster.report.StemCounts} says how often each stem stands in a text.
 * </ol>
 *
 * <p>This package knows no other package of {@code cluster}. After a change run {@code bench
 * quality} on stories-google-news, stories-basil and ecbplus-stories, and {@code HardPairsTest}.
 */
@NullMarked
package org.synoptic.cluster.report;

import org.jspecify.annotations.NullMarked;
