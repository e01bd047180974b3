package org.synoptic.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day of pages that do not say theirs, an option of several commands. */
final class PublishedOption {

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "day of publication of pages that do not say, as 2017-03-04")
  private @Nullable String published;

  @Nullable String day() {
    return published;
  }
}
