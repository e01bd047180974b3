package org.synoptic.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the word lists that lie beside a class: one entry a line, {@code #} opens a comment. */
public final class Lists {

  private Lists() {}

  static List<String> read(String name) {
    return read(Lists.class, name);
  }

  /** The entries of the list {@code name} in the package of {@code beside}, distinct, in order. */
  public static List<String> read(Class<?> beside, String name) {
    InputStream list = Objects.requireNonNull(beside.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(String::strip)
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
