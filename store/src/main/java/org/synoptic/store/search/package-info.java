/**
 * Finds reports by their words: an index beside the store, made from it.
 *
 * <p>In: the lines of reports with their texts, in the order of their captures. Out: for a {@link
 * org.synoptic.store.search.SearchQuery} the reports that fit, and how many of them are of which
 * outlet, language, person, place and day.
 *
 * <ol>
 *   <li>{@link org.synoptic.store.search.SearchQuery}: what somebody typed, and what was chosen.
 *       Any text is a query; what has no meaning is words.
 *   <li>{@link org.synoptic.store.search.ReportIndex}: the index. It remembers the last capture
 *       that is in it; what came after is added again.
 *   <li>{@link org.synoptic.store.search.FoldedWords}: which words of a text are found by which.
 *   <li>{@link org.synoptic.store.search.FacetCounts}: how many reports have which value.
 * </ol>
 *
 * <p>The index holds nothing that the store does not: without it, it is made again.
 *
 * <p>{@code ReportIndexTest} holds the cases; {@code bench desk} measures the search over many
 * reports.
 */
@NullMarked
package org.synoptic.store.search;

import org.jspecify.annotations.NullMarked;
