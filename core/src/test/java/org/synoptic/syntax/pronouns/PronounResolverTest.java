package org.synoptic.syntax.pronouns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertThat(pronouns("Mrs Ana Ruiz, who met Mrs Ines Hale in Velm, said that she left."))
        .containsExactly("she>Ana Ruiz");
  }

  @Test
  void twoSubjectsBeforeMakeItLikelyOnly() {
    assertThat(
            pronouns("Ana Ruiz left. Ana Ruiz left Velm after Ines Hale arrived. She came back."))
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hugo Hall died. Anna Hall, his daughter, said he had been ill. He was 81."
            + "| his>Hugo Hall! he>Hugo Hall! He>Hugo Hall!",
        "Ana Hale was jailed. Tom Bell, her brother, said she would appeal."
            + "| her>Ana Hale! she>Ana Hale!",
        "Piet Hale was jailed. His sister Ines Hale wept in court. He stole a van."
            + "| His>Piet Hale! He>Piet Hale",
        "Ines Bell saw Piet Hale at the mill. He stole a van. | He>Piet Hale",
        "Kim Osei, a businesswoman from Velm, sued Alex Bell. He denied it. | He>Alex Bell",
        "Kim Osei is a mother of three. Alex Bell attacked her. He was arrested."
            + "| her>Kim Osei! He>Alex Bell!",
        "Prime minister Ana Ruiz dismissed minister Tom Hale. He had criticised her."
            + "| He>Tom Hale her>Ana Ruiz!",
      })
  void kinRolesAndGivenNamesTellTheGender(String text, String expected) {
    assertThat(String.join(" ", pronouns(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tom Bell saw Piet Hale at the mill in Velm. He stole a van. | He>?",
        "Tom Hale defended Piet Larsen in court. He had been accused of theft. | He>?",
        "Tom Bell and Piet Hale were jailed. He stole a van. | He>?",
        "Piet Hale was jailed. Prosecutor John Bell called it a fair sentence. He had stolen a van."
            + "| He>?",
        "The police arrested a man. Mayor Tom Hale thanked the officers. He had stolen a van."
            + "| He>?",
        "Hugo Hall died on Monday. John Hall, his son, said he had been ill. | his>Hugo Hall he>?",
        "Piet Hale was jailed. His lawyer, Tom Bell, said he would appeal. | His>Piet Hale! he>?",
        "Piet Hale told Tom Bell that he had lost. | he>?",
        "“He stole the money,” Piet Hale said of Tom Bell. He was charged. | He>? He>?",
      })
  void oneOfTwoIsNobody(String text, String expected) {
    assertThat(String.join(" ", pronouns(text))).isEqualTo(expected);
  }

  @Test
  void aNewcomerIsSureOnlyWhereTheSentenceBeforeIsAboutNobodyElse() {
    assertThat(pronouns("Tom Bell resigned. Piet Hale went to Velm. He met the board."))
        .containsExactly("He>Piet Hale");
    assertThat(pronouns("Rain fell. Piet Hale went to Velm. He met the board."))
        .containsExactly("He>Piet Hale!");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was late, Piet Hale said. He left the hall. | true",
        "He learned fast, Piet Hale said. He left the hall. | false",
        "Piet Hale said he learned fast. He left the hall. | true",
      })
  void whoSpeaksBehindWordsOnAHeMayNotBeHim(String text, boolean sure) {
    List<String> all = pronouns("Rain fell. " + text);
    assertThat(all.get(all.size() - 1).endsWith("!")).isEqualTo(sure);
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
