package org.synoptic.annotate.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of a resource of this package: columns divided by tabs, {@code #} opens a comment. */
final class Table {

  private Table() {}

  static List<List<String>> rows(String resource) {
    InputStream stream = Table.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("missing resource: " + resource);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.strip().split("\\t+")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** The column, {@code ""} when the row is shorter or holds {@code -}. */
  static String column(List<String> row, int i) {
    return i < row.size() && !row.get(i).equals("-") ? row.get(i).strip() : "";
  }
}
