package org.synoptic.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of the commands that annotate articles. */
final class CacheOption {

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "keep there what is found in each article, at most 1 GB; the next run reads only what is new")
  private @Nullable String folder;

  @Nullable String folder() {
    if (folder != null && folder.isBlank()) {
      throw new UserError("--cache: the name of the folder is empty");
    }
    return folder;
  }
}
