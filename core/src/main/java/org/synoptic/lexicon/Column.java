package org.synoptic.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one column of a {@link WordList} holds. A column must be filled unless it is optional. */
public final class Column {

  private enum Kind {
    VALUE,
    WORDS,
    NAMES
  }

  private static final Pattern BLANKS = Pattern.compile(" +");

  private final String name;
  private final Kind kind;
  private final boolean optional;
  private final List<String> allowed;

  private Column(String name, Kind kind, boolean optional, List<String> allowed) {
    this.name = name;
    this.kind = kind;
    this.optional = optional;
    this.allowed = List.copyOf(allowed);
  }

  /** One value, which may hold blanks. */
  public static Column value(String name) {
    return new Column(name, Kind.VALUE, false, List.of());
  }

  /** Values divided by blanks. */
  public static Column words(String name) {
    return new Column(name, Kind.WORDS, false, List.of());
  }

  /** Values that may hold blanks, divided by semicolons. */
  public static Column names(String name) {
    return new Column(name, Kind.NAMES, false, List.of());
  }

  /** The same column, which may be empty, or missing at the end of a line. */
  public Column optional() {
    return new Column(name, kind, true, allowed);
  }

  /** The same column, each value of which is one of {@code values}. */
  public Column of(String... values) {
    return new Column(name, kind, optional, List.of(values));
  }

  String name() {
    return name;
  }

  /** The values that the column may hold; none when it may hold any. */
  List<String> allowed() {
    return allowed;
  }

  boolean isOptional() {
    return optional;
  }

  /** The values of a cell, as they stand. */
  List<String> values(String cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    return switch (kind) {
      case VALUE -> List.of(cell);
      case WORDS -> List.of(BLANKS.split(cell));
      case NAMES -> parts(cell);
    };
  }

  private static List<String> parts(String cell) {
    List<String> parts = new ArrayList<>();
    for (String part : cell.split(";", -1)) {
      parts.add(part.strip());
    }
    return parts;
  }

  /** What is wrong with a cell of this column; null when nothing is. */
  @Nullable String fault(String cell) {
    if (cell.isEmpty()) {
      return optional ? null : "the column \"" + name + "\" is empty";
    }
    if (kind != Kind.NAMES && allowed.isEmpty()) {
      return null;
    }
    for (String value : values(cell)) {
      if (value.isEmpty()) {
        return "the column \"" + name + "\" holds an empty value between two semicolons";
      }
      if (!allowed.isEmpty() && !allowed.contains(value)) {
        return "\"" + value + "\" is none of the values of \"" + name + "\": " + allowed;
      }
    }
    return null;
  }
}
