package org.synoptic.gather.warc;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.GatherLimits;
import org.synoptic.gather.MediaType;
import org.synoptic.gather.SkipTally;
import org.synoptic.gather.TooLargeException;
import org.synoptic.model.Skipped;
import org.synoptic.text.CharsetParameter;

/**
 * The page in one record: an HTTP answer, a resource, or a text that was converted. The archive's
 * own records (what was asked, notes on itself) are passed over, all else is counted or told of.
 */
final class RecordReader {

  private static final int OK = 200;

  /** "Non-Authoritative Information": a page all the same. */
  private static final int OK_FROM_ELSEWHERE = 203;

  private final WarcArchive.Wanted wanted;
  private final SkipTally tally;

  RecordReader(WarcArchive.Wanted wanted, SkipTally tally) {
    this.wanted = wanted;
    this.tally = tally;
  }

  /** True when the block is whole and its digest says that its bytes are those that were stored. */
  static boolean isIntact(HeaderFields fields, byte[] block, long length) {
    Digest digest = Digest.of(fields.get("warc-block-digest"));
    return digest != null && block.length == length && digest.fits(block, 0);
  }

  /**
   * The page, why there is none, or null when the record is only counted.
   *
   * @param block as much of it as was read
   * @param length that it has
   */
  @Nullable WarcEntry read(
      HeaderFields fields, byte[] block, long length, WarcArchive.Place place) {
    String type = or(fields.get("warc-type"), "").toLowerCase(Locale.ROOT);
    String content = HttpAnswer.bare(fields.get("content-type"));
    switch (type) {
      case "warcinfo", "request", "metadata" -> {
        return null;
      }
      case "revisit" -> {
        return counted(SkipTally.Reason.REVISIT, "");
      }
      case "continuation" -> {
        return place.bad(Skipped.Why.UNSUPPORTED, "it goes on with another; not put together");
      }
      case "response", "resource", "conversion" -> {
        boolean answer = content.equals("application/http");
        Block whole = new Block(fields, block, length, place);
        return answer ? answer(whole) : plain(whole, content, type);
      }
      default -> {
        return counted(SkipTally.Reason.NO_HTML, "of the type " + type);
      }
    }
  }

  private record Block(HeaderFields fields, byte[] bytes, long length, WarcArchive.Place place) {}

  private @Nullable WarcEntry answer(Block block) {
    HttpAnswer answer = HttpAnswer.of(block.bytes());
    if (answer.status() == 0) {
      return block.place().bad(Skipped.Why.BROKEN, "there is no HTTP answer in it");
    }
    if (answer.status() != OK && answer.status() != OK_FROM_ELSEWHERE) {
      return counted(SkipTally.Reason.NO_PAGE, "status " + answer.status());
    }
    String said = answer.mediaType();
    String type =
        said.isEmpty() ? or(block.fields().get("warc-identified-payload-type"), "") : said;
    boolean mute = type.isEmpty() || type.equals("application/octet-stream");
    if (!mute && !isHtml(type)) {
      return counted(SkipTally.Reason.NO_HTML, type);
    }
    WarcEntry against = against(block);
    if (against != null || leavesOut(block)) {
      return against;
    }
    return decoded(block, answer, mute);
  }

  private @Nullable WarcEntry decoded(Block block, HttpAnswer answer, boolean mute) {
    boolean cut = block.fields().get("warc-truncated") != null;
    try {
      byte[] joined = ContentCodings.joined(answer);
      String coding = answer.fields().get("content-encoding");
      byte[] content = ContentCodings.decoded(joined, coding, cut);
      Digest digest = Digest.of(block.fields().get("warc-payload-digest"));
      boolean fits =
          digest == null
              || cut
              || digest.fits(block.bytes(), answer.bodyAt())
              || digest.fits(joined, 0)
              || digest.fits(content, 0);
      if (!fits) {
        return block.place().bad(Skipped.Why.BROKEN, unfit("payload", digest));
      }
      if (mute && MediaType.of("", content) != MediaType.HTML) {
        return counted(SkipTally.Reason.NO_HTML, "of no type");
      }
      return page(block, "text/html", answer.fields().get("content-type"), content);
    } catch (ContentCodings.UnknownException unknown) {
      String name = "its content coding is not read: " + unknown.getMessage();
      return block.place().bad(Skipped.Why.UNSUPPORTED, name);
    } catch (TooLargeException tooLarge) {
      return block.place().bad(Skipped.Why.TOO_LARGE, tooLarge.getMessage());
    } catch (IOException broken) {
      return block.place().bad(Skipped.Why.BROKEN, or(broken.getMessage(), "it is damaged"));
    }
  }

