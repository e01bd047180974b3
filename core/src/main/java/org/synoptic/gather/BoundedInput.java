package org.synoptic.gather;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.synoptic.gather.source.TooLargeException;

/**
 * Input of which at most a given number of bytes can be read before {@link #renew} is called;
 * reading more throws {@link TooLargeException}.
 */
final class BoundedInput extends FilterInputStream {

  private final int limit;
  private long remaining;

  BoundedInput(InputStream in, int limit) {
    super(in);
    this.limit = limit;
    renew();
  }

  /** Allows {@code limit} more bytes from here on. */
  void renew() {
    remaining = limit;
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
    remaining -= read;
    if (remaining < 0) {
      throw new TooLargeException("larger than " + (limit >> 20) + " MB");
    }
  }
}
