package org.synoptic.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProcessCostTest {

  private static final String BUSY = "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done; echo $i";

  @BeforeEach
  void needsBash() {
    assumeTrue(new File("/bin/bash").canExecute(), "processes are timed by bash");
  }

  @Test
  void workTakesProcessorTimeAndWaitingTakesNone() throws IOException {
    ProcessCost busy = ProcessCost.of(List.of("bash", "-c", BUSY), Map.of());
    ProcessCost idle = ProcessCost.of(List.of("sleep", "0.3"), Map.of());
    assertThat(busy).isNotNull();
    assertThat(busy.out()).isEqualTo("300000\n");
    assertThat(idle).isNotNull();
    assertThat(idle.clockSeconds()).isGreaterThan(0.29);
    assertThat(idle.seconds()).isLessThan(busy.seconds());
  }

  @Test
  void theEnvironmentIsPassedOn() throws IOException {
    ProcessCost cost =
        ProcessCost.of(List.of("bash", "-c", "echo $HARBOUR"), Map.of("HARBOUR", "Selm"));
    assertThat(cost).isNotNull();
    assertThat(cost.out()).isEqualTo("Selm\n");
  }

  @Test
  void whatFailsOrIsNotThereHasNoCost() throws IOException {
    assertThat(ProcessCost.of(List.of("bash", "-c", "exit 3"), Map.of())).isNull();
    assertThat(ProcessCost.of(List.of("no-such-program-here"), Map.of())).isNull();
  }
}
