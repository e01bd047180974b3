package org.synoptic.compare.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostingsTest {

  private static final int PIER = 1;
  private static final int SEA = 2;
  private static final int TERMS = 3;

  @Test
  void givesTheLaterStatementsThatHaveATerm() {
    int[] with = {0, PIER};
    int[] without = {0};
    List<int[]> terms = List.of(with, without, with, with, without, with, with, without);
    List<double[]> weights = terms.stream().map(some -> new double[some.length]).toList();
    Postings postings = new Postings(terms, weights, TERMS);
    assertThat(after(postings, 2, PIER)).containsExactly(3, 5, 6);
    assertThat(after(postings, 4, PIER)).containsExactly(5, 6);
    assertThat(after(postings, 6, PIER)).isEmpty();
    assertThat(after(postings, 0, SEA)).isEmpty();
  }

  private static List<Integer> after(Postings postings, int statement, int term) {
    return IntStream.range(postings.after(statement, term), postings.end(term))
        .mapToObj(postings::statement)
        .toList();
  }
}
