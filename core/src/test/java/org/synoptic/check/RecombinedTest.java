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

/** Sentences made of the reports' own words in another sense, beside true ones. */
class RecombinedTest {

  private static final List<AnnotatedArticle> REPORTS =
      Reports.of(
          "At least nine people died when a fire swept through the ferry terminal of Selm on Monday"
              + " night, the fire service said. Fire chief Marta Oleni spoke to reporters at the"
              + " scene. Forty people were injured in the city, the health department said. About"
              + " 1,500 people were taken to safety from two ships that were waiting to sail. Thieves"
              + " stole copper pipes from an empty shop, and the police detained a man of 44.",
          "Fourteen people have died in the fire that tore through the ferry terminal of Selm."
              + " Eleven fishing boats were destroyed, according to the fishermen's cooperative. The"
              + " harbour master, Piet Larsen, cancelled all ferries. Edda Falk, the transport"
              + " minister, praised the doctors of the hospital.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fourteen people were injured. | the reports say “Fourteen” of something else: “Fourteen"
            + " people have died",
        "1,500 died. | the reports say “1,500” of something else",
        "Fourteen injured in ferry fire | the reports say “Fourteen” of something else",
        "Aliens destroyed eleven fishing boats. | no report says “destroyed” of “Aliens”",
        "Marta Oleni was arrested. | the reports say “detained” of “man”",
        "Marta Oleni cancelled all ferries. | the reports say “cancelled” of “master”",
        "Piet Larsen praised the doctors of the hospital. | “Falk” in the reports",
        "Edda Falk resigned. | the reports have no counterpart for “resigned”",
      })
  void theyAreNotBorneOut(String draft, String why) {
    CheckedSentence checked = DraftSentences.checked(draft, REPORTS);
    assertThat(checked.verdict()).as(checked.parts().toString()).isNotEqualTo(Verdict.SUPPORTED);
    assertThat(checked.parts()).extracting(CheckedPart::why).anyMatch(one -> one.contains(why));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Forty people were hurt.",
        "Fourteen dead in ferry fire",
        "Some 1,500 people were brought to safety.",
        "Eleven boats burned out or were destroyed.",
        "Larsen cancelled the ferries.",
        "The minister praised the doctors.",
        "Police arrested a 44-year-old man.",
        "A fire at the ferry terminal killed fourteen people.",
      })
  void theSameInOtherWordsIsSupported(String draft) {
    DraftSentences.assertSupported(draft, REPORTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brandt's factory in Ulmen is to be shut by the end of next year.",
        "As far as is known, no patient data was stolen.",
      })
  void aTimeIsNoDoerAndTwoNegationsDoNotClash(String draft) {
    List<AnnotatedArticle> reports =
        Reports.of(
            "Kessel will close Brandt's plant in Ulmen, where 350 people work, by the end of next"
                + " year. No data of patients was stolen, as far as is known.");
    CheckedSentence checked =
        new Checker(note -> {})
            .check(Reports.annotated("draft", draft), reports)
            .sentences()
            .get(0);
    assertThat(checked.verdict()).as(checked.parts().toString()).isEqualTo(Verdict.SUPPORTED);
  }
}
