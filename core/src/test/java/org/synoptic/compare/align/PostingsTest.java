package org.synoptic.compare.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostingsTest {

  @Test
  void givesTheLaterStatementsThatHaveATermEachOnce() {
    Postings postings = new Postings();
    IntStream.of(0, 2, 2, 3, 7, 8, 9, 12).forEach(statement -> postings.add("pier", statement));
    assertThat(postings.after(2, "pier")).containsExactly(3, 7, 8, 9, 12);
    assertThat(postings.after(4, "pier")).containsExactly(7, 8, 9, 12);
    assertThat(postings.after(12, "pier")).isEmpty();
    assertThat(postings.after(0, "sea")).isEmpty();
  }
}
