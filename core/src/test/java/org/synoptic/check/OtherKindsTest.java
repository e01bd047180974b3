package org.synoptic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence;
import org.synoptic.model.CheckedSentence.Verdict;

/** A word where the reports have another one of its kind, beside words that mean the same. */
class OtherKindsTest {

  private static final List<AnnotatedArticle> REPORTS =
      Reports.of(
          "Eleven fishing boats burned in the harbour of Sund on Tuesday. The alarm of the pier had"
              + " been switched off since May. Finance minister Erik Aune visited the school near"
              + " the harbour on Wednesday. The Danish embassy sent seven divers. Flags flew at"
              + " half-mast in Sund.",
          "The health minister, Kari Moe, spoke on Monday. A hospital in Lund stayed open. The old"
              + " pier is made of wood. Six workers painted the doors blue. The school near the"
              + " harbour has nine teachers.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eleven fishing ferries burned in the harbour of Sund. | UNSUPPORTED | only “boats”",
        "Finance minister Erik Aune visited the hospital near the harbour. | CONTRADICTED |"
            + " “school”",
        "Eleven fishing boats burned in the harbour of Sund on Monday. | CONTRADICTED | “Tuesday”",
        "Health minister Erik Aune visited the school near the harbour. | CONTRADICTED | “Finance”",
        "The Danish embassy sent six divers. | CONTRADICTED | “seven”",
        "The Swedish embassy sent seven divers. | CONTRADICTED | “Danish”",
        "The new pier is made of wood. | CONTRADICTED | “old”",
        "The old pier is made of stone. | CONTRADICTED | “wood”",
        "Six workers painted the doors green. | CONTRADICTED | “blue”",
        "The alarm of the pier had been working since May. | CONTRADICTED | switched off",
      })
  void anotherWordOfTheKindIsTold(String draft, Verdict verdict, String words) {
    CheckedSentence checked = DraftSentences.checked(draft, REPORTS);
    assertThat(checked.verdict()).as(checked.parts().toString()).isEqualTo(verdict);
    assertThat(checked.parts()).extracting(CheckedPart::why).anyMatch(why -> why.contains(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eleven fishing vessels burned in the harbour of Sund.",
        "Erik Aune, the minister of finance, visited the school near the harbour.",
        "On Tuesday, eleven fishing boats burned in Sund.",
        "Seven divers were sent by the Danish embassy.",
        "The pier, which is old, is made of wood.",
        "The school near the harbour has nine teachers.",
        "Minister Erik Aune visited the school near the harbour on Wednesday.",
      })
  void theSameInOtherWordsIsSupported(String draft) {
    DraftSentences.assertSupported(draft, REPORTS);
  }
}
