package org.synoptic.gather.warc;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.http.ContentCodings;
import org.synoptic.gather.http.HeaderFields;
import org.synoptic.gather.http.HttpResponse;
import org.synoptic.gather.source.GatherLimits;
import org.synoptic.gather.source.MediaType;
import org.synoptic.gather.source.SkipTally;
import org.synoptic.gather.source.TooLargeException;
import org.synoptic.model.Skipped;
import org.synoptic.text.CharsetParameter;

/**
 * Reads the page in one WARC record: an HTTP response, a resource, or a text converted from a page.
 * Records about the archive itself (request, metadata, warcinfo) are ignored; all other records are
 * counted or reported.
 */
final class RecordReader {

  private static final int OK = 200;

  /** "Non-Authoritative Information" (RFC 9110): a page that a proxy has changed. */
  private static final int NON_AUTHORITATIVE = 203;

  private static final Set<String> REPORT_TYPES =
      Set.of("text/html", "text/plain", "application/json");

  private final WarcArchive.CaptureFilter filter;
  private final SkipTally tally;

  RecordReader(WarcArchive.CaptureFilter filter, SkipTally tally) {
    this.filter = filter;
    this.tally = tally;
  }

  /** True when the block is complete and its digest matches. */
  static boolean isIntact(HeaderFields fields, byte[] block, long length) {
    Digest digest = Digest.of(fields.get("warc-block-digest"));
    return digest != null && block.length == length && digest.matches(block, 0);
  }

  /**
   * Returns the page, or the reason why there is none, or null for a record that is only counted.
   *
   * @param block the bytes of the block that were read
   * @param length the block's length according to its header
   */
  @Nullable WarcEntry read(
      HeaderFields fields, byte[] block, long length, WarcArchive.RecordPosition position) {
    String type = orElse(fields.get("warc-type"), "").toLowerCase(Locale.ROOT);
    String content = HttpResponse.mediaType(fields.get("content-type"));
    switch (type) {
      case "warcinfo", "request", "metadata" -> {
        return null;
      }
      case "revisit" -> {
        return count(SkipTally.Reason.REVISIT, "");
      }
      case "continuation" -> {
        return position.bad(Skipped.Why.UNSUPPORTED, "it goes on with another; not put together");
      }
      case "response", "resource", "conversion" -> {
        boolean response = content.equals("application/http");
        Block whole = new Block(fields, block, length, position);
        return response ? response(whole) : stored(whole, content, type);
      }
      default -> {
        return count(SkipTally.Reason.NO_HTML, "of the type " + type);
      }
    }
  }

  private record Block(
      HeaderFields fields, byte[] bytes, long length, WarcArchive.RecordPosition position) {}

  private @Nullable WarcEntry response(Block block) {
    HttpResponse response = HttpResponse.of(block.bytes());
    if (response.status() == 0) {
      return block.position().bad(Skipped.Why.BROKEN, "there is no HTTP answer in it");
    }
    if (response.status() != OK && response.status() != NON_AUTHORITATIVE) {
      return count(SkipTally.Reason.NO_PAGE, "status " + response.status());
    }
    String contentType = isReport(block) ? "" : response.mediaType();
    String type = contentType.isEmpty() ? identified(block) : contentType;
    boolean untyped = type.isEmpty() || type.equals("application/octet-stream");
    if (!untyped && !isHtml(type) && !isReport(block)) {
      return count(SkipTally.Reason.NO_HTML, type);
    }
    WarcEntry fault = integrityFault(block);
    if (fault != null || excludes(block)) {
      return fault;
    }
    return decoded(block, response, untyped);
  }

  private @Nullable WarcEntry decoded(Block block, HttpResponse response, boolean untyped) {
    boolean truncated = block.fields().get("warc-truncated") != null;
    try {
      byte[] unchunked = ContentCodings.withoutChunks(response);
      String coding = response.fields().get("content-encoding");
      ContentCodings.Decoded decoded = ContentCodings.withoutCodings(unchunked, coding, truncated);
      byte[] content = decoded.content();
      Digest digest = Digest.of(block.fields().get("warc-payload-digest"));
      boolean matches =
          digest == null
              || truncated
              || digest.matches(block.bytes(), response.bodyStart())
              || digest.matches(unchunked, 0)
              || digest.matches(content, 0);
      if (!matches) {
        return block.position().bad(Skipped.Why.BROKEN, mismatch("payload", digest));
      }
      if (untyped && MediaType.of("", content) != MediaType.HTML) {
        return count(SkipTally.Reason.NO_HTML, "of no type");
      }
      String media = isReport(block) && !untyped ? identified(block) : "text/html";
      return page(block, media, response.fields().get("content-type"), decoded);
    } catch (ContentCodings.UnknownException unknown) {
      String name = "its content coding is not read: " + unknown.getMessage();
      return block.position().bad(Skipped.Why.UNSUPPORTED, name);
    } catch (TooLargeException tooLarge) {
      return block.position().bad(Skipped.Why.TOO_LARGE, tooLarge.getMessage());
    } catch (IOException broken) {
      return block.position().bad(Skipped.Why.BROKEN, orElse(broken.getMessage(), "it is damaged"));
    }
  }

