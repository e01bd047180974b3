package org.synoptic.extract.scraped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineClassifierTest {

  @Test
  void theTreesWereTaughtWithTheseColumns() {
    assertThat(LineClassifier.taughtWithTheseColumns()).isTrue();
  }
}
