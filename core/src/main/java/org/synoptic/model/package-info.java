/**
 * The data model and the glossary: the records that the pipeline passes from stage to stage.
 *
 * <p>In the order of the pipeline:
 *
 * <ul>
 *   <li>{@link org.synoptic.model.Outlet}: a publisher of news.
 *   <li>{@link org.synoptic.model.Page}: one page as it was gathered, in bytes; {@link
 *       org.synoptic.model.SourceMetadata} is what its feed or news item says about it.
 *   <li>{@link org.synoptic.model.Gathered}: the result of gathering one input, a page or a {@link
 *       org.synoptic.model.Skipped}.
 *   <li>{@link org.synoptic.model.Article}: the clean text of one page with its headline, bylines
 *       and dates; also called a report when it belongs to a story.
 *   <li>{@link org.synoptic.model.SourcedDate}: a date with the place where it was read.
 *   <li>{@link org.synoptic.model.Removed}: a piece of the page that was cut, with the reason.
 *   <li>{@link org.synoptic.model.Reading}: the result of reading one page, an article or a {@link
 *       org.synoptic.model.Skipped}.
 *   <li>{@link org.synoptic.model.AnnotatedArticle}: an article with its annotation layers.
 *   <li>{@link org.synoptic.model.Sentence} and {@link org.synoptic.model.Token}: the parsed text.
 *   <li>{@link org.synoptic.model.Entity}: one mention of a person, organisation, place or group.
 *   <li>{@link org.synoptic.model.Quote}: an attribution, made of content (what was said), cue (the
 *       words that attribute it) and source (the words that name the speaker).
 *   <li>{@link org.synoptic.model.Timex}: an expression of time with its TIMEX3 value.
 *   <li>{@link org.synoptic.model.Figure}: a number with its unit and what it counts.
 *   <li>{@link org.synoptic.model.Event}: who did what to whom, coded after PLOVER and CAMEO.
 *   <li>{@link org.synoptic.model.Modality}: how certain the text presents an event or a claim.
 *   <li>{@link org.synoptic.model.MissingLayer}: a layer that the article's language does not
 *       allow.
 *   <li>{@link org.synoptic.model.Story}: the reports of one happening.
 *   <li>{@link org.synoptic.model.Comparison}: a story with its claim ledger, quote board,
 *       differences, shared passages, timeline and brief.
 *   <li>{@link org.synoptic.model.Claim}: one statement that reports make, with a version for each
 *       report; the claim ledger is the list of claims.
 *   <li>{@link org.synoptic.model.Standing}: how well a claim is supported.
 *   <li>{@link org.synoptic.model.QuoteCluster}: one utterance as several reports quote it, with a
 *       variant for each report; the quote board is the list of clusters.
 *   <li>{@link org.synoptic.model.Difference}: a point on which reports disagree or differ.
 *   <li>{@link org.synoptic.model.Reuse}: a passage that two reports have in common.
 *   <li>{@link org.synoptic.model.TimelineEntry}: an event of the story at its own time.
 *   <li>{@link org.synoptic.model.BriefLine}: one sentence of the summary.
 *   <li>{@link org.synoptic.model.CheckedDraft}: a text whose sentences were checked against
 *       reports, each a {@link org.synoptic.model.CheckedSentence} with the {@link
 *       org.synoptic.model.CheckedPart}s that are not borne out; {@link
 *       org.synoptic.model.QuoteCheck} is the same for one quote.
 * </ul>
 *
 * <p>Terms of the whole project: a <b>span</b> is a range of an article's body; a <b>passage</b> is
 * a span with its words, and no finding can be made without one; an <b>origin</b> is where words
 * come from, so that reports which copy each other or one release count as one origin.
 *
 * <p>All records are immutable. Their components are strings, primitives, instants, byte arrays,
 * enums, records and lists, so that any serialiser can carry them. The package does no input or
 * output. The constructors refuse a finding without evidence with an {@code
 * IllegalArgumentException}.
 */
@NullMarked
package org.synoptic.model;

import org.jspecify.annotations.NullMarked;
