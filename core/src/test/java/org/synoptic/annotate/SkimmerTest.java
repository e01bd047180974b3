package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.Articles;
import org.synoptic.annotate.engine.LazyEngine;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Entity;
import org.synoptic.model.Entity.Form;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;

class SkimmerTest {

  private static final Annotator ANNOTATOR =
      new Annotator(new LazyEngine(() -> Nlp4jEngine.shared(LoadingProgress.SILENT)));

  private static final String FILLER = "The water rose again in the night. ".repeat(40);

  private static final String BODY =
      "Varga told the UN on 3 May 2031 that Norwick was under water. Senator Ruiz left for Lindau.\n\n"
          + FILLER
          + "\n\nMayor Ilse Varga spoke to the United Nations. Otto Brandt heard it in Paris.";

  @Test
  void theOpeningNamesWhomTheWholeTextSaysThatItNames() {
    assertThat(opening(skim("en", BODY)))
        .contains("PERSON Ilse Varga", "PERSON Ruiz")
        .isEqualTo(opening(ANNOTATOR.annotate(Articles.of("en", BODY))));
  }

  @Test
  void whomOnlyTheRestNamesIsNotRead() {
    assertThat(ANNOTATOR.annotate(Articles.of("en", BODY)).entities())
        .extracting(Entity::name)
        .contains("Ilse Varga", "Otto Brandt");
    assertThat(skim("en", BODY).entities())
        .extracting(Entity::name)
        .contains("Ilse Varga")
        .doesNotContain("Otto Brandt");
  }

  @Test
  void sentencesAndDatesAreThoseOfTheWholeReading() {
    AnnotatedArticle whole = ANNOTATOR.annotate(Articles.of("en", BODY));
    AnnotatedArticle skimmed = skim("en", BODY);
    assertThat(spans(skimmed)).hasSizeGreaterThan(40).isEqualTo(spans(whole));
    assertThat(skimmed.dates()).isNotEmpty().isEqualTo(whole.dates());
  }

  @Test
  void layersThatAreNotReadAreTold() {
    assertThat(skim("en", BODY).missing()).extracting("layer").contains("quotes", "events");
  }

  @Test
  void anotherLanguageIsSkimmedWithItsOwnResources() {
    AnnotatedArticle report =
        skim("de", "Die Stadt hat am 3. Mai 2031 Boote verloren. Das sagte Ilse Varga.");
    assertThat(report.sentences()).hasSize(2);
    assertThat(report.dates()).extracting(Timex::from).containsExactly("2031-05-03");
  }

  private static AnnotatedArticle skim(String language, String body) {
    return ANNOTATOR.skim(Articles.of(language, body));
  }

  private static List<String> opening(AnnotatedArticle report) {
    return report.entities().stream()
        .filter(entity -> entity.form() == Form.NAME && entity.span().start() < 800)
        .map(entity -> entity.kind() + " " + entity.name())
        .toList();
  }

  private static List<Span> spans(AnnotatedArticle report) {
    return report.sentences().stream().map(Sentence::span).toList();
  }
}
