package org.synoptic.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.synoptic.publish.TextLayout;

/**
 * Where results and progress go. The launcher says what stands behind them in {@code
 * SYNOPTIC_TERMINAL}: the letters {@code o} and {@code e} for a standard output and a standard
 * error that are terminals.
 */
final class Terminal {

  private final PrintWriter out;
  private final PrintWriter err;
  private final InputStream in;
  private final boolean outIsTerminal;
  private final boolean errIsTerminal;
  private final int columns;

  /** The process's own. */
  Terminal() {
    this(
        writer(new FileOutputStream(FileDescriptor.out)),
        writer(new FileOutputStream(FileDescriptor.err)),
        System.in,
        environment("SYNOPTIC_TERMINAL", ""),
        environment("COLUMNS", "80"));
  }

  Terminal(PrintWriter out, PrintWriter err, InputStream in, String terminals, String columns) {
    this.out = out;
    this.err = err;
    this.in = in;
    this.outIsTerminal = terminals.contains("o");
    this.errIsTerminal = terminals.contains("e");
    this.columns =
        columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : TextLayout.PLAIN.columns();
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  InputStream in() {
    return in;
  }

  /** True when progress may be drawn as a bar. */
  boolean showsBars() {
    return errIsTerminal;
  }

  /** True when results are seen as they are written. */
  boolean showsResults() {
    return outIsTerminal;
  }

  /** How text is set: for the terminal where there is one, plain in 80 columns otherwise. */
  TextLayout look() {
    boolean colour = outIsTerminal && System.getenv("NO_COLOR") == null;
    return outIsTerminal ? new TextLayout(columns, colour) : TextLayout.PLAIN;
  }

  /** A line on standard error. */
  void say(String sentence) {
    err.println(sentence);
    err.flush();
  }

  static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  private static String environment(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null ? otherwise : value;
  }
}
