package org.synoptic.bench;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the gold sets lie, for commands that need them as folders. */
final class GoldSets {

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
