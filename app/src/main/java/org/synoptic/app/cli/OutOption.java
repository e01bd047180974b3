package org.synoptic.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results are written, an option of several commands. */
final class OutOption {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "write there, not to standard output; it takes the place of an older file when done")
  private @Nullable String file;

  /** The file as the user names it; null for standard output. */
  @Nullable String file() {
    return file;
  }

  /**
   * Opens the file, or standard output.
   *
   * @param read what the command reads, which is never written over
   */
  Output open(Terminal terminal, List<String> read) {
    if (file == null) {
      return Output.standard(terminal.results());
    }
    Path path = OutputFile.path("--out", file);
    SameFile.refuse(path, read);
    return Output.to(path);
  }
}
