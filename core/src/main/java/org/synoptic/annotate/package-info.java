/**
 * Annotates articles: sentences, entities, time expressions, figures, quotes, events and clauses.
 *
 * <p>In: an {@link org.synoptic.model.Article}. Out: an {@link
 * org.synoptic.model.AnnotatedArticle}, the article with one list for each layer; every finding
 * points to its words in the body.
 *
 * <ol>
 *   <li>{@link org.synoptic.annotate.Annotator} is the entry. {@link
 *       org.synoptic.annotate.EnglishText} decides which of two ways an article takes.
 *   <li>English: {@code engine} tags and parses; then {@code who} finds entities, {@code when} time
 *       expressions, {@code figures} figures, {@code quotes} quotes and {@code events} events, each
 *       with the layers before it. {@link org.synoptic.annotate.EventFinder} codes events with
 *       CAMEO dictionaries where they are given; {@link org.synoptic.annotate.ClauseFinder} cuts
 *       clauses last.
 *   <li>Other languages: {@link org.synoptic.annotate.SurfaceReader} with {@link
 *       org.synoptic.annotate.SurfaceTokenizer}, {@code when}, {@code figures} and {@code speech},
 *       without tags. The result names the layers that are missing.
 *   <li>Where reports are only grouped, {@link org.synoptic.annotate.Skimmer} reads words, names of
 *       the opening and dates ({@link org.synoptic.annotate.OpeningNames}), and nothing is parsed.
 * </ol>
 *
 * <p>Rules and word lists lie in the resource folders of {@code annotate}; the page of each package
 * says where, and how its layer is measured.
 */
@NullMarked
package org.synoptic.annotate;

import org.jspecify.annotations.NullMarked;
