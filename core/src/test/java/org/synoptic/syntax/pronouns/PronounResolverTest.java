package org.synoptic.syntax.pronouns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.Articles;
import org.synoptic.annotate.Annotator;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;
import org.synoptic.model.Token;

/** Pronouns drawn as {@code pronoun>likely} and, where nobody else can be meant, {@code !}. */
class PronounResolverTest {

  private static final Annotator ANNOTATOR =
      new Annotator(Nlp4jEngine.shared(LoadingProgress.SILENT));

  @Test
  void theOnlyPersonBeforeIsSure() {
    assertThat(pronouns("Ana Ruiz left Velm on Monday. She returned on Friday."))
        .containsExactly("She>Ana Ruiz!");
  }

  @Test
  void anotherPersonInTheSentenceMakesItLikelyOnly() {
    assertThat(pronouns("Mrs Ana Ruiz met Mr Tom Hale in Velm before she left."))
        .containsExactly("she>Ana Ruiz");
  }

  @Test
  void twoSubjectsBeforeMakeItLikelyOnly() {
    assertThat(pronouns("Mrs Ana Ruiz left Velm after Mr Tom Hale arrived. She came back."))
        .containsExactly("She>Ana Ruiz");
  }

  @Test
  void aSentenceThatThePersonSaysIsPassedOver() {
    assertThat(
            pronouns(
                "Ana Ruiz left Velm on Monday. “The bridge is closed,” Ruiz said. “It will not"
                    + " open.” She returned on Friday."))
        .containsExactly("She>Ana Ruiz!");
  }

  @Test
  void whoIsSpokenToIsNoSpeaker() {
    assertThat(ThirdPerson.isOfOne("him")).isTrue();
    assertThat(ThirdPerson.canSpeak("him")).isFalse();
    assertThat(ThirdPerson.canSpeak("they")).isTrue();
  }

  private static List<String> pronouns(String text) {
    AnnotatedArticle article = ANNOTATOR.annotate(Articles.of("en", text));
    PronounResolver resolver = new PronounResolver(article);
    List<String> found = new ArrayList<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      for (Token token : article.sentences().get(s).tokens()) {
        if (ThirdPerson.isOfOne(token.lemma())) {
          Entity likely = resolver.likely(token.span());
          Span sure = resolver.sure(s, token);
          found.add(
              token.span().in(text)
                  + ">"
                  + (likely == null ? "?" : likely.name())
                  + (sure == null ? "" : "!"));
        }
      }
    }
    return found;
  }
}
