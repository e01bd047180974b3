package org.synoptic.gather;

/** How much is taken from foreign input. */
public final class GatherLimits {

  /** Bytes of one page, after decompression; a larger one is skipped. News pages are below 8 MB. */
  public static final int PAGE_BYTES = 16 << 20;

  /**
   * Bytes of a document that holds several reports and is read at once: a feed, a news message, a
   * JSON object. Feeds of news are below 4 MB.
   */
  public static final int DOCUMENT_BYTES = 32 << 20;

  /** Folders inside folders. */
  public static final int FOLDER_DEPTH = 32;

  /** JSON inside JSON. */
  public static final int JSON_DEPTH = 100;

  /** Elements inside elements of XML; the deepest feeds and news items seen have about 40. */
  public static final int XML_DEPTH = 200;

  /** How often its own size compressed input may become. Logs reach 30, bombs 1,000. */
  public static final int RATIO = 300;

  /** Bytes that compressed input may become in any case. */
  public static final long RATIO_FREE_BYTES = 32L << 20;

  /** Bytes of the head of a record in an archive, or of an HTTP answer in it; 64 fields at most. */
  public static final int HEAD_BYTES = 64 << 10;

  /** Content codings of an HTTP answer one over the other; honest servers use one. */
  public static final int CODINGS = 3;

  private GatherLimits() {}
}
