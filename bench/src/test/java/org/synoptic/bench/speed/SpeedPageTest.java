package org.synoptic.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedPageTest {

  private static final String PAGE =
      """
      # Speed

      <!-- rows of bench speed -->
      | what | measured | beside it | command | day |
      |---|---|---|---|---|
      | a start | 1.7 s | | `./synoptic compare DIR` | 2026-11-01 |
      | a stream of 10 GB | 600 MB | none | `./synoptic read FILE` | 2026-10-01 |
      <!-- end of the rows -->

      ## More
      """;

  @Test
  void aRowThatWasMeasuredIsReplacedAndOthersStay() {
    String page =
        SpeedPage.of(
            List.of(
                new SpeedRow("a start", "1.5 s", "", "./synoptic compare DIR", "2026-11-30"),
                new SpeedRow("reading", "90", "B 60: 1.50 times", "./synoptic x", "2026-11-30")),
            PAGE);
    assertThat(page)
        .isEqualTo(
            """
            # Speed

            <!-- rows of bench speed -->
            | what | measured | beside it | command | day |
            |---|---|---|---|---|
            | a start | 1.5 s |  | `./synoptic compare DIR` | 2026-11-30 |
            | a stream of 10 GB | 600 MB | none | `./synoptic read FILE` | 2026-10-01 |
            | reading | 90 | B 60: 1.50 times | `./synoptic x` | 2026-11-30 |
            <!-- end of the rows -->

            ## More
            """);
    assertThat(SpeedPage.of(List.of(), page)).isEqualTo(page);
  }

  @Test
  void aPageWithoutTheTableIsRefused() {
    assertThatThrownBy(() -> SpeedPage.of(List.of(), "# Speed\n"))
        .hasMessage("the page has no table of bench speed");
  }
}
