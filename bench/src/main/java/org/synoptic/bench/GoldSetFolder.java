package org.synoptic.bench;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --data}, for commands that need the gold sets as folders. */
final class GoldSetFolder {

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "folder of gold sets, unpacked")
  private Path folder = Path.of(".");

  Path folder() {
    return folder;
  }

  Path of(String set) {
    return folder.resolve(set);
  }
}
