package org.synoptic.bench.junk;

/**
 * How a scraper writes the blocks of a page. The names of the constants are part of the random seed
 * of each text: a new name makes other texts.
 */
public enum ScrapeStyle {
  /** A line for each block, with a blank line between blocks. */
  APART,
  /** A line for each block, no blank lines. */
  LINES,
  /** The page's own indentation and runs of blank lines around each block. */
  RAGGED,
  /** Each link of the layout on a line of its own. */
  LINKS,
  /** Each link on a line of its own, also links inside the article's paragraphs. */
  NODES,
  /** Lists and links of the layout with bullets in front. */
  BULLETS,
  /** The lines of each gap joined into one. */
  SOUP,
  /** Characters written as HTML references, as in text taken from markup. */
  ENTITIES
}
