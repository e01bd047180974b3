package org.synoptic.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CanaryTest {

  /** Found in a few seconds each; the bound is for a busy machine. */
  private static final int SECONDS = 300;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(InputKind.class)
  void theFuzzerFindsABugPlantedBehindReading(InputKind kind) throws Exception {
    FuzzRun run = new FuzzRun(kind, folder);
    assertThat(run.findsFault(SECONDS, true)).as(kind.name()).isTrue();
    assertThat(Files.readString(run.log())).contains("IllegalStateException: canary");
  }
}
