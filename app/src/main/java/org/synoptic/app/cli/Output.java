package org.synoptic.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * Where results are written. A write that fails (no space, no permission, a reader that has gone)
 * is a {@link UserError}, so that a result is never cut short in silence.
 */
final class Output extends Writer {

  private final String name;
  private final Writer target;

  /**
   * @param name how the user calls the target
   */
  Output(String name, Writer target) {
    this.name = name;
    this.target = target;
  }

  /** The sentence for a target that cannot be written. */
  static UserError unwritable(String name, IOException reason) {
    return new UserError(name + " cannot be written: " + words(reason));
  }

  private static String words(IOException reason) {
    if (reason instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (reason instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    String message = reason.getMessage();
    if (reason instanceof FileSystemException system && system.getReason() != null) {
      message = system.getReason();
    }
    return message == null ? "the reason is not known" : message;
  }

  @Override
  public void write(char[] chars, int offset, int length) {
    attempt(() -> target.write(chars, offset, length));
  }

  @Override
  public void flush() {
    attempt(target::flush);
  }

  @Override
  public void close() {
    attempt(target::close);
  }

  private void attempt(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw unwritable(name, e);
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
