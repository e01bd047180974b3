/**
 * Reads feeds: RSS, Atom, JSON Feed and news sitemaps.
 *
 * <p>{@link org.synoptic.gather.feed.Rss} and {@link org.synoptic.gather.feed.Atom} take the root
 * element of an XML document, {@link org.synoptic.gather.feed.JsonFeed} a JSON object. Each gives a
 * {@link org.synoptic.gather.source.SourceItem} for every item, with the feed's own values where
 * the item has none (outlet, language, authors).
 *
 * <p>{@link org.synoptic.gather.feed.FeedElements} finds elements whatever namespace prefix a feed
 * uses; {@link org.synoptic.gather.feed.FeedFields} reads bylines, the outlet's name and language
 * codes. An item whose text is only a summary is marked as partial.
 *
 * <p>{@link org.synoptic.gather.feed.FeedDocument} is a feed as a list of links and texts, for
 * those who fetch what it leads to; news sitemaps are read only so. {@link
 * org.synoptic.gather.feed.FeedLinks} finds the feeds that a page names, {@link
 * org.synoptic.gather.feed.FeedList} reads and writes lists of feeds.
 *
 * <p>Nothing is fetched here: a feed is a file like any other. {@code FeedsTest} holds a case for
 * each dialect; a new format is a new {@code XmlKind} or {@code JsonKind} and a line in {@code
 * XmlDocument.KINDS} or {@code JsonArticles.KINDS}.
 */
@NullMarked
package org.synoptic.gather.feed;

import org.jspecify.annotations.NullMarked;
