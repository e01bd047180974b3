package org.synoptic.gather;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.Gunzip;

/**
 * Input that may be cut off. At the cut it behaves as at the end of the input; afterwards {@link
 * #truncation} says that it was cut off.
 */
final class TruncationAwareInput extends BufferedInputStream {

  private final UntilBrokenOff source;

  TruncationAwareInput(InputStream in, int buffer) {
    this(new UntilBrokenOff(in), buffer);
  }

  private TruncationAwareInput(UntilBrokenOff source, int buffer) {
    super(source, buffer);
    this.source = source;
  }

  /**
   * A sentence that says where the input is cut off, known once the cut was reached; null when it
   * was not.
   */
  @Nullable String truncation() {
    Gunzip.BrokenOffException brokenOff = source.brokenOff;
    return brokenOff == null ? null : brokenOff.getMessage() + "; what stands before is read";
  }

  private static final class UntilBrokenOff extends FilterInputStream {

    private Gunzip.@Nullable BrokenOffException brokenOff;

    UntilBrokenOff(InputStream in) {
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
        return brokenOff == null ? super.read(target, offset, length) : -1;
      } catch (Gunzip.BrokenOffException broken) {
        brokenOff = broken;
        return -1;
      }
    }
  }
}
