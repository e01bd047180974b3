package org.synoptic.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one file as its {@link WordList} declares them. */
final class ListReader {

  private static final String COMMENT = "#";

  private final WordList list;
  private final List<String> lines;
  private final List<ListRow> rows = new ArrayList<>();
  private final Set<String> opened = new HashSet<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private String section = "";
  private int number;

  ListReader(WordList list, List<String> lines) {
    this.list = list;
    this.lines = lines;
  }

  List<ListRow> read() {
    for (String line : lines) {
      number++;
      if (!line.isBlank() && !line.startsWith(COMMENT)) {
        line(line.stripTrailing());
      }
    }
    for (String missing : list.sections()) {
      if (!opened.contains(missing)) {
        throw new WordListException(list.file(), "the section [" + missing + "] is missing");
      }
    }
    return List.copyOf(rows);
  }

  private void line(String line) {
    if (line.startsWith("[") && line.endsWith("]")) {
      open(line.substring(1, line.length() - 1));
    } else if (section.isEmpty() && !list.sections().isEmpty()) {
      throw error("the line stands before the first section");
    } else {
      row(List.of(line.split("\t", -1)));
    }
  }

  private void open(String name) {
    if (!list.sections().contains(name)) {
      throw error("the section [" + name + "] is none of " + list.sections());
    }
    if (!opened.add(name)) {
      throw error("the section [" + name + "] was opened before");
    }
    section = name;
  }

  private void row(List<String> cells) {
    if (cells.size() > list.columns().size()) {
      throw error(cells.size() + " columns, where the list has " + list.columns().size());
    }
    for (int i = 0; i < list.columns().size(); i++) {
      check(list.columns().get(i), i < cells.size() ? cells.get(i) : null);
    }
    ListRow row = new ListRow(list, number, section, cells);
    if (!list.key().isEmpty()) {
      keys(row, 0, "");
    }
    rows.add(row);
  }

  private void check(Column column, @Nullable String cell) {
    if (cell == null) {
      if (!column.isOptional()) {
        throw error("the column \"" + column.name() + "\" is missing");
      }
      return;
    }
    if (!cell.equals(cell.strip())) {
      throw error("blanks before or after \"" + cell.strip() + "\"");
    }
    String fault = column.fault(cell);
    if (fault != null) {
      throw error(fault);
    }
  }

  /** Notes the entry under each of its keys: one for each value of a column that holds several. */
  private void keys(ListRow row, int i, String start) {
    if (i == list.key().size()) {
      Integer before = seen.putIfAbsent(start, number);
      if (before != null) {
        String entry = start.strip().replace("\t", ", ");
        throw error("\"" + entry + "\" stands in line " + before + " already");
      }
      return;
    }
    for (String value : values(row, list.key().get(i))) {
      keys(row, i + 1, start + "\t" + value);
    }
  }

  private List<String> values(ListRow row, String column) {
    if (column.equals(WordList.SECTION)) {
      return List.of(section);
    }
    List<String> values = row.all(column);
    return values.isEmpty() ? List.of("") : values;
  }

  private WordListException error(String fault) {
    return new WordListException(list.file(), number, fault);
  }
}
