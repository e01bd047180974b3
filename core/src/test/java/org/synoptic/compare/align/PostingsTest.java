package org.synoptic.compare.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingsTest {

  private static final int PIER = 1;
  private static final int SEA = 2;
  private static final int TERMS = 3;

  @Test
  void givesTheLaterStatementsThatHaveATerm() {
    int[] with = {0, PIER};
    int[] without = {0};
    Postings postings =
        new Postings(List.of(with, without, with, with, without, with, with, without), TERMS);
    assertThat(after(postings, 2, PIER)).containsExactly(3, 5, 6);
    assertThat(after(postings, 4, PIER)).containsExactly(5, 6);
    assertThat(after(postings, 6, PIER)).isEmpty();
    assertThat(after(postings, 0, SEA)).isEmpty();
  }

  private static List<Integer> after(Postings postings, int statement, int term) {
    List<Integer> found = new ArrayList<>();
    postings.after(statement, term, found::add);
    return found;
  }
}
