package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private final StringWriter screen = new StringWriter();
  private long seconds;

  @Test
  void aKnownTotalIsDrawnAsABarThatIsRedrawnInPlace() {
    try (ProgressBar bar = bar(50, 20)) {
      bar.stepTo(0);
      seconds = 65;
      bar.stepTo(10);
    }
    assertThat(frames())
        .containsExactly(
            "loading   0% [                      ] 0/20 (0:00)",
            "loading  50% [==========           ] 10/20 (1:05)",
            "loading  50% [==========           ] 10/20 (1:05)");
  }

  @Test
  void anUnknownTotalIsCounted() {
    try (ProgressBar bar = bar(80, -1)) {
      bar.stepTo(1);
      seconds = 3;
      bar.stepTo(120);
    }
    assertThat(frames())
        .containsExactly("loading 1 (0:00)", "loading 120 (0:03)", "loading 120 (0:03)");
  }

  @Test
  void stepsInQuickSuccessionAreDrawnOnce() {
    try (ProgressBar bar = bar(80, -1)) {
      bar.stepTo(1);
      bar.stepTo(2);
      bar.stepTo(3);
    }
    assertThat(frames()).containsExactly("loading 1 (0:00)", "loading 3 (0:00)");
  }

  @Test
  void aLineIsNeverWiderThanTheTerminal() {
    try (ProgressBar bar = bar(12, 20)) {
      bar.stepTo(10);
    }
    assertThat(frames()).allSatisfy(frame -> assertThat(frame.length()).isLessThan(12));
  }

  private ProgressBar bar(int columns, long total) {
    return new ProgressBar(
        new PrintWriter(screen), columns, () -> seconds * 1_000_000_000L, "loading", total);
  }

  private String[] frames() {
    String drawn = screen.toString().strip();
    return drawn.isEmpty() ? new String[0] : drawn.split(" *[\\r\\n]+");
  }
}
