package org.synoptic.store;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.fetch.Capture;
import org.synoptic.gather.warc.WarcRecord;
import org.synoptic.model.Page;

/** A capture as a packed record of a web archive: the server's answer, or the page alone. */
final class CaptureRecord {

  private CaptureRecord() {}

  /**
   * The record of a page: of the answer that brought it, byte for byte with its head, where the
   * page can be made of that again.
   */
  static byte[] of(String report, Page page, @Nullable Capture answer) {
    try {
      byte[] record = answer == null ? null : ofAnswer(report, page, answer);
      return record == null ? ofPage(report, page) : record;
    } catch (IOException e) {
      throw new StoreException("the page of " + report + " cannot be packed", e);
    }
  }

  /** Null where the answer does not give the page again, or cannot be decoded at all. */
  private static byte @Nullable [] ofAnswer(String report, Page page, Capture answer)
      throws IOException {
    byte[] record =
        WarcRecord.response(
                answer.url(), page.gatheredAt(), answer.ip(), answer.response(), answer.cut())
            .ofReport(report, page.mediaType())
            .packed();
    try {
      return Arrays.equals(WarcRecord.content(record), page.content()) ? record : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static byte[] ofPage(String report, Page page) throws IOException {
    String url = page.url();
    Instant at = page.gatheredAt();
    String target = url == null ? WarcRecord.withoutAddress(report) : url;
    return WarcRecord.resource(target, at, page.mediaType(), page.content())
        .ofReport(report, page.mediaType())
        .packed();
  }

  /** The content of the page that a record holds. */
  static byte[] content(String report, byte[] record) {
    try {
      return WarcRecord.content(record);
    } catch (IOException e) {
      throw new StoreException("a page of " + report + " is damaged", e);
    }
  }
}
