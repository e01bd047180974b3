package org.synoptic.store;

import java.nio.charset.StandardCharsets;
import org.synoptic.model.Page;
import org.synoptic.text.Sha256;

/** The ids of reports, which follow from what they are reports of. */
public final class ReportIds {

  /** Characters of an id behind {@code r-}. */
  private static final int LENGTH = 20;

  private ReportIds() {}

  /**
   * The id of a page's report: the same for every fetch of one address, and without an address for
   * the same content.
   */
  public static String of(Page page) {
    String url = page.url();
    return url == null ? id(page.content()) : ofAddress(url);
  }

  /** The id of the report at an address. */
  public static String ofAddress(String url) {
    return id(url.getBytes(StandardCharsets.UTF_8));
  }

  private static String id(byte[] key) {
    return "r-" + Sha256.hex(key).substring(0, LENGTH);
  }
}
