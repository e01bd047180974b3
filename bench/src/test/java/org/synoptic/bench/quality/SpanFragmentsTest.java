package org.synoptic.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Span;

class SpanFragmentsTest {

  private static final String BODY = "“We saw smoke. \n\nIt was late,” she said. “No.”";

  @Test
  void partsThatOnlyWhiteSpacePartsAreOne() {
    assertThat(joined(new Span(0, 15), new Span(17, 30))).containsExactly(new Span(0, 30));
  }

  @Test
  void wordsBetweenKeepPartsApart() {
    List<Span> parts = List.of(new Span(0, 30), new Span(41, 46));
    assertThat(SpanFragments.joined(parts, BODY)).isEqualTo(parts);
  }

  @Test
  void whiteSpaceAtTheEndsIsCutOff() {
    assertThat(joined(new Span(0, 17))).containsExactly(new Span(0, 14));
  }

  private static List<Span> joined(Span... parts) {
    return SpanFragments.joined(List.of(parts), BODY);
  }
}
