package org.synoptic.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.FileFault;

/**
 * Where results are written. A write that fails (no space, no permission) is a {@link UserError},
 * so that a result is never cut short in silence; a reader of standard output that has gone is
 * {@link ReaderGone}.
 */
final class Output extends Writer {

  private static final String STANDARD_OUTPUT = "standard output";

  private final String name;
  private final Writer target;
  private final @Nullable OutputFile file;

  /**
   * @param name how the user calls the target
   */
  Output(String name, Writer target) {
    this(name, target, null);
  }

  private Output(String name, Writer target, @Nullable OutputFile file) {
    this.name = name;
    this.target = target;
    this.file = file;
  }

  static Output standard(Writer target) {
    return new Output(STANDARD_OUTPUT, target);
  }

  /** The file that {@code --out} names; it is changed only with {@link #keep}. */
  static Output to(Path path) {
    String name = "--out: " + path;
    try {
      OutputFile file = OutputFile.open(path);
      var bytes = new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8);
      return new Output(name, new BufferedWriter(bytes), file);
    } catch (IOException e) {
      throw unwritable(name, e);
    }
  }

  /** Ends the output: what was written is whole and takes the place of an older file. */
  void keep() {
    flush();
    if (file != null) {
      attempt(file::keep);
    }
  }

  /** The sentence for a target that cannot be written. */
  static UserError unwritable(String name, IOException reason) {
    return new UserError(name + " cannot be written: " + FileFault.words(reason));
  }

  @Override
  public void write(char[] chars, int offset, int length) {
    attempt(() -> target.write(chars, offset, length));
  }

  @Override
  public void flush() {
    attempt(target::flush);
  }

  /** Leaves standard output open; deletes the file of {@code --out} that was not kept. */
  @Override
  public void close() {
    if (file == null) {
      flush();
    } else {
      attempt(file::close);
    }
  }

  private void attempt(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      if (name.equals(STANDARD_OUTPUT) && String.valueOf(e.getMessage()).contains("Broken pipe")) {
        throw new ReaderGone(e);
      }
      throw unwritable(name, e);
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
