package org.synoptic.gather.warc;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.GatherLimits;
import org.synoptic.gather.Gunzip;
import org.synoptic.gather.SkipTally;
import org.synoptic.model.Skipped;

/**
 * The pages of a web archive, WARC 1.0 or 1.1 (ISO 28500), record by record. A record that is
 * broken, or whose digest does not fit, is told of and passed over: the next one is looked for
 * behind its head, or in the next gzip member.
 */
public final class WarcArchive {

  private static final String VERSION = "WARC/";

  private final ReplayableInput tape;
  private final RecordReader reader;
  private int number;
  private boolean ended;

  /** Whether the record that {@link #number} counts last is the one at hand. */
  private boolean begun;

  /** Damage that was met while looking whether the record before is over. */
  private Gunzip.@Nullable DamagedException pending;

  /**
   * @param begin what was read of it already
   * @param in the rest; {@link Gunzip} where the archive is packed
   * @param wanted which pages
   * @param tally counts the records that are no pages
   */
  public WarcArchive(byte[] begin, InputStream in, Wanted wanted, SkipTally tally) {
    this.tape = new ReplayableInput(begin, in);
    this.reader = new RecordReader(wanted, tally);
  }

  /** Which pages are asked for. */
  public interface Wanted {

    /** Why a page is not asked for, or null when it is. */
    SkipTally.@Nullable Reason against(@Nullable String url, @Nullable String date);
  }

  /** The next page or bad record, or null after the last. */
  public @Nullable WarcEntry next() throws IOException {
    while (!ended) {
      WarcEntry found;
      try {
        found = pending == null ? record() : damaged(pending);
      } catch (Gunzip.DamagedException damaged) {
        found = damaged(damaged);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private WarcEntry damaged(Gunzip.DamagedException damaged) throws IOException {
    number += begun ? 0 : 1;
    pending = null;
    ended = !tape.resume();
    String end = ended ? "; no other follows" : "";
    return new WarcEntry.Bad(number, Skipped.Why.BROKEN, damaged.getMessage() + end);
  }

  private @Nullable WarcEntry record() throws IOException {
    begun = false;
    blanks();
    long at = tape.position();
    boolean opens = tape.opens(VERSION);
    if (tape.line(GatherLimits.HEAD_BYTES) == null) {
      ended = true;
      return null;
    }
    begun = true;
    number++;
    if (!opens) {
      resync();
      return bad(at, "no record begins where one should");
    }
    HeaderFields fields = fields();
    String length = fields == null ? null : fields.get("content-length");
    if (fields == null || length == null || !length.matches("\\d{1,18}")) {
      resync();
      return bad(at, "its head says no length");
    }
    return block(fields, Long.parseLong(length), at);
  }

  /** The fields of a record's head, or null when there are too many of them. */
  private @Nullable HeaderFields fields() throws IOException {
    HeaderFields fields = new HeaderFields();
    int left = GatherLimits.HEAD_BYTES;
    while (left > 0) {
      String line = tape.line(left + 1);
      if (line == null || line.isEmpty()) {
        return fields;
      }
      left -= line.length() + 2;
      fields.add(line);
    }
    return null;
  }

  private @Nullable WarcEntry block(HeaderFields fields, long length, long at) throws IOException {
    byte[] block = tape.bytes((int) Math.min(length, GatherLimits.PAGE_BYTES));
    long more = tape.skip(length - block.length);
    boolean whole = block.length + more == length;
    boolean follows = follows();
    if (whole && (follows || RecordReader.isIntact(fields, block, length))) {
      return reader.read(fields, block, length, place(at));
    }
    boolean again = more == 0 && tape.putBack(block);
    resync();
    String lost = again ? "" : "; what it covers is lost";
    return bad(at, (whole ? "its length is wrong" : "the archive breaks off inside it") + lost);
  }

  /** True when another record stands here, or the end; damage to the next gzip member is next. */
  private boolean follows() throws IOException {
    long member = tape.member();
    try {
      blanks();
      return tape.peek() < 0 || tape.opens(VERSION);
    } catch (Gunzip.DamagedException damaged) {
      if (tape.member() == member) {
        throw damaged;
      }
      pending = damaged;
      begun = false;
      return true;
    }
  }

  private void blanks() throws IOException {
    for (int b = tape.peek(); b == '\r' || b == '\n'; b = tape.peek()) {
      tape.read();
    }
  }

  /** Goes to the next line that opens a record. */
  private void resync() throws IOException {
    while (tape.peek() >= 0 && !tape.opens(VERSION)) {
      tape.line(0);
    }
  }

  private Place place(long at) {
    return new Place(number, at, tape.isPacked());
  }

  private WarcEntry bad(long at, String sentence) {
    return place(at).bad(Skipped.Why.BROKEN, sentence);
  }

  /** Where a record stands. */
  record Place(int number, long at, boolean unpacked) {

    WarcEntry bad(Skipped.Why why, String sentence) {
      String where = unpacked ? "record at byte %,d (unpacked): %s" : "record at byte %,d: %s";
      return new WarcEntry.Bad(number, why, where.formatted(at, sentence));
    }
  }
}
