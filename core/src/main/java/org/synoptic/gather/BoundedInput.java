package org.synoptic.gather;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Input of which only so much may be read until more is allowed. */
final class BoundedInput extends FilterInputStream {

  private final int most;
  private long left;

  BoundedInput(InputStream in, int most) {
    super(in);
    this.most = most;
    allow();
  }

  /** As many bytes more as in the beginning. */
  void allow() {
    left = most;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws TooLargeException {
    left -= read;
    if (left < 0) {
      throw new TooLargeException("larger than " + (most >> 20) + " MB");
    }
  }
}
