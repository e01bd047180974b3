package org.synoptic.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a text in Markdown. */
class MarkdownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# The gates are open # | The gates are open",
        "The **gates** are _open_ again. | The gates are open again.",
        "See [the report](https://example.org/a_b) of ![chart](c.png) May. | See the report of "
            + " May.",
        "- [x] The gates are open. | The gates are open.",
        "> We waited, she said.[^1] | We waited, she said.",
        "The file log_2_may.txt has 3 * 4 lines. | The file log_2_may.txt has 3 * 4 lines.",
        "2\\. is no item, `code` is a word. | 2. is no item, code is a word.",
      })
  void marksAreTakenOff(String markdown, String plain) {
    assertThat(MarkdownText.plain(markdown)).isEqualTo(plain);
  }

  @Test
  void headingsAndItemsAreParagraphsOfTheirOwn() {
    String markdown =
        "---\ntitle: Gates\n---\n# Gates\nThey are\nopen.\n\n* One.\n* Two.\n\n```\ncode\n```\n";
    assertThat(MarkdownText.plain(markdown)).isEqualTo("Gates\n\nThey are\nopen.\n\nOne.\n\nTwo.");
  }

  @Test
  void plainTextIsNotTakenForMarkdown() {
    assertThat(MarkdownText.is("The gates are open.\n\n- 5 degrees at night; 3 * 4 = 12."))
        .isFalse();
    assertThat(MarkdownText.is("## The gates\n\nThey are open.")).isTrue();
    assertThat(MarkdownText.is("The **gates** are open.")).isTrue();
  }
}
