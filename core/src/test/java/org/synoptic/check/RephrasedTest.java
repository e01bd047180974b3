package org.synoptic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.Synoptic;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.CheckedDraft;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence.Verdict;

/** True sentences that round, shorten and turn round what the reports say, beside false twins. */
class RephrasedTest {

  private static final List<AnnotatedArticle> REPORTS =
      Reports.of(
          "A planet takes 19 days to go round its star. The budget raises defence spending by a"
              + " fifth. The deficit is to shrink to 1.8 per cent of gross domestic product. A clerk"
              + " stole £1.9 million. Shares in Brandt jumped 19 percent. The paper maker Lindqvist"
              + " would buy its smaller rival, creating the largest producer of cardboard.",
          "Bus drivers will walk out on Friday, the Transport Workers' Union said. \"Our members"
              + " cannot live on promises,\" said union secretary Dana Kroll. Idris Fane rejected a"
              + " demand by Karvia to withdraw troops from the Salt Hills. Belmar sent the troops in"
              + " May. A wildfire that has burned 7,800 hectares was 60 percent contained on Sunday.",
          "\"The wall is safe,\" said engineer Bruno Salas, who oversees the dam for the company."
              + " Mayor Teresa Quiroga said the company had warned the town too late. Treasurer Paul"
              + " Vint resigned before the vote on the budget. Police arrested the driver after the"
              + " crash on the bridge. The driver had been drinking before the crash."
              + " Engineer Bruno Salas told Mayor Teresa Quiroga that the tunnel was flooded.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A planet takes less than three weeks to circle its star.",
        "Spending on defence goes up by 20 per cent.",
        "The deficit should fall below 2 per cent of GDP.",
        "A clerk stole nearly £2 million.",
        "Brandt's stock rose by nearly a fifth.",
        "The purchase makes Lindqvist the biggest producer of cardboard.",
        "Dana Kroll said promises were not enough to live on.",
        "Karvia wanted Belmar to withdraw its troops from the Salt Hills.",
        "By Sunday 60 percent of the wildfire had been contained.",
        "Bruno Salas said the wall was safe.",
        "Before the vote Paul Vint resigned.",
        "After the crash the driver was arrested.",
      })
  void theSameInOtherWordsIsSupported(String draft) {
    DraftSentences.assertSupported(draft, REPORTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A planet takes 19 weeks to go round its star. | DATE | “weeks” in the text, “days”",
        "The budget raises defence spending by a third. | FIGURE | “a third” in the text",
        "The deficit is to shrink to 1.8 per cent of GNP. | NAME | “GNP.” stands in no report",
        "A clerk stole nearly £3 million. | FIGURE | “£1.9 million” in the reports",
        "Teresa Quiroga said the wall was safe. | ATTRIBUTION | the reports to “Bruno Salas”",
        "After the vote Paul Vint resigned. | ORDER | the order is another in the reports",
        "The mayor, Teresa Quiroga, said the tunnel was flooded. | ATTRIBUTION | the reports to “",
        "Police arrested the driver before the crash. | ORDER | the order is another in the reports",
      })
  void anotherFigureSpeakerOrOrderIsTold(String draft, CheckedPart.Kind kind, String why) {
    DraftSentences.assertTold(draft, REPORTS, kind, why);
  }

  @Test
  void theOrderIsComparedWhereASentenceOpensWithIt() {
    CheckedDraft draft =
        Synoptic.check("Paul Vint is the treasurer. After the vote he resigned.", REPORTS);
    assertThat(draft.sentences().get(0).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(draft.sentences().get(1).parts())
        .extracting(CheckedPart::kind)
        .containsExactly(CheckedPart.Kind.ORDER);
  }
}
