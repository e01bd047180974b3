package org.synoptic.gather;

/** How much is taken from foreign input. */
final class Limits {

  /** Bytes of one page, after decompression; a larger one is skipped. News pages are below 8 MB. */
  static final int PAGE_BYTES = 16 << 20;

  /** Folders inside folders. */
  static final int FOLDER_DEPTH = 32;

  /** JSON inside JSON. */
  static final int JSON_DEPTH = 100;

  private Limits() {}
}
