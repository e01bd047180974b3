package org.synoptic.extract.blocks;

/** How much of foreign input is taken. */
public final class ExtractionLimits {

  /** Bytes of one page; the longest real news pages seen have 4 MB. */
  public static final int PAGE_BYTES = 8 << 20;

  /** Levels of nested elements that are looked at; deeper ones are flattened by the parser. */
  public static final int DEPTH = 512;

  /** Chars of a paragraph up to which it is tested for clutter; longer ones are prose. */
  public static final int CLUTTER_CHARS = 700;

  /** Words without which nothing is a report; the shortest wire flash seen has 11. */
  public static final int FEWEST_WORDS = 8;

  /** Chars of one report; the longest real ones seen have 200,000. */
  public static final int REPORT_CHARS = 2_000_000;

  /** Paragraphs of one page. */
  static final int PARAGRAPHS = 20_000;

  private ExtractionLimits() {}
}
