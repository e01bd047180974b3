/**
 * Makes scraped texts whose article is known: the junk of a real page's layout around the article
 * of another page.
 *
 * <ol>
 *   <li>{@code PageLines} takes the text of a page block by block, as simple scrapers do.
 *   <li>{@code ArticleLineMatcher} decides which of these lines belong to the page's article.
 *       {@link org.synoptic.bench.junk.LayoutCollector} and {@link
 *       org.synoptic.bench.junk.DividedPage} divide pages accordingly into a {@link
 *       org.synoptic.bench.junk.PageLayout} and a {@link org.synoptic.bench.junk.KnownArticle}.
 *   <li>{@link org.synoptic.bench.junk.JunkMaker} combines a layout and an article in one {@link
 *       org.synoptic.bench.junk.ScrapeStyle} to a {@link org.synoptic.bench.junk.ScrapedSample}.
 * </ol>
 *
 * <p>Random choices use seeds made of names, so the same sets give the same texts. {@code
 * quality.JunkedText} scores on such texts, {@code bench.lines} trains on others.
 */
@NullMarked
package org.synoptic.bench.junk;

import org.jspecify.annotations.NullMarked;
