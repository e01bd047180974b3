package org.synoptic.gather;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Input that may break off: it ends there, and says afterwards that it did. */
final class TruncationAwareInput extends BufferedInputStream {

  private final UpToBreak source;

  TruncationAwareInput(InputStream in, int buffer) {
    this(new UpToBreak(in), buffer);
  }

  private TruncationAwareInput(UpToBreak source, int buffer) {
    super(source, buffer);
    this.source = source;
  }

  /** That it broke off, and where, once that was met; otherwise null. */
  @Nullable String sentence() {
    Gunzip.BrokenOffException met = source.met;
    return met == null ? null : met.getMessage() + "; what stands before is read";
  }

  private static final class UpToBreak extends FilterInputStream {

    private Gunzip.@Nullable BrokenOffException met;

    UpToBreak(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        return met == null ? super.read(target, offset, length) : -1;
      } catch (Gunzip.BrokenOffException broken) {
        met = broken;
        return -1;
      }
    }
  }
}
