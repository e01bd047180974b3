package org.synoptic.extract;

import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.ExtractionLimits;
import org.synoptic.extract.charset.Charsets;
import org.synoptic.model.Page;
import org.synoptic.model.Skipped;

/** Content that is not looked into at all. */
final class InputCheck {

  private static final int SAMPLE = 1 << 16;

  /** Share of control characters above which bytes are no text; text has next to none. */
  private static final double CONTROLS = 0.02;

  private static final int[][] MAGIC = {
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
    if (binary(content)) {
      return new Skipped(page.path(), Skipped.Why.BINARY, "these bytes are no text");
    }
    return null;
  }

  private static boolean binary(byte[] content) {
    for (int[] magic : MAGIC) {
      if (starts(content, magic)) {
        return true;
      }
    }
    if (wide(content)) {
      return false;
    }
    int length = Math.min(content.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int value = content[i] & 0xFF;
      boolean blank = value == '\t' || value == '\n' || value == '\r' || value == '\f';
      controls += (value < 0x20 && !blank && value != 0x1B) || value == 0x7F ? 1 : 0;
    }
    return controls > Math.max(8, CONTROLS * length);
  }

  /** UTF-16 is half zeros: with a mark, or with all of them on one side. */
  private static boolean wide(byte[] content) {
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
