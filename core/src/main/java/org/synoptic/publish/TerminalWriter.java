package org.synoptic.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines on a terminal, none wider than the look's columns. */
final class TerminalWriter {

  private static final int GUTTER = 3;

  private final Writer out;
  private final TextLayout look;

  TerminalWriter(Writer out, TextLayout look) {
    this.out = out;
    this.look = look;
  }

  void blank() throws IOException {
    out.write('\n');
  }

  void title(String text) throws IOException {
    for (String line : TerminalCells.wrap(text, look.columns())) {
      line(TerminalStyle.BOLD.of(line));
    }
    line(TerminalStyle.DIM.of("═".repeat(look.columns())));
  }

  void heading(String text) throws IOException {
    blank();
    for (String line : TerminalCells.wrap(text.toUpperCase(Locale.ROOT), look.columns())) {
      line(TerminalStyle.BOLD.of(line));
    }
  }

  /** Wrapped text under an indent. */
  void text(int indent, String text) throws IOException {
    entry(indent, "", 0, text);
  }

  /** A mark, then text that hangs {@code hang} cells after it. */
  void entry(int indent, String mark, int hang, String text) throws IOException {
    String margin = " ".repeat(indent);
    boolean fits = TerminalCells.width(mark) < hang || hang == 0;
    if (!fits) {
      entry(indent, "", 0, mark);
    }
    String first = hang == 0 || !fits ? " ".repeat(hang) : pad(mark, hang);
    for (String line : TerminalCells.wrap(text, look.columns() - indent - hang)) {
      line(margin + first + line);
      first = " ".repeat(hang);
    }
  }

  /** Two texts beside each other, each under its head. */
  void beside(int indent, List<String> heads, List<String> texts) throws IOException {
    int width = (look.columns() - indent - GUTTER) / 2;
    String margin = " ".repeat(indent);
    String gutter = " " + TerminalStyle.DIM.of("│") + " ";
    List<String> left = column(heads.get(0), texts.get(0), width);
    List<String> right = column(heads.get(1), texts.get(1), width);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String from = i < left.size() ? left.get(i) : "";
      String to = i < right.size() ? right.get(i) : "";
      line(margin + pad(from, width) + gutter + to);
    }
  }

  private static List<String> column(String head, String text, int width) {
    List<String> lines = new ArrayList<>(TerminalCells.wrap(TerminalStyle.BOLD.of(head), width));
    lines.addAll(TerminalCells.wrap(text, width));
    return lines;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - TerminalCells.width(text)));
  }

  private void line(String line) throws IOException {
    out.write(TerminalStyle.render(line.stripTrailing(), look.colour()));
    out.write('\n');
  }
}
