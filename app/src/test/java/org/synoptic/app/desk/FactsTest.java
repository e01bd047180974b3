package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;
import org.synoptic.model.Story;

class FactsTest {

  @Test
  void aLongValueIsCutAtABlank() {
    String words = "The ferry sank off the northern pier. ".repeat(9).strip();
    assertThat(sentence(words)).contains("off the northern pier. The …").contains("at noon");
  }

  @Test
  void aLongValueWithoutBlanksIsCutBetweenItsSigns() {
    assertThat(sentence("船".repeat(200))).contains(": " + "船".repeat(120) + " …");
    assertThat(sentence("a" + "🚢".repeat(90))).contains("a" + "🚢".repeat(59) + " …");
  }

  private static String sentence(String words) {
    Difference difference =
        new Difference(
            Difference.Kind.DISPUTED,
            "the ferry",
            null,
            List.of(value(words), value("at noon")),
            "");
    Comparison account =
        new Comparison(
            new Story("s", "Ferry sinks", List.of()),
            List.of(),
            List.of(),
            List.of(difference),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            0,
            List.of());
    return Facts.of(account, "", report -> report).get(0).sentence();
  }

  private static Difference.Value value(String words) {
    return new Difference.Value(
        words, List.of(new Passage("r", new Span(0, words.length()), words)));
  }
}
