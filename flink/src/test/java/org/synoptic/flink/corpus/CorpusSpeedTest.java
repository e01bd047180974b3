package org.synoptic.flink.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That Flink adds little to annotation; {@code flink/measure corpus} tells how much. */
class CorpusSpeedTest {

  /** The runs are short, and a compiler works beside them. */
  private static final double MOST = 1.5;

  @TempDir private Path folder;

  @Test
  void flinkAddsLittleToAnnotation() throws Exception {
    CorpusSpeed.Costs costs = new CorpusSpeed(folder).measured(1, 1);
    System.out.println(costs);
    assertThat(costs.task()).isLessThan(MOST * costs.commandLine());
  }
}
