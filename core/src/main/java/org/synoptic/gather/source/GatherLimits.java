package org.synoptic.gather.source;

/**
 * How much is read from foreign input. The numbers were set by hand from the sizes of real news
 * files that each comment names; {@code GathererTest}, {@code WarcArchiveTest} and the growth bench
 * check them.
 */
public final class GatherLimits {

  /**
   * Bytes of one page after decompression; a larger page is skipped. News pages stay below 8 MB.
   */
  public static final int PAGE_BYTES = 16 << 20;

  /**
   * Bytes of a document that holds several reports and is read into memory as a whole: a feed, a
   * news message, a JSON object. News feeds stay below 4 MB.
   */
  public static final int DOCUMENT_BYTES = 32 << 20;

  /** Levels of nested folders. */
  public static final int FOLDER_DEPTH = 32;

  /** Levels of nesting in a JSON document. */
  public static final int JSON_DEPTH = 100;

  /** Levels of nested XML elements; the deepest feeds and news items seen have about 40. */
  public static final int XML_DEPTH = 200;

  /**
   * Largest ratio of decompressed to compressed size. Log files reach 30, decompression bombs
   * 1,000.
   */
  static final int MAX_EXPANSION = 300;

  /** Decompressed bytes up to which {@link #MAX_EXPANSION} is not checked. */
  static final long EXPANSION_FREE_BYTES = 32L << 20;

  /** Bytes of the header of a WARC record, or of an HTTP response in it. */
  public static final int HEAD_BYTES = 64 << 10;

  /** Content codings applied to one HTTP response; ordinary servers apply one. */
  public static final int MAX_CODINGS = 3;

  private GatherLimits() {}
}
