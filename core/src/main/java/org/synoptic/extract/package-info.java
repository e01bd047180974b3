/**
 * How a page becomes clean text: the verb {@code extract}.
 *
 * <p>{@code Extractor} is the way in. {@code InputCheck} refuses what is no page, {@code charset}
 * decodes the bytes, and one of three readers takes the text: {@code HtmlReader}, {@code
 * JsonReader} or {@code TextReader}. Each gives an {@code ExtractedArticle}; {@code Extractor} adds
 * what the page's source and the user say and makes the {@link org.synoptic.model.Article}, or a
 * {@link org.synoptic.model.Skipped} with a sentence. {@code Addresses} chooses the article's
 * address.
 *
 * <p>The rooms, each knowing only rooms above it: {@code language}; {@code blocks} (a text as kept
 * and cut paragraphs); {@code charset}, {@code dates}; {@code html} (elements), {@code lines}
 * (rules for single lines); {@code fields} (headline, authors, dates, section of a page), {@code
 * scraped} (the report's lines in text without markup); {@code body} (the article in a page's
 * elements).
 *
 * <p>In: {@link org.synoptic.model.Page}, bytes of HTML, text or JSON. Out: the body, fields with
 * their ground, and everything that was cut with the reason. Rules are lists beside the class that
 * reads them. Measured by {@code bench quality} on zyte-article-extraction, fundus-evaluation,
 * trafilatura-evaluation, htmldate and junked-text; see docs/quality.md.
 */
@NullMarked
package org.synoptic.extract;

import org.jspecify.annotations.NullMarked;
