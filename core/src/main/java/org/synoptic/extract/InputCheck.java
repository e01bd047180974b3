package org.synoptic.extract;

import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.ExtractionLimits;
import org.synoptic.extract.charset.Charsets;
import org.synoptic.model.Page;
import org.synoptic.model.Skipped;

/** Refuses content that cannot be a page: empty, too large, or binary. */
final class InputCheck {

  private static final int SAMPLE_BYTES = 1 << 16;

  /**
   * Share of control characters above which bytes are no text. Text has almost none. Set by hand.
   */
  private static final double MOST_CONTROLS = 0.02;

  /** Control characters that any text may have. Set by hand. */
  private static final int CONTROLS_OF_ANY = 8;

  /**
   * First bytes of formats that are no text: PDF, ZIP, PNG, JPEG, GIF, gzip, ELF, class, RIFF, OLE.
   */
  private static final int[][] MAGIC_NUMBERS = {
    {'%', 'P', 'D', 'F', '-'},
    {'P', 'K', 3, 4},
    {0x89, 'P', 'N', 'G'},
    {0xFF, 0xD8, 0xFF},
    {'G', 'I', 'F', '8'},
    {0x1F, 0x8B},
    {0x7F, 'E', 'L', 'F'},
    {0xCA, 0xFE, 0xBA, 0xBE},
    {'R', 'I', 'F', 'F'},
    {0xD0, 0xCF, 0x11, 0xE0},
  };

  private InputCheck() {}

  /** Why {@code page} is refused, or null. */
  static @Nullable Skipped of(Page page) {
    byte[] content = page.content();
    if (content.length == 0) {
      return new Skipped(page.path(), Skipped.Why.EMPTY, "there are no bytes in it");
    }
    if (content.length > ExtractionLimits.PAGE_BYTES) {
      String detail =
          "%,d bytes; at most %,d are read".formatted(content.length, ExtractionLimits.PAGE_BYTES);
      return new Skipped(page.path(), Skipped.Why.TOO_LARGE, detail);
    }
    if (isBinary(content)) {
      return new Skipped(page.path(), Skipped.Why.BINARY, "these bytes are no text");
    }
    return null;
  }

  private static boolean isBinary(byte[] content) {
    for (int[] magic : MAGIC_NUMBERS) {
      if (starts(content, magic)) {
        return true;
      }
    }
    if (isUtf16(content)) {
      return false;
    }
    int length = Math.min(content.length, SAMPLE_BYTES);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int value = content[i] & 0xFF;
      boolean blank = value == '\t' || value == '\n' || value == '\r' || value == '\f';
      controls += (value < 0x20 && !blank && value != 0x1B) || value == 0x7F ? 1 : 0;
    }
    return controls > Math.max(CONTROLS_OF_ANY, MOST_CONTROLS * length);
  }

  /**
   * True for UTF-16, half of whose bytes are zeros: with a byte order mark, or with all zeros on
   * one side.
   */
  private static boolean isUtf16(byte[] content) {
    if (content.length < 2) {
      return false;
    }
    int mark = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
    return mark == 0xFEFF || mark == 0xFFFE || Charsets.unmarkedUtf16(content) != null;
  }

  private static boolean starts(byte[] content, int[] magic) {
    if (content.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((content[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
