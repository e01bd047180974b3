package org.synoptic.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of words in a resource file, and what the file may contain. The class that uses the list
 * declares its sections and columns. Reading refuses, with file and line, everything that was not
 * declared. The package page describes the format.
 */
public final class WordList {

  /** Stands for the section among the columns of {@link #distinctBy}. */
  public static final String SECTION = "section";

  private static final String DEFAULT_COLUMN = "word";

  private final String path;
  private final Set<String> sections;
  private final List<Column> columns;
  private final List<String> key;
  private volatile @Nullable Map<String, Set<String>> bySection;

  private WordList(String path, Set<String> sections, List<Column> columns, List<String> key) {
    this.path = path;
    this.sections = sections;
    this.columns = columns;
    this.key = key;
  }

  /**
   * The list {@code file} in the package of {@code user}: without sections, one word a line, and no
   * word twice, until declared otherwise.
   */
  public static WordList of(Class<?> user, String file) {
    return new WordList(
        "/" + user.getPackageName().replace('.', '/') + "/" + file,
        Set.of(),
        List.of(Column.value(DEFAULT_COLUMN)),
        List.of(DEFAULT_COLUMN));
  }

  /** A list that each folder can have; {@link #in} says which folder. */
  public static WordList inFolders(String file) {
    return new WordList(
        file, Set.of(), List.of(Column.value(DEFAULT_COLUMN)), List.of(DEFAULT_COLUMN));
  }

  /** The list of this form in a folder, a path from the root of the resources: {@code /a/b}. */
  public WordList in(String folder) {
    return new WordList(folder + "/" + path, sections, columns, key);
  }

  /** The sections that the list must have; each line stands in one. */
  public WordList sections(String... names) {
    return new WordList(path, new LinkedHashSet<>(List.of(names)), columns, key);
  }

  /** The columns of each line, in order. No two lines may share a value of the first column. */
  public WordList columns(Column... all) {
    return new WordList(path, sections, List.of(all), List.of(all[0].name()));
  }

  /**
   * No two lines may have the same values in all of these columns. Of a column with several values,
   * each counts.
   */
  public WordList distinctBy(String... names) {
    return new WordList(path, sections, columns, List.of(names));
  }

  /**
   * Declares that lines and values may repeat.
   *
   * @param why they repeat, for readers of the declaration
   */
  public WordList repeats(String why) {
    if (why.isBlank()) {
      throw new IllegalArgumentException("no reason given");
    }
    return new WordList(path, sections, columns, List.of());
  }

  /** The path of the file from the root of the resources; without folder when it is in folders. */
  String path() {
    return path;
  }

  /** True when the file is there. */
  public boolean exists() {
    return WordList.class.getResource(path) != null;
  }

  /**
   * The lines of the list, in order.
   *
   * @throws WordListException when the file is missing or holds what was not declared
   */
  public List<ListRow> rows() {
    InputStream in = WordList.class.getResourceAsStream(path);
    if (in == null) {
      throw new WordListException(file(), "no such list");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return rows(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(file(), e);
    }
  }

  List<ListRow> rows(List<String> lines) {
    return new ListReader(this, lines).read();
  }

  /** The values of the first column, in order. */
  public Set<String> words() {
    return words(rows());
  }

  Set<String> words(List<ListRow> rows) {
    Set<String> words = new LinkedHashSet<>();
    rows.forEach(row -> words.addAll(row.all(columns.get(0).name())));
    return Collections.unmodifiableSet(words);
  }

  /** The values of the second column by those of the first one. */
  public Map<String, String> pairs() {
    Map<String, String> pairs = new LinkedHashMap<>();
    rows()
        .forEach(row -> pairs.put(row.get(columns.get(0).name()), row.get(columns.get(1).name())));
    return pairs;
  }

  /** The values of the first column in one section, in order; refuses one that is not declared. */
  public Set<String> words(String section) {
    Map<String, Set<String>> words = bySection;
    if (words == null) {
      words = wordsBySection();
      bySection = words;
    }
    Set<String> found = words.get(section);
    if (found == null) {
      throw new IllegalArgumentException("no section " + section + " among " + words.keySet());
    }
    return found;
  }

  private Map<String, Set<String>> wordsBySection() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    sections.forEach(section -> words.put(section, new LinkedHashSet<>()));
    for (ListRow row : rows()) {
      words
          .computeIfAbsent(row.section(), section -> new LinkedHashSet<>())
          .addAll(row.all(columns.get(0).name()));
    }
    words.replaceAll((section, set) -> Collections.unmodifiableSet(set));
    return words;
  }

  /**
   * The values of the first column by the values of another one, of which the allowed ones are
   * declared; each of these has a set, in order.
   */
  Map<String, Set<String>> wordsBy(String column) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    allowed(column).forEach(value -> words.put(value, new LinkedHashSet<>()));
    for (ListRow row : rows()) {
      for (String value : row.all(column)) {
        words
            .computeIfAbsent(value, v -> new LinkedHashSet<>())
            .addAll(row.all(columns.get(0).name()));
      }
    }
    words.replaceAll((value, set) -> Collections.unmodifiableSet(set));
    return words;
  }

  /** The values that a column may hold, as declared; none when it may hold any. */
  public List<String> allowed(String column) {
    return column(column).allowed();
  }

  /** The file as messages name it, without the folders that all resources share. */
  String file() {
    return path.startsWith("/org/synoptic/") ? path.substring("/org/synoptic/".length()) : path;
  }

  Set<String> sections() {
    return sections;
  }

  List<Column> columns() {
    return columns;
  }

  /** The columns that tell two lines apart; none when lines may come twice. */
  List<String> key() {
    return key;
  }

  Column column(String name) {
    return columns.get(index(name));
  }

  int index(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(file() + " has no column \"" + name + "\"");
  }
}
