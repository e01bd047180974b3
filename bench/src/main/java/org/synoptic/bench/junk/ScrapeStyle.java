package org.synoptic.bench.junk;

/** What scrapers make of a page's blocks. */
public enum ScrapeStyle {
  /** A line for each block, a blank line between any two. */
  APART,
  /** A line for each block, no blank lines. */
  LINES,
  /** The page's own indentation and runs of blank lines around each block. */
  RAGGED,
  /** Each link of the layout on a line of its own. */
  LINKS,
  /** Each link a line of its own, also those within the article's paragraphs. */
  NODES,
  /** Lists and links of the layout behind bullets. */
  BULLETS,
  /** The lines of each gap run together into one. */
  SOUP,
  /** Character references left in, as in text taken from markup. */
  ENTITIES
}
