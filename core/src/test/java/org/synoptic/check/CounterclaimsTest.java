package org.synoptic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence;
import org.synoptic.model.CheckedSentence.Verdict;

/** In what way the reports contradict a sentence, beside true sentences on the same matter. */
class CounterclaimsTest {

  private static final List<AnnotatedArticle> REPORTS =
      Reports.of(
          "A blaze in the mill of Torn killed 14 people on Sunday. The blaze badly damaged the"
              + " chapel next door. Keeper Ida Holt never admitted the theft of the bells. Mayor Rolf"
              + " Brandis accused the owner, Kurt Sander, in a letter to the council. The union"
              + " rejected an offer by the owner. Sander is alleged to have hidden the keys.",
          "Brandis resigned after his office had been searched. The judge praised the firemen. The"
              + " mill was built in 1890; nobody had lived in it. Engineer Pia Lund inspected eleven"
              + " bridges. The inspector of the state, Olga Renn, inspected six bridges. Minister Ewa"
              + " Kranz will visit the mill on Thursday. Fourteen people died, said Olga Renn.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A blaze in the mill of Torn killed four people. | FIGURE | “14” in the reports",
        "A blaze in the mill of Torn killed 14 people on Friday. | DATE | “Sunday” in the reports",
        "The mill was built in 1980. | FIGURE | “1890” in the reports",
        "The chapel was not damaged by the blaze. | POLARITY | badly damaged",
        "Ida Holt admitted the theft of the bells. | POLARITY | never admitted",
        "The judge criticised the firemen. | POLARITY | praised",
        "The owner rejected an offer by the union. | ROLE | rejected an offer by the owner",
        "Kurt Sander accused the mayor in a letter to the council. | ROLE | accused",
        "Kurt Sander hid the keys. | MODALITY | is alleged to have hidden",
        "Ewa Kranz visited the mill on Thursday. | MODALITY | will visit",
        "The office of Brandis was searched after he had resigned. | ORDER | resigned after",
      })
  void aContradictionIsToldWithTheReportsWords(String draft, CheckedPart.Kind kind, String words) {
    CheckedSentence checked = DraftSentences.checked(draft, REPORTS);
    assertThat(checked.verdict()).as(checked.parts().toString()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(checked.parts())
        .anySatisfy(
            part -> {
              assertThat(part.kind()).isEqualTo(kind);
              assertThat(part.why()).contains(words);
              assertThat(part.span().in(draft)).isEqualTo(part.text());
            });
  }

  @Test
  void nobodyIsMoreThanTheReportsSay() {
    assertThat(
            DraftSentences.checked("Nobody was hurt by the blaze in the mill of Torn.", REPORTS)
                .verdict())
        .isNotEqualTo(Verdict.SUPPORTED);
    assertThat(DraftSentences.checked("Nobody had lived in the mill.", REPORTS).verdict())
        .isEqualTo(Verdict.SUPPORTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The blaze did not spare the chapel.",
        "The chapel next to the mill was badly damaged by the blaze.",
        "Ida Holt always denied the theft of the bells.",
        "In a letter to the council, Rolf Brandis accused Kurt Sander.",
        "An offer by the owner was rejected by the union.",
        "Sander may have hidden the keys.",
        "Brandis resigned once his office had been searched.",
        "The firemen were praised by the judge.",
        "Eleven bridges were inspected by Pia Lund.",
        "The mill had been built in 1890.",
        "On Thursday, Ewa Kranz will visit the mill.",
      })
  void otherWordsOfTheSameSenseAreSupported(String draft) {
    DraftSentences.assertSupported(draft, REPORTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pia Lund married a dentist from the mountains in a small chalet.",
        "Rolf Brandis collects rare stamps and breeds horses.",
      })
  void whatHasNothingOfTheReportsButNamesIsUnsupported(String draft) {
    assertThat(DraftSentences.checked(draft, REPORTS).verdict()).isEqualTo(Verdict.UNSUPPORTED);
  }
}
