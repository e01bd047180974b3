package org.synoptic.annotate.events.cameo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a dictionary file without its comments: {@code <!-- -->}, {@code #}, {@code ;}. */
final class DictionaryLines {

  /** Largest file that is read. The largest dictionary in use has 1.5 million characters. */
  private static final long MAX_BYTES = 64L << 20;

  /** Longest line that is read, in chars; longer ones are skipped. Set by hand. */
  private static final int MAX_LINE_CHARS = 4_000;

  private DictionaryLines() {}

  /**
   * Reads a file in UTF-8.
   *
   * @throws IOException when the file cannot be read or is larger than any dictionary
   */
  static List<String> of(Path file) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new IOException(file + " is larger than 64 MiB: no dictionary");
    }
    return of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  /** The lines of a text without comments and blank lines. */
  static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    boolean comment = false;
    for (String line : text.split("\\R")) {
      String rest = comment ? afterComment(line) : line;
      if (rest == null) {
        continue;
      }
      int commentStart = Math.max(rest.indexOf("<!--"), rest.indexOf("<! --"));
      comment = commentStart >= 0 && !rest.contains("-->");
      String kept = beforeMark(commentStart < 0 ? rest : rest.substring(0, commentStart));
      if (!kept.isBlank() && kept.length() <= MAX_LINE_CHARS) {
        lines.add(kept.stripTrailing());
      }
    }
    return lines;
  }

  /** What follows the end of a comment, null when it does not end in this line. */
  private static @Nullable String afterComment(String line) {
    int end = line.indexOf("-->");
    return end < 0 ? null : line.substring(end + 3);
  }

  /** The line up to a {@code #} or {@code ;} outside of square brackets. */
  private static String beforeMark(String line) {
    for (int i = 0; i < line.length(); i++) {
      boolean inCode = line.lastIndexOf('[', i) > line.lastIndexOf(']', i);
      if ((line.charAt(i) == '#' || line.charAt(i) == ';') && !inCode) {
        return line.substring(0, i);
      }
    }
    return line;
  }
}
