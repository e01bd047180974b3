package org.synoptic.annotate.quotes.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {

  @Test
  void apostrophesOpenNothing() {
    String apostrophes = "The '90s weren't kind to the ministers' office, rock 'n' roll or Ruiz'.";
    assertThat(quotations(apostrophes)).isEmpty();
    assertThat(quotations(apostrophes + " 'Go,' she said.")).isEqualTo("'Go,'");
  }

  @Test
  void inchesAndStrayMarksOpenNothing() {
    String inches = "He is 6'2\" tall and the pipe is 12\" wide.";
    assertThat(quotations(inches)).isEmpty();
    assertThat(quotations(inches + " \"Go,\" she said.")).isEqualTo("\"Go,\"");
  }

  @Test
  void onlyTheOutermostMarksCount() {
    assertThat(quotations("“He said ‘go’ and “run” twice,” she said.")).startsWith("“He said ‘go’");
  }

  @Test
  void anInnerMarkMayCloseTogetherWithTheOuter() {
    assertThat(quotations("''He told me, 'No,''' she said.")).isEqualTo("''He told me, 'No,'''");
  }

  @Test
  void aMarkThatNeverClosesEndsWithItsParagraph() {
    assertThat(
            quotations(
                "She said: “We were all standing on the old quay at noon.\n\nThen it rained."))
        .isEqualTo("“We were all standing on the old quay at noon.");
  }

  @Test
  void aQuotationRunsOverParagraphsWithoutMarksUntilItCloses() {
    assertThat(quotations("“We stay.\n\nThe quay is ours.\n\nNobody moves us,” she said."))
        .isEqualTo("“We stay. | The quay is ours. | Nobody moves us,”");
    assertThat(quotations("She asks: “Who pays?\n\nDo you?” Then “silence” fell."))
        .isEqualTo("“Who pays? | Do you?” | “silence”");
    assertThat(quotations("\"We stay.\n\nNobody moves us,\" she said."))
        .isEqualTo("\"We stay. | Nobody moves us,\"");
    assertThat(quotations("“We stay.\n\nThe “Old Quay” (ours) is full.\n\nGo home.”"))
        .isEqualTo("“We stay. | The “Old Quay” (ours) is full. | Go home.”");
    assertThat(quotations("«We stay.\n\nNobody moves us.»"))
        .isEqualTo("«We stay. | Nobody moves us.»");
  }

  @Test
  void aForgottenMarkTakesNoOtherParagraph() {
    assertThat(quotations("“We stay, she said.\n\nThe quay is “full.”"))
        .isEqualTo("“We stay, she said. | “full.”");
    assertThat(quotations("\"We stay, she said.\n\nIt is \"full,\" he said."))
        .isEqualTo("\"We stay, she said. | \"full,\"");
    assertThat(quotations("“We stay.\n\n“Nobody moves us.”"))
        .isEqualTo("“We stay. | “Nobody moves us.”");
  }

  @Test
  void aMarkCurledTheWrongWayOpensAParagraph() {
    assertThat(quotations("Dock.\n\n”Fear. It is ours.” ― Ana Ruiz"))
        .isEqualTo("”Fear. It is ours.”");
    assertThat(quotations("Dock.\n\n”Fear. It is “ours.”")).isEqualTo("“ours.”");
    assertThat(quotations("Dock.\n\n” she said. “It is ours.”")).isEqualTo("“It is ours.”");
  }

  @Test
  void aHundredThousandMarksAreReadAtOnce() {
    assertThat(QuotationMarks.in(" «a".repeat(40_000))).isNotNull();
  }

  private static String quotations(String text) {
    return QuotationMarks.in(text).stream()
        .map(s -> s.span().in(text))
        .collect(Collectors.joining(" | "));
  }
}
