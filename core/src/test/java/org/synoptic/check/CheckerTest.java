package org.synoptic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.CheckedDraft;
import org.synoptic.model.CheckedSentence;

/** Which sentences of a text the reports bear out. */
class CheckerTest {

  private static final List<AnnotatedArticle> REPORTS =
      Reports.of(
          "The council of Velm opened the harbour tunnel on Tuesday. The engineers had inspected 14"
              + " pumps in the tunnel. The U.K. company Ardal secretly moved the grain to Lorran.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Tuesday the council of Velm opened the harbour tunnel. | SUPPORTED",
        "Engineers inspected 14 pumps in the tunnel. | SUPPORTED",
        "The UK company Ardal moved the grain to Lorran. | SUPPORTED",
        "The council of Velm closed the harbour tunnel on Tuesday. | CONTRADICTED",
        "The council of Velm did not open the harbour tunnel on Tuesday. | CONTRADICTED",
        "The council of Velm may open the harbour tunnel on Tuesday. | CONTRADICTED",
        "The engineers had inspected 19 pumps in the tunnel. | CONTRADICTED",
        "The council of Velm opened the harbour tunnel on Friday. | CONTRADICTED",
        "The council of Velm opened the harbour tunnel in Kirby. | UNSUPPORTED",
        "Did the council of Velm open the harbour tunnel? | NONE",
      })
  void aSentenceGetsItsVerdict(String sentence, CheckedSentence.Verdict verdict) {
    CheckedDraft draft =
        new Checker(note -> {}).check(Reports.annotated("draft", sentence), REPORTS);
    CheckedSentence only = draft.sentences().get(0);
    assertThat(only.verdict()).as(only.why()).isEqualTo(verdict);
    assertThat(only.span().in(sentence)).isEqualTo(only.text());
    only.passages().forEach(one -> assertThat(one.report()).isEqualTo("r0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Engineers inspected 14 pumps in the tunnel.",
        "The council of Velm closed the harbour tunnel on Tuesday.",
        "The grain was carried to Lorran by a firm from Britain.",
      })
  void whatStandsAroundASentenceChangesNothing(String sentence) {
    Checker checker = new Checker(note -> {});
    String around =
        "The council of Velm opened the tunnel. Engineers inspected the pumps of the harbour twice."
            + " A bakery in Oslo sold bread. ";
    CheckedSentence alone =
        checker.check(Reports.annotated("draft", sentence), REPORTS).sentences().get(0);
    List<CheckedSentence> all =
        checker.check(Reports.annotated("draft", around.repeat(9) + sentence), REPORTS).sentences();
    CheckedSentence last = all.get(all.size() - 1);
    assertThat(last.text()).isEqualTo(alone.text());
    assertThat(last.verdict()).isEqualTo(alone.verdict());
    assertThat(last.why()).isEqualTo(alone.why());
    assertThat(last.passages()).isEqualTo(alone.passages());
  }
}
