package org.synoptic.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QualityPageTest {

  private static final String MUTATION = "\n## Mutation\n\n| package | faults |\n";

  @Test
  void theSectionOnMutationStaysWhenTheScoresAreWrittenAnew() {
    String page = QualityPage.of(List.of(), "# Quality\n\nold scores\n" + MUTATION);
    assertThat(page).endsWith(MUTATION).doesNotContain("old scores");
  }

  @Test
  void whatWasReadByEyeStaysBeforeIt() {
    String read = "\n## Read by eye\n\n| what | right |\n" + MUTATION;
    assertThat(QualityPage.of(List.of(), "# Quality\n\nold scores\n" + read)).endsWith(read);
    assertThat(QualityPage.of(List.of(), "# Quality\n\n## Read by eye\n")).contains("by eye");
  }

  @Test
  void aPageWithoutThatSectionGetsNone() {
    assertThat(QualityPage.of(List.of(), "")).startsWith("# Quality").doesNotContain("Mutation");
  }
}