  /**
   * Reads a page that was stored without an HTTP response. Plain text is taken only from conversion
   * records, which were made from pages, and where a record says that it is a report.
   */
  private @Nullable WarcEntry stored(Block block, String type, String record) {
    boolean text = type.equals("text/plain") && record.equals("conversion");
    if (!isHtml(type) && !text && !isReport(block)) {
      return count(SkipTally.Reason.NO_HTML, type.isEmpty() ? "of no type" : type);
    }
    WarcEntry fault = integrityFault(block);
    if (fault != null || excludes(block)) {
      return fault;
    }
    Digest digest = Digest.of(block.fields().get("warc-payload-digest"));
    if (digest != null && !digest.matches(block.bytes(), 0)) {
      return block.position().bad(Skipped.Why.BROKEN, mismatch("payload", digest));
    }
    String media = isReport(block) ? identified(block) : text ? "text/plain" : "text/html";
    ContentCodings.Decoded whole = new ContentCodings.Decoded(block.bytes(), false);
    return page(block, media, block.fields().get("content-type"), whole);
  }

  /**
   * Reports a block that is too large or does not match its digest; null when the block can be
   * read.
   */
  private static @Nullable WarcEntry integrityFault(Block block) {
    if (block.length() > block.bytes().length) {
      String size =
          "%,d bytes; at most %,d are read".formatted(block.length(), GatherLimits.PAGE_BYTES);
      return block.position().bad(Skipped.Why.TOO_LARGE, size);
    }
    Digest digest = Digest.of(block.fields().get("warc-block-digest"));
    boolean matches = digest == null || digest.matches(block.bytes(), 0);
    return matches ? null : block.position().bad(Skipped.Why.BROKEN, mismatch("block", digest));
  }

  private boolean excludes(Block block) {
    HeaderFields fields = block.fields();
    SkipTally.Reason reason = filter.exclusion(targetUri(fields), fields.get("warc-date"));
    if (reason != null) {
      tally.count(reason);
    }
    return reason != null;
  }

  private @Nullable WarcEntry page(
      Block block, String type, @Nullable String contentType, ContentCodings.Decoded decoded) {
    if (decoded.content().length == 0) {
      return count(SkipTally.Reason.NO_PAGE, "without a body");
    }
    String charset = CharsetParameter.in(orElse(contentType, ""));
    String media = charset == null ? type : type + "; charset=" + charset;
    HeaderFields fields = block.fields();
    return new WarcEntry.Capture(
        block.position().number(),
        targetUri(fields),
        fields.get("warc-date"),
        media,
        decoded.content(),
        partial(fields, decoded.cut()));
  }

  private static @Nullable String partial(HeaderFields fields, boolean cut) {
    if (fields.get("warc-segment-number") != null) {
      return "the archive holds it in segments, of which this is one";
    }
    boolean truncated = fields.get("warc-truncated") != null;
    return truncated || cut ? "the archive holds the beginning only" : null;
  }

  /** Whether it was written as a report, whose type is the one that was found out then. */
  private static boolean isReport(Block block) {
    return block.fields().get(WarcRecord.REPORT_FIELD) != null
        && REPORT_TYPES.contains(identified(block));
  }

  private static String identified(Block block) {
    return orElse(block.fields().get(WarcRecord.TYPE_FIELD), "");
  }

  /** The address of the page; some software puts it in angle brackets. */
  private static @Nullable String targetUri(HeaderFields fields) {
    String uri = fields.get("warc-target-uri");
    boolean bracketed = uri != null && uri.startsWith("<") && uri.endsWith(">");
    String bare = uri != null && bracketed ? uri.substring(1, uri.length() - 1) : uri;
    return bare != null && bare.startsWith(WarcRecord.NO_ADDRESS) ? null : bare;
  }

  private @Nullable WarcEntry count(SkipTally.Reason reason, String kind) {
    tally.count(reason, kind);
    return null;
  }

  private static String mismatch(String what, @Nullable Digest digest) {
    String label = digest == null ? "" : digest.label() + " ";
    return "its %s does not fit its %sdigest".formatted(what, label);
  }

  private static boolean isHtml(String type) {
    return type.equals("text/html") || type.contains("xhtml");
  }

  private static String orElse(@Nullable String first, String second) {
    return first == null ? second : first;
  }
}
