package org.synoptic.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** One line of a {@link WordList}, split into the cells of its columns. */
public final class ListRow {

  private final WordList list;
  private final int line;
  private final String section;
  private final List<String> cells;

  ListRow(WordList list, int line, String section, List<String> cells) {
    this.list = list;
    this.line = line;
    this.section = section;
    this.cells = List.copyOf(cells);
  }

  /** The section that the line stands in; "" in a list without sections. */
  public String section() {
    return section;
  }

  /** The cell of the column as it stands; "" when it is empty or missing. */
  public String get(String column) {
    int i = list.index(column);
    return i < cells.size() ? cells.get(i) : "";
  }

  /** The cell of the column; null when it is empty or missing. */
  public @Nullable String orNull(String column) {
    String cell = get(column);
    return cell.isEmpty() ? null : cell;
  }

  /** The values of the column; none when it is empty or missing. */
  public List<String> all(String column) {
    return list.column(column).values(get(column));
  }

  /** The cell of the column as a whole number. */
  int integer(String column) {
    try {
      return Integer.parseInt(get(column));
    } catch (NumberFormatException e) {
      throw error("\"" + get(column) + "\" is no whole number");
    }
  }

  /** The cell of the column as a number. */
  public double number(String column) {
    try {
      return Double.parseDouble(get(column));
    } catch (NumberFormatException e) {
      throw error("\"" + get(column) + "\" is no number");
    }
  }

  /** The cell of the column as the name of a constant. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    for (E one : EnumSet.allOf(type)) {
      if (one.name().equals(get(column))) {
        return one;
      }
    }
    throw error("\"" + get(column) + "\" is no " + type.getSimpleName());
  }

  /** The cell of the column as a regular expression. */
  public Pattern pattern(String column, int flags) {
    try {
      return Pattern.compile(get(column), flags);
    } catch (PatternSyntaxException e) {
      throw error("no regular expression: " + e.getDescription() + " at " + e.getIndex());
    }
  }

  /** A fault of this line, for what only the reader of the list can check. */
  public WordListException error(String fault) {
    return new WordListException(list.file(), line, fault);
  }

  int line() {
    return line;
  }
}
