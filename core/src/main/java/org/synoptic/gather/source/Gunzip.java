package org.synoptic.gather.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decompresses gzip (RFC 1952), member by member, and verifies each member's checksum and length.
 * Unlike the JDK's {@code GZIPInputStream} it can go on after a damaged member, does not take a
 * pause of the input for its end, and stops when the input expands beyond {@link
 * GatherLimits#MAX_EXPANSION}.
 */
public final class Gunzip extends InputStream {

  /**
   * A member does not match its checksum, its length or the format; {@link #resume} goes on with
   * the next member.
   */
  public static sealed class DamagedException extends IOException permits BrokenOffException {

    private static final long serialVersionUID = 1;

    DamagedException(String sentence) {
      super(sentence);
    }
  }

  /** The input ends inside a member; the bytes before the cut are intact. */
  public static final class BrokenOffException extends DamagedException {

    private static final long serialVersionUID = 1;

    BrokenOffException(String sentence) {
      super(sentence);
    }
  }

  private static final String MESSAGE = "gzip data from byte %,d: %s";

  private static final int BUFFER = 1 << 16;
  private static final int FNAME = 8;
  private static final int FCOMMENT = 16;
  private static final int FEXTRA = 4;
  private static final int FHCRC = 2;
  private static final int RESERVED_FLAGS = 0xE0;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int end;

  /** Bytes read from the input, including those that are still in the buffer. */
  private long bytesRead;

  private long bytesGiven;
  private long memberStart;
  private boolean inMember;
  private boolean ended;

  public Gunzip(InputStream in) {
    this.in = in;
  }

  /**
   * True when {@code first} and {@code second} are the two bytes that a gzip member begins with.
   */
  public static boolean isMagic(int first, int second) {
    return first == 0x1f && second == 0x8b;
  }

  /** Offset in the compressed input at which the current member begins. */
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
      int read = inflate(target, offset, length);
      if (read > 0) {
        bytesGiven += read;
        crc.update(target, offset, read);
        checkExpansion();
        return read;
      }
      closeMember();
    }
    return 0;
  }

  /** Goes to the next member, and gives false when there is none. */
  public boolean resume() throws IOException {
    inMember = false;
    position = (int) Math.max(memberStart + 1 - (bytesRead - end), 0);
    int current = peek();
    while (current >= 0) {
      position++;
      int next = peek();
      if (isMagic(current, next)) {
        position--;
        return true;
      }
      current = next;
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }

  /** The number of bytes written to {@code target}, or 0 at the end of the member. */
  private int inflate(byte[] target, int offset, int length) throws IOException {
    try {
      while (true) {
        int read = inflater.inflate(target, offset, length);
        if (read > 0 || inflater.finished()) {
          return read;
        }
        if (inflater.needsDictionary()) {
          throw damaged("it needs a dictionary");
        }
        position = end - inflater.getRemaining();
        if (!fill()) {
          throw brokenOff();
        }
        inflater.setInput(buffer, position, end - position);
      }
    } catch (DataFormatException e) {
      position = end - inflater.getRemaining();
      throw damaged("the data is damaged");
    }
  }

  private boolean openMember() throws IOException {
    int first = peek();
    while (first == 0) {
      position++;
      first = peek();
    }
    memberStart = bytesRead - end + position;
    if (first < 0 || ended) {
      ended = true;
      return false;
    }
    if (!isMagic(require(), require()) || require() != 8) {
      throw damaged("no gzip data begins here");
    }
    header();
    inflater.reset();
    inflater.setInput(buffer, position, end - position);
    crc.reset();
    inMember = true;
    return true;
  }

  private void header() throws IOException {
    int flags = require();
    if ((flags & RESERVED_FLAGS) != 0) {
      throw damaged("no gzip data begins here");
    }
    skip(6);
    if ((flags & FEXTRA) != 0) {
      skip(require() | require() << 8);
    }
    for (int flag : new int[] {FNAME, FCOMMENT}) {
      int b = (flags & flag) == 0 ? 0 : require();
      for (int length = 0; b != 0; b = require()) {
        if (length++ > BUFFER) {
          throw damaged("no gzip data begins here");
        }
      }
    }
    skip((flags & FHCRC) != 0 ? 2 : 0);
  }

  private void closeMember() throws IOException {
    position = end - inflater.getRemaining();
    long expectedCrc = require4();
    long size = require4();
    inMember = false;
    if (expectedCrc != crc.getValue()) {
      throw damaged("the data does not fit its check sum");
    }
    if (size != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw damaged("the data does not have the length it says");
    }
  }

  private void checkExpansion() throws IOException {
    if (bytesGiven > GatherLimits.EXPANSION_FREE_BYTES
        && bytesGiven > GatherLimits.MAX_EXPANSION * bytesRead) {
      throw new TooLargeException(
          "it unpacks to more than %d times its size; not read further"
              .formatted(GatherLimits.MAX_EXPANSION));
    }
  }

  private DamagedException damaged(String what) {
    inMember = false;
    return new DamagedException(MESSAGE.formatted(memberStart, what));
  }

  private BrokenOffException brokenOff() {
    inMember = false;
    String where = "the data breaks off at byte %,d".formatted(bytesRead);
    return new BrokenOffException(MESSAGE.formatted(memberStart, where));
  }

  private long require4() throws IOException {
    return require() | (long) require() << 8 | (long) require() << 16 | (long) require() << 24;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      require();
    }
  }

  private int require() throws IOException {
    int b = peek();
    if (b < 0) {
      throw brokenOff();
    }
    position++;
    return b;
  }

  private int peek() throws IOException {
    return position < end || fill() ? buffer[position] & 0xFF : -1;
  }

  private boolean fill() throws IOException {
    int read = in.read(buffer, 0, BUFFER);
    position = 0;
    end = Math.max(read, 0);
    bytesRead += end;
    return read > 0;
  }
}
