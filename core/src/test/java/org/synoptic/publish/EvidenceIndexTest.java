package org.synoptic.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Span;

class EvidenceIndexTest {

  @Test
  void findingsThatOverlapShareAStretch() {
    assertThat(drawn("Two ships met.", new Span(0, 9), new Span(4, 13)))
        .isEqualTo("[Two |0][ships|0 1][ met|1].");
  }

  @Test
  void aFindingThatRunsOverAParagraphIsMarkedInBoth() {
    assertThat(drawn("One end.\n\nTwo starts.", new Span(4, 13)))
        .isEqualTo("One [end.|0]\n\n[Two|0] starts.");
  }

  @Test
  void aBodyWithoutFindingsIsPlain() {
    assertThat(drawn("One.\n\n\n\nTwo.")).isEqualTo("One.\n\nTwo.");
    assertThat(drawn("")).isEmpty();
  }

  private static String drawn(String body, Span... findings) {
    EvidenceIndex evidence = new EvidenceIndex("");
    for (Span finding : findings) {
      evidence.add(evidence.nextId(), "r", finding);
    }
    List<String> paragraphs =
        evidence.paragraphs("r", body).stream()
            .map(
                stretches ->
                    String.join("", stretches.stream().map(EvidenceIndexTest::drawn).toList()))
            .toList();
    return String.join("\n\n", paragraphs);
  }

  private static String drawn(EvidenceIndex.Segment stretch) {
    String ids = String.join(" ", stretch.ids());
    return ids.isEmpty() ? stretch.text() : "[" + stretch.text() + "|" + ids + "]";
  }
}
