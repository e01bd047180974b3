package org.synoptic.gather;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip (RFC 1952), member after member, and checks what each member says of itself. Unlike
 * the JDK's stream it goes on behind a damaged member, never takes a pause of the input for its
 * end, and stops where the input swells beyond measure.
 */
public final class Gunzip extends InputStream {

  /** A member that is not as it was written; {@link #resume} goes on with the next. */
  public static sealed class DamagedException extends IOException permits BrokenOffException {

    private static final long serialVersionUID = 1;

    DamagedException(String sentence) {
      super(sentence);
    }
  }

  /** The input ends inside a member: what came before is as it was written. */
  public static final class BrokenOffException extends DamagedException {

    private static final long serialVersionUID = 1;

    BrokenOffException(String sentence) {
      super(sentence);
    }
  }

  private static final String DAMAGED = "gzip data from byte %,d: %s";

  private static final int BUFFER = 1 << 16;
  private static final int NAMED = 8;
  private static final int COMMENTED = 16;
  private static final int EXTRA = 4;
  private static final int HEADER_CHECKED = 2;
  private static final int RESERVED = 0xE0;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 check = new CRC32();
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;

  /** Bytes read from the input, those still in the buffer included. */
  private long taken;

  private long given;
  private long memberStart;
  private boolean inMember;
  private boolean ended;

  public Gunzip(InputStream in) {
    this.in = in;
  }

  /** True when {@code first} and {@code second} open a gzip member. */
  public static boolean opens(int first, int second) {
    return first == 0x1f && second == 0x8b;
  }

  /** Where in the packed input the current member begins. */
  public long memberStart() {
    return memberStart;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    while (length > 0) {
      if (!inMember && !openMember()) {
        return -1;
      }
      int read = inflated(target, offset, length);
      if (read > 0) {
        given += read;
        check.update(target, offset, read);
        bound();
        return read;
      }
      closeMember();
    }
    return 0;
  }

  /** Goes to the next member; false when there is none. */
  public boolean resume() throws IOException {
    inMember = false;
    at = (int) Math.max(memberStart + 1 - (taken - end), 0);
    int last = peek();
    while (last >= 0) {
      at++;
      int next = peek();
      if (opens(last, next)) {
        at--;
        return true;
      }
      last = next;
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }

  /** Bytes of the member, or 0 at its end. */
  private int inflated(byte[] target, int offset, int length) throws IOException {
    try {
      while (true) {
        int read = inflater.inflate(target, offset, length);
        if (read > 0 || inflater.finished()) {
          return read;
        }
        if (inflater.needsDictionary()) {
          throw damaged("it needs a dictionary");
        }
        at = end - inflater.getRemaining();
        if (!fill()) {
          throw brokenOff();
        }
        inflater.setInput(buffer, at, end - at);
      }
    } catch (DataFormatException e) {
      at = end - inflater.getRemaining();
      throw damaged("the data is damaged");
    }
  }

  private boolean openMember() throws IOException {
    int first = peek();
    while (first == 0) {
      at++;
      first = peek();
    }
    memberStart = taken - end + at;
    if (first < 0 || ended) {
      ended = true;
      return false;
    }
    if (!opens(needed(), needed()) || needed() != 8) {
      throw damaged("no gzip data begins here");
    }
    header();
    inflater.reset();
    inflater.setInput(buffer, at, end - at);
    check.reset();
    inMember = true;
    return true;
  }

  private void header() throws IOException {
    int flags = needed();
    if ((flags & RESERVED) != 0) {
      throw damaged("no gzip data begins here");
    }
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(needed() | needed() << 8);
    }
    for (int flag : new int[] {NAMED, COMMENTED}) {
      int b = (flags & flag) != 0 ? needed() : 0;
      for (int length = 0; b != 0; b = needed()) {
        if (length++ > BUFFER) {
          throw damaged("no gzip data begins here");
        }
      }
    }
    skip((flags & HEADER_CHECKED) != 0 ? 2 : 0);
  }

  private void closeMember() throws IOException {
    at = end - inflater.getRemaining();
    long wanted = needed4();
    long size = needed4();
    inMember = false;
    if (wanted != check.getValue()) {
      throw damaged("the data does not fit its check sum");
    }
    if (size != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw damaged("the data does not have the length it says");
    }
  }

  private void bound() throws IOException {
    if (given > GatherLimits.RATIO_FREE_BYTES && given > GatherLimits.RATIO * taken) {
      throw new TooLargeException(
          "it unpacks to more than %d times its size; not read further"
              .formatted(GatherLimits.RATIO));
    }
  }

  private DamagedException damaged(String what) {
    inMember = false;
    return new DamagedException(DAMAGED.formatted(memberStart, what));
  }

  private BrokenOffException brokenOff() {
    inMember = false;
    String where = "the data breaks off at byte %,d".formatted(taken);
    return new BrokenOffException(DAMAGED.formatted(memberStart, where));
  }

  private long needed4() throws IOException {
    return needed() | (long) needed() << 8 | (long) needed() << 16 | (long) needed() << 24;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      needed();
    }
  }

  private int needed() throws IOException {
    int b = peek();
    if (b < 0) {
      throw brokenOff();
    }
    at++;
    return b;
  }

  private int peek() throws IOException {
    return at < end || fill() ? buffer[at] & 0xFF : -1;
  }

  private boolean fill() throws IOException {
    int read = in.read(buffer, 0, BUFFER);
    at = 0;
    end = Math.max(read, 0);
    taken += end;
    return read > 0;
  }
}
