package org.synoptic.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes wrapped lines to a terminal, none wider than the layout's columns. */
final class TerminalWriter {

  /** Cells between two columns. */
  private static final int GUTTER = 3;

  private final Writer out;
  private final TextLayout layout;

  TerminalWriter(Writer out, TextLayout layout) {
    this.out = out;
    this.layout = layout;
  }

  void blank() throws IOException {
    out.write('\n');
  }

  void title(String text) throws IOException {
    for (String line : TerminalCells.wrap(text, layout.columns())) {
      line(TerminalStyle.BOLD.of(line));
    }
    line(TerminalStyle.DIM.of("═".repeat(layout.columns())));
  }

  void heading(String text) throws IOException {
    blank();
    for (String line : TerminalCells.wrap(text.toUpperCase(Locale.ROOT), layout.columns())) {
      line(TerminalStyle.BOLD.of(line));
    }
  }

  /** Writes wrapped text, indented by {@code indent} cells. */
  void text(int indent, String text) throws IOException {
    entry(indent, "", 0, text);
  }

  /**
   * Writes a mark, then wrapped text that starts {@code hang} cells after the start of the mark.
   */
  void entry(int indent, String mark, int hang, String text) throws IOException {
    String margin = " ".repeat(indent);
    boolean fits = TerminalCells.width(mark) < hang || hang == 0;
    if (!fits) {
      entry(indent, "", 0, mark);
    }
    String first = hang == 0 || !fits ? " ".repeat(hang) : pad(mark, hang);
    for (String line : TerminalCells.wrap(text, layout.columns() - indent - hang)) {
      line(margin + first + line);
      first = " ".repeat(hang);
    }
  }

  /** Writes two texts side by side, each under its heading. */
  void sideBySide(int indent, List<String> headings, List<String> texts) throws IOException {
    int width = (layout.columns() - indent - GUTTER) / 2;
    String margin = " ".repeat(indent);
    String gutter = " " + TerminalStyle.DIM.of("│") + " ";
    List<String> left = column(headings.get(0), texts.get(0), width);
    List<String> right = column(headings.get(1), texts.get(1), width);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String from = i < left.size() ? left.get(i) : "";
      String to = i < right.size() ? right.get(i) : "";
      line(margin + pad(from, width) + gutter + to);
    }
  }

  private static List<String> column(String heading, String text, int width) {
    List<String> lines = new ArrayList<>(TerminalCells.wrap(TerminalStyle.BOLD.of(heading), width));
    lines.addAll(TerminalCells.wrap(text, width));
    return lines;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - TerminalCells.width(text)));
  }

  private void line(String line) throws IOException {
    out.write(TerminalStyle.render(line.stripTrailing(), layout.colour()));
    out.write('\n');
  }
}
