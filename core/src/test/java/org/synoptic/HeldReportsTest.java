package org.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.Comparison;
import org.synoptic.model.Skipped;

/** Accounts of more reports than are held whole: some were packed until their story was known. */
class HeldReportsTest {

  private static final int REPORTS = 20;

  private static final String REPORT =
      "Fire destroys warehouse in Port Selm\n\nA fire destroyed a warehouse in the harbour of Port"
          + " Selm on Monday, the city's fire service said. %d people were hurt in the fire, which"
          + " broke out at night.\n";

  @TempDir Path folder;

  @Test
  void accountsAreTheSameWhetherReportsWerePackedOrNot() throws IOException {
    for (int i = 0; i < REPORTS; i++) {
      Files.writeString(folder.resolve("r%02d.txt".formatted(i)), REPORT.formatted(i + 2));
    }
    List<Skipped> skipped = new ArrayList<>();
    Run run = new Run(new Gatherer(Clock.systemUTC()), Synoptic.pipeline(), 2, skipped::add);
    List<String> paths = List.of(folder.toString());
    List<Comparison> whole = run.compare(paths);
    assertThat(whole.stream().mapToInt(one -> one.story().reports().size()).sum())
        .isEqualTo(REPORTS);
    assertThat(whole.get(0).claims()).isNotEmpty();
    assertThat(run.accounts(paths).stream().map(Comparison::claims).toList())
        .isEqualTo(whole.stream().map(Comparison::claims).toList());
    assertThat(skipped).isEmpty();
  }
}
