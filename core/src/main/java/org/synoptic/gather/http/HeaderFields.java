package org.synoptic.gather.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The named fields of a WARC record or an HTTP response. Names are compared without case; of
 * several fields with one name the first counts.
 */
public final class HeaderFields {

  private final Map<String, String> values = new TreeMap<>();
  private String last = "";

  /** Takes a line {@code name: value}, or one that goes on with the line before. */
  public void addLine(String line) {
    boolean continuation = line.startsWith(" ") || line.startsWith("\t");
    if (continuation && !last.isEmpty()) {
      values.merge(last, line.strip(), (before, more) -> before + " " + more);
      return;
    }
    int colon = line.indexOf(':');
    if (colon > 0) {
      last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      values.putIfAbsent(last, utf8(line.substring(colon + 1).strip()));
    }
  }

  /** The field's value, or null when it is missing or blank. */
  public @Nullable String get(String name) {
    String value = values.get(name.toLowerCase(Locale.ROOT));
    return value == null || value.isEmpty() ? null : value;
  }

  private static String utf8(String latin1) {
    return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
