package org.synoptic.bench.junk;

/** A text as a scraper would give it, with the article that it contains. */
public record ScrapedSample(String name, ScrapeStyle style, String text, KnownArticle article) {}
