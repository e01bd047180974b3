package org.synoptic.bench.junk;

/** A text as a scraper would have left it, and the article that lies in it. */
public record Scraped(String name, ScrapeStyle style, String text, KnownArticle article) {}
