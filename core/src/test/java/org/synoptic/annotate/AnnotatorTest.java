package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.synoptic.Articles;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.model.AnnotatedArticle;

class AnnotatorTest {

  private static final Annotator ANNOTATOR =
      new Annotator(Nlp4jEngine.shared(LoadingProgress.SILENT));

  @Test
  void everyLayerOfAnEnglishReportIsThere() {
    AnnotatedArticle report =
        annotate("en", "Mayor Ilse Varga said on Monday that 40 homes had burned in Lindau.");
    assertThat(report.sentences()).hasSize(1);
    assertThat(report.entities()).isNotEmpty();
    assertThat(report.quotes()).hasSize(1);
    assertThat(report.dates()).hasSize(1);
    assertThat(report.figures()).hasSize(1);
    assertThat(report.events()).isNotEmpty();
  }

  @Test
  void aReportInAnotherLanguageGetsSentencesAndNoEnglishGuesses() {
    AnnotatedArticle report =
        annotate("de", "Die Stadt hat 40 Boote verloren. Das sagte Ilse Varga am Montag.");
    assertThat(report.sentences()).isNotEmpty();
    assertThat(report.quotes()).isEmpty();
    assertThat(report.entities()).isEmpty();
    assertThat(report.events()).isEmpty();
  }

  @Test
  void ranksAreOrdinalsAndNoAmounts() {
    String text = "It was the third attack on the 21st bridge, her fifth title, at first.";
    assertThat(DrawnLayers.figures(text, annotate("en", text).figures()))
        .isEqualTo(
            "It was the [third=#3 of attack] attack on the [21st=#21 of bridge] bridge, her"
                + " [fifth=#5 of title] title, at first.");
  }

  private static AnnotatedArticle annotate(String language, String body) {
    return ANNOTATOR.annotate(Articles.of(language, body));
  }
}
