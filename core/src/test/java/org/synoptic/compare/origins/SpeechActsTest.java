package org.synoptic.compare.origins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.compare.LedgerOf;
import org.synoptic.model.Article;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;
import org.synoptic.model.Story;

/** Whether two sentences of two reports go back to one voice, where neither is a quotation. */
class SpeechActsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor Ana Ruiz apologised to the families on Monday."
            + " | After the fire Ana Ruiz apologized for the long wait.",
        "The Harbour Board recommended a second pier."
            + " | A second pier was needed, the Harbour Board said.",
        "The rules would not apply to boats under oars."
            + " | The policy covers only boats that have an engine.",
        "The rules would not apply to boats under oars."
            + " | The Harbour Board said that it would leave out boats under oars.",
        "The report recommended a second pier for the old harbour."
            + " | The Harbour Board said that the old harbour needs a second pier."
      })
  void oneSpeakerIsOneOrigin(String one, String other) {
    assertThat(origins(one, other)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police arrested Mayor Ana Ruiz on Monday."
            + " | After the fire Ana Ruiz was taken away by officers.",
        "Mayor Ana Ruiz apologised to the families on Monday."
            + " | After the fire Tom Hale apologized for the long wait.",
        "The Harbour Board built a second pier. | A second pier stands there, the Harbour Board said.",
        "The boats would not leave under oars. | The ferry takes only boats that have an engine.",
        "The report went to the Harbour Board on Monday."
            + " | The Harbour Board got 40 pages, Mayor Ana Ruiz said.",
        "The rules angered owners of boats under oars."
            + " | Mayor Ana Ruiz said that the owners of boats under oars are angry."
      })
  void whatIsSeenByOthersOrSaidByAnotherIsNot(String one, String other) {
    assertThat(origins(one, other)).isEqualTo(2);
  }

  private static int origins(String one, String other) {
    Story story = new LedgerOf().by("Dawn", null, one).by("Dusk", null, other).story();
    return Origins.of(story, new ReuseFinder().find(story))
        .count(story.reports().stream().map(report -> whole(report.article())).toList());
  }

  private static Passage whole(Article article) {
    return article.passage(new Span(0, article.body().length() - 1));
  }
}
