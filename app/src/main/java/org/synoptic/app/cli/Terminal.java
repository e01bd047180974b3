package org.synoptic.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.synoptic.publish.TextLayout;

/**
 * Where results and progress go. The launcher says what stands behind them in {@code
 * SYNOPTIC_TERMINAL}: the letters {@code o} and {@code e} for a standard output and a standard
 * error that are terminals.
 */
final class Terminal {

  private final Writer results;
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
        new PrintWriter(writer(new FileOutputStream(FileDescriptor.err))),
        System.in,
        environment("SYNOPTIC_TERMINAL", ""),
        environment("COLUMNS", "80"));
  }

  Terminal(Writer out, PrintWriter err, InputStream in, String terminals, String columns) {
    this.results = out;
    this.out = new PrintWriter(out);
    this.err = err;
    this.in = in;
    this.outIsTerminal = terminals.contains("o");
    this.errIsTerminal = terminals.contains("e");
    this.columns =
        columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : TextLayout.PLAIN.columns();
  }

  /** Standard output for help; does not tell when a write fails. */
  PrintWriter out() {
    return out;
  }

  /** Standard output for results; throws when a write fails. */
  Writer results() {
    return results;
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

  private static Writer writer(OutputStream stream) {
    return new OutputStreamWriter(stream, StandardCharsets.UTF_8);
  }

  private static String environment(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null ? otherwise : value;
  }
}
