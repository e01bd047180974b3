/**
 * The nouns: what the line passes on, as plain records.
 *
 * <p>{@link org.synoptic.model.Outlet} publishes; a {@link org.synoptic.model.Page} was fetched; an
 * {@link org.synoptic.model.Article} is its clean text; an {@link
 * org.synoptic.model.AnnotatedArticle} adds what the text says in typed layers ({@link
 * org.synoptic.model.Sentence}, {@link org.synoptic.model.Entity}, {@link
 * org.synoptic.model.Quote}, {@link org.synoptic.model.Timex}, {@link org.synoptic.model.Figure},
 * {@link org.synoptic.model.Event}, {@link org.synoptic.model.Clause}); a {@link
 * org.synoptic.model.Story} is the reports of one happening; a {@link
 * org.synoptic.model.Comparison} is a story and its ledger of {@link org.synoptic.model.Claim}s. A
 * {@link org.synoptic.model.Span} points into an article's body; a {@link
 * org.synoptic.model.Passage} is a span with its words, and no finding can be made without one.
 *
 * <p>Components are strings, primitives, instants, byte arrays, enums, records and lists, so that
 * every record travels through any serializer unchanged.
 */
@NullMarked
package org.synoptic.model;

import org.jspecify.annotations.NullMarked;
