package org.synoptic.bench.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Span;

/** Pairs whose contexts hang together are read as one story, of a bounded size. */
class PairGroupsTest {

  @Test
  void largeStoriesStayApartAndSmallOnesAreJoined() {
    List<TextPair> pairs = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      pairs.add(pair("summary A", "source A" + i));
      pairs.add(pair("summary B", "source B" + i));
    }
    pairs.add(pair("C", "D"));
    pairs.add(pair("E", "F"));
    assertThat(PairGroups.of(pairs)).extracting(List::size).containsExactly(40, 40, 2);
  }

  @Test
  void aStoryOfThousandsOfTextsIsDivided() {
    List<TextPair> pairs = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      pairs.add(pair("summary", "source " + i));
    }
    List<List<TextPair>> groups = PairGroups.of(pairs);
    assertThat(groups).hasSizeGreaterThan(5).allMatch(group -> group.size() <= 300);
    assertThat(groups.stream().mapToInt(List::size).sum()).isEqualTo(2000);
  }

  @Test
  void partsOfATextAreFoundWhateverStandsBetweenTheWords() {
    String context = "He “asked them\r\nto leave”, the guard said, and closed the gate.";
    assertThat(JudgedStory.spans(context, "asked them to leave...closed the gate"))
        .extracting(span -> span.in(context))
        .containsExactly("asked them\r\nto leave", "closed the gate");
    assertThat(JudgedStory.spans(context, "opened the gate")).isEqualTo(List.<Span>of());
  }

  private static TextPair pair(String a, String b) {
    return new TextPair(IntNode.valueOf(0), a, b, a, b, 0, "");
  }
}
