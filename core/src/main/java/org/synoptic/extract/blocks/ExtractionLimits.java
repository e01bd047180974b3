package org.synoptic.extract.blocks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * How much of foreign input is read. The numbers are set by hand, well above the largest real page
 * seen.
 */
public final class ExtractionLimits {

  /** Bytes of one page. The longest real news page seen has 4 MB. */
  public static final int PAGE_BYTES = 8 << 20;

  /** Levels of nested JSON. Deeper input is refused by the parser. */
  public static final int DEPTH = 512;

  /**
   * Chars of a line up to which the rules for clutter and captions look at it. A longer line is
   * running text.
   */
  public static final int CLUTTER_CHARS = 700;

  /**
   * Words of running text below which a page is skipped as too short. The shortest wire flash seen
   * has 11.
   */
  public static final int FEWEST_WORDS = 8;

  /**
   * The same for a text that is handed over without markup and of which nothing is cut: a headline
   * or a flash is a report there. The shortest of the texts of ECB+ (train) has 5; with 8 the
   * sub-topics found in it fall from .90 to .886.
   */
  public static final int FEWEST_WORDS_UNCUT = 5;

  /** Chars of one report. The longest real one seen has 200,000. */
  public static final int REPORT_CHARS = 2_000_000;

  /** Blocks of one page; what comes after them is dropped. */
  static final int PARAGRAPHS = 20_000;

  private ExtractionLimits() {}

  /** A factory whose parsers refuse JSON that is nested deeper than {@link #DEPTH}. */
  public static JsonFactory json() {
    StreamReadConstraints limits = StreamReadConstraints.builder().maxNestingDepth(DEPTH).build();
    return JsonFactory.builder().streamReadConstraints(limits).build();
  }
}
