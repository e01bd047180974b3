package org.synoptic.gather.warc;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Named fields of a record or of an HTTP answer; names without case, the first of a name counts.
 */
final class HeaderFields {

  private final Map<String, String> values = new TreeMap<>();
  private String last = "";

  /** Takes a line {@code name: value}, or one that goes on with the line before. */
  void add(String line) {
    boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
    if (goesOn && !last.isEmpty()) {
      values.merge(last, line.strip(), (before, more) -> before + " " + more);
      return;
    }
    int colon = line.indexOf(':');
    if (colon > 0) {
      last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      values.putIfAbsent(last, utf8(line.substring(colon + 1).strip()));
    }
  }

  /** What the field says, or null when it is not there or blank. */
  @Nullable String get(String name) {
    String value = values.get(name.toLowerCase(Locale.ROOT));
    return value == null || value.isEmpty() ? null : value;
  }

  private static String utf8(String latin) {
    return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
