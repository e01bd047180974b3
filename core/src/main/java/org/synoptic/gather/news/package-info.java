/**
 * Reads the formats in which agencies and publishers exchange articles.
 *
 * <ul>
 *   <li>{@link org.synoptic.gather.news.NewsMl}: NewsML-G2 of the IPTC, one item or a message.
 *   <li>{@link org.synoptic.gather.news.Nitf}: NITF 3 of the IPTC, alone or inside NewsML-G2.
 *   <li>{@link org.synoptic.gather.news.Ninjs}: ninjs 1.x to 3.x of the IPTC.
 *   <li>{@link org.synoptic.gather.news.SchemaOrg}: JSON-LD with the schema.org vocabulary.
 * </ul>
 *
 * <p>Each takes a parsed document and gives {@link org.synoptic.gather.source.SourceEntry entries}:
 * reports with headline, bylines, dates, language and section, or the reason why an item has no
 * report (a picture, a withdrawn item). Nothing that an item only refers to is fetched. {@link
 * org.synoptic.gather.news.LocalNames} finds XML elements whatever their namespace prefixes.
 *
 * <p>{@code NewsTest} holds a case for each format.
 */
@NullMarked
package org.synoptic.gather.news;

import org.jspecify.annotations.NullMarked;
