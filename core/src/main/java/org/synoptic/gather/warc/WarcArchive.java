package org.synoptic.gather.warc;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.http.HeaderFields;
import org.synoptic.gather.source.GatherLimits;
import org.synoptic.gather.source.Gunzip;
import org.synoptic.gather.source.SkipTally;
import org.synoptic.model.Skipped;

/**
 * The pages of a web archive in WARC 1.0 or 1.1 (ISO 28500), read record by record. A record that
 * is broken or does not match its digest is reported and skipped; reading goes on with the next
 * record, which is searched for after the broken record's header or in the next gzip member.
 */
public final class WarcArchive {

  private static final String VERSION = "WARC/";

  private final ReplayableInput input;
  private final RecordReader reader;
  private int number;
  private boolean ended;

  /** True when {@link #number} already counts the record that is being read. */
  private boolean inRecord;

  /** Damage found while checking whether the record before has ended. */
  private Gunzip.@Nullable DamagedException pending;

  /**
   * @param begin the bytes of the archive that were read already
   * @param in the rest of it; a {@link Gunzip} where the archive is compressed
   * @param filter the pages that are wanted
   * @param tally counts the records that give no page
   */
  public WarcArchive(byte[] begin, InputStream in, CaptureFilter filter, SkipTally tally) {
    this.input = new ReplayableInput(begin, in);
    this.reader = new RecordReader(filter, tally);
  }

  /** Decides which pages are wanted. */
  public interface CaptureFilter {

    /** Why a page is excluded, or null when it is wanted. */
    SkipTally.@Nullable Reason exclusion(@Nullable String url, @Nullable String date);
  }

  /** The next page or broken record, or null after the last. */
  public @Nullable WarcEntry next() throws IOException {
    while (!ended) {
      WarcEntry entry;
      try {
        entry = pending == null ? record() : damaged(pending);
      } catch (Gunzip.DamagedException damaged) {
        entry = damaged(damaged);
      }
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  private WarcEntry damaged(Gunzip.DamagedException damaged) throws IOException {
    number += inRecord ? 0 : 1;
    pending = null;
    ended = !input.nextMember();
    String end = ended ? "; no other follows" : "";
    return new WarcEntry.Bad(number, Skipped.Why.BROKEN, damaged.getMessage() + end);
  }

  private @Nullable WarcEntry record() throws IOException {
    inRecord = false;
    skipLineEnds();
    long start = input.position();
    boolean opens = input.startsWith(VERSION);
    if (input.line(GatherLimits.HEAD_BYTES) == null) {
      ended = true;
      return null;
    }
    inRecord = true;
    number++;
    if (!opens) {
      resync();
      return bad(start, "no record begins where one should");
    }
    HeaderFields fields = fields();
    String length = fields == null ? null : fields.get("content-length");
    if (fields == null || length == null || !length.matches("\\d{1,18}")) {
      resync();
      return bad(start, "its head says no length");
    }
    return block(fields, Long.parseLong(length), start);
  }

  /** The fields of a record's header, or null when they exceed {@link GatherLimits#HEAD_BYTES}. */
  private @Nullable HeaderFields fields() throws IOException {
    HeaderFields fields = new HeaderFields();
    int left = GatherLimits.HEAD_BYTES;
    while (left > 0) {
      String line = input.line(left + 1);
      if (line == null || line.isEmpty()) {
        return fields;
      }
      left -= line.length() + 2;
      fields.addLine(line);
    }
    return null;
  }

  private @Nullable WarcEntry block(HeaderFields fields, long length, long start)
      throws IOException {
    byte[] block = input.bytes((int) Math.min(length, GatherLimits.PAGE_BYTES));
    long more = input.skip(length - block.length);
    boolean whole = block.length + more == length;
    /**
     * True when another record or the end of the input follows. Damage to the next gzip member is
     * kept in {@link #pending}.
     */
    boolean follows = follows();
    if (whole && (follows || RecordReader.isIntact(fields, block, length))) {
      return reader.read(fields, block, length, position(start));
    }
    boolean again = more == 0 && input.pushBack(block);
    resync();
    String lost = again ? "" : "; what it covers is lost";
    return bad(start, (whole ? "its length is wrong" : "the archive breaks off inside it") + lost);
  }

  /** True when another record stands here, or the end; damage to the next gzip member is next. */
  private boolean follows() throws IOException {
    long member = input.memberStart();
    try {
      skipLineEnds();
      return input.peek() < 0 || input.startsWith(VERSION);
    } catch (Gunzip.DamagedException damaged) {
      if (input.memberStart() == member) {
        throw damaged;
      }
      pending = damaged;
      inRecord = false;
      return true;
    }
  }

  private void skipLineEnds() throws IOException {
    for (int b = input.peek(); b == '\r' || b == '\n'; b = input.peek()) {
      input.read();
    }
  }

  /** Skips to the next line that begins a record. */
  private void resync() throws IOException {
    while (input.peek() >= 0 && !input.startsWith(VERSION)) {
      input.line(0);
    }
  }

  private RecordPosition position(long start) {
    return new RecordPosition(number, start, input.isCompressed());
  }

  private WarcEntry bad(long start, String sentence) {
    return position(start).bad(Skipped.Why.BROKEN, sentence);
  }

  /**
   * Where a record stands.
   *
   * @param number of the record in the archive, from 1
   * @param at byte offset of the record
   * @param compressed true where the offset counts decompressed bytes
   */
  record RecordPosition(int number, long start, boolean compressed) {

    WarcEntry bad(Skipped.Why why, String sentence) {
      String where = compressed ? "record at byte %,d (unpacked): %s" : "record at byte %,d: %s";
      return new WarcEntry.Bad(number, why, where.formatted(start, sentence));
    }
  }
}
