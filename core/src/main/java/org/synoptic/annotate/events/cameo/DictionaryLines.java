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

  /** Far above any dictionary in use (the largest has 1.5 million characters). */
  private static final long MOST_BYTES = 64L << 20;

  private static final int LONGEST = 4_000;

  private DictionaryLines() {}

  /**
   * @throws IOException when the file cannot be read or is larger than any dictionary
   */
  static List<String> of(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException(file + " is larger than 64 MiB: no dictionary");
    }
    return of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    boolean comment = false;
    for (String line : text.split("\\R")) {
      String rest = comment ? afterComment(line) : line;
      if (rest == null) {
        continue;
      }
      int opens = Math.max(rest.indexOf("<!--"), rest.indexOf("<! --"));
      comment = opens >= 0 && !rest.contains("-->");
      String kept = beforeMark(opens < 0 ? rest : rest.substring(0, opens));
      if (!kept.isBlank() && kept.length() <= LONGEST) {
        lines.add(kept.stripTrailing());
      }
    }
    return lines;
  }

  private static @Nullable String afterComment(String line) {
    int end = line.indexOf("-->");
    return end < 0 ? null : line.substring(end + 3);
  }

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