  /** What was stored without an HTTP answer; text only where it was made from a page. */
  private @Nullable WarcEntry plain(Block block, String type, String record) {
    boolean text = type.equals("text/plain") && record.equals("conversion");
    if (!isHtml(type) && !text) {
      return counted(SkipTally.Reason.NO_HTML, type.isEmpty() ? "of no type" : type);
    }
    WarcEntry against = against(block);
    if (against != null || leavesOut(block)) {
      return against;
    }
    Digest digest = Digest.of(block.fields().get("warc-payload-digest"));
    if (digest != null && !digest.fits(block.bytes(), 0)) {
      return block.place().bad(Skipped.Why.BROKEN, unfit("payload", digest));
    }
    String media = text ? "text/plain" : "text/html";
    return page(block, media, block.fields().get("content-type"), block.bytes());
  }

  /** What speaks against any page: its size, or its digest. */
  private static @Nullable WarcEntry against(Block block) {
    if (block.length() > block.bytes().length) {
      String size =
          "%,d bytes; at most %,d are read".formatted(block.length(), GatherLimits.PAGE_BYTES);
      return block.place().bad(Skipped.Why.TOO_LARGE, size);
    }
    Digest digest = Digest.of(block.fields().get("warc-block-digest"));
    boolean fits = digest == null || digest.fits(block.bytes(), 0);
    return fits ? null : block.place().bad(Skipped.Why.BROKEN, unfit("block", digest));
  }

  private boolean leavesOut(Block block) {
    HeaderFields fields = block.fields();
    SkipTally.Reason reason = wanted.against(address(fields), fields.get("warc-date"));
    if (reason != null) {
      tally.count(reason);
    }
    return reason != null;
  }

  private @Nullable WarcEntry page(
      Block block, String type, @Nullable String said, byte[] content) {
    if (content.length == 0) {
      return counted(SkipTally.Reason.NO_PAGE, "without a body");
    }
    String charset = CharsetParameter.in(or(said, ""));
    String media = charset == null ? type : type + "; charset=" + charset;
    HeaderFields fields = block.fields();
    return new WarcEntry.Capture(
        block.place().number(),
        address(fields),
        fields.get("warc-date"),
        media,
        content,
        partial(fields));
  }

  private static @Nullable String partial(HeaderFields fields) {
    if (fields.get("warc-segment-number") != null) {
      return "the archive holds it in segments, of which this is one";
    }
    boolean cut = fields.get("warc-truncated") != null;
    return cut ? "the archive holds the beginning only" : null;
  }

  /** Some software puts the address in angle brackets. */
  private static @Nullable String address(HeaderFields fields) {
    String uri = fields.get("warc-target-uri");
    boolean bracketed = uri != null && uri.startsWith("<") && uri.endsWith(">");
    return uri != null && bracketed ? uri.substring(1, uri.length() - 1) : uri;
  }

  private @Nullable WarcEntry counted(SkipTally.Reason reason, String kind) {
    tally.count(reason, kind);
    return null;
  }

  private static String unfit(String what, @Nullable Digest digest) {
    String label = digest == null ? "" : digest.label() + " ";
    return "its %s does not fit its %sdigest".formatted(what, label);
  }

  private static boolean isHtml(String type) {
    return type.equals("text/html") || type.contains("xhtml");
  }

  private static String or(@Nullable String first, String second) {
    return first == null ? second : first;
  }
}
