package org.synoptic.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.synoptic.model.Skipped;
import org.synoptic.publish.TextLayout;

/**
 * Standard input, output and error. The launcher says in {@code SYNOPTIC_TERMINAL} which of them
 * are terminals: {@code o} for standard output, {@code e} for standard error.
 */
final class Terminal {

  private final Writer results;
  private final PrintWriter err;
  private final InputStream in;
  private final boolean outIsTerminal;
  private final boolean errIsTerminal;
  private final int columns;

  /** The streams of the process. */
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
    this.err = err;
    this.in = in;
    this.outIsTerminal = terminals.contains("o");
    this.errIsTerminal = terminals.contains("e");
    this.columns =
        columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : TextLayout.PLAIN.columns();
  }

  /** Standard output; throws when a write fails. */
  Writer results() {
    return results;
  }

  PrintWriter err() {
    return err;
  }

  InputStream in() {
    return in;
  }

  /** Width of the terminal in characters. */
  int columns() {
    return columns;
  }

  /** True when standard error is a terminal, so that progress can be drawn as a bar. */
  boolean showsBars() {
    return errIsTerminal;
  }

  /** True when standard output is a terminal, so that the user sees results as they are written. */
  boolean showsResults() {
    return outIsTerminal;
  }

  /**
   * The layout of text output: for the terminal's width and colours where there is one, otherwise
   * plain text in 80 columns.
   */
  TextLayout look() {
    boolean colour = outIsTerminal && System.getenv("NO_COLOR") == null;
    return outIsTerminal ? new TextLayout(columns, colour) : TextLayout.PLAIN;
  }

  /** Writes a line to standard error. */
  void say(String sentence) {
    err.println(sentence);
    err.flush();
  }

  /** Says that an input could not be read, and why. */
  void skipped(Skipped what) {
    say(visible("skipped " + what.path() + ": " + what.detail()));
  }

  /**
   * A sentence on one line. Control characters, which the name of a file may have, are written as
   * escapes, so that they neither break the line nor command the terminal.
   */
  static String visible(String sentence) {
    StringBuilder visible = new StringBuilder(sentence.length());
    sentence
        .codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                visible.append("\\n");
              } else if (Character.isISOControl(c)) {
                visible.append("\\x%02x".formatted(c));
              } else {
                visible.appendCodePoint(c);
              }
            });
    return visible.toString();
  }

  private static Writer writer(OutputStream stream) {
    return new OutputStreamWriter(stream, StandardCharsets.UTF_8);
  }

  private static String environment(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null ? otherwise : value;
  }
}
