package org.synoptic.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The numbered scripts that bring a store from one form to the next. They are written for SQLite;
 * the few words that PostgreSQL calls otherwise are put in its own.
 */
final class Scripts {

  private Scripts() {}

  /** The number of the newest form. */
  static int newest() {
    int number = 0;
    while (script(number + 1) != null) {
      number++;
    }
    return number;
  }

  /**
   * @throws StoreException when a store is of a newer form than this program knows
   */
  static void requireKnown(int form, String store) {
    if (form > newest()) {
      throw new StoreException(
          store
              + " was written by a newer Synoptic (its form is "
              + form
              + ", the newest here "
              + newest()
              + ")");
    }
  }

  /** The statements of a script for SQLite. */
  static List<String> statements(int number) {
    List<String> statements = new ArrayList<>();
    String script = script(number);
    for (String part : (script == null ? "" : script).split(";\\s*\n")) {
      if (!part.isBlank()) {
        statements.add(part.strip());
      }
    }
    return statements;
  }

  /** The statements of a script for PostgreSQL; texts are ordered by their characters. */
  static List<String> forPostgres(int number) {
    return statements(number).stream()
        .map(
            statement ->
                statement
                    .replaceAll("\\bINTEGER\\b", "BIGINT")
                    .replaceAll("\\bTEXT\\b", "TEXT COLLATE \"C\"")
                    .replaceAll("\\bBLOB\\b", "BYTEA")
                    .replaceAll("\\) STRICT;?$", ")"))
        .toList();
  }

  private static @Nullable String script(int number) {
    String name = String.format(Locale.ROOT, "%03d.sql", number);
    try (InputStream in = Scripts.class.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new StoreException("cannot read the script " + name, e);
    }
  }
}
