package org.synoptic.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.synoptic.gather.Gatherer;

/** Refuses an output file that is one of the inputs. */
final class SameFile {

  private static final Path STANDARD_INPUT = Path.of("/dev/stdin");

  private SameFile() {}

  /**
   * Compares files and not names, so a link, a second name of the file and another spelling of the
   * path are found, also inside a folder or a pattern.
   *
   * @param inputs the paths that are read, as the user gives them
   * @throws UserError when {@code out} is among what is read
   */
  static void refuse(Path out, List<String> inputs) {
    if (!Files.isRegularFile(out)) {
      return;
    }
    Stream<Path> standardInput = inputs.contains("-") ? Stream.of(STANDARD_INPUT) : Stream.of();
    Stream.concat(standardInput, Gatherer.files(inputs))
        .filter(input -> isSame(out, input))
        .findFirst()
        .ifPresent(
            input -> {
              throw new UserError(
                  "--out: " + out + " is read, as " + input + "; name another file");
            });
  }

  private static boolean isSame(Path out, Path input) {
    try {
      return Files.isSameFile(out, input);
    } catch (IOException e) {
      return false;
    }
  }
}
