package org.synoptic.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.Articles;
import org.synoptic.annotate.Annotator;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Clause;
import org.synoptic.model.Modality;
import org.synoptic.model.Sentence;
import org.synoptic.model.Token;

/**
 * The clauses of a text, drawn: {@code subject: words}, then in brackets the words of its frame,
 * {@code NOT} where it is negative, and its modality where it is another than HAPPENED.
 */
class ClauseReaderTest {

  private static final Annotator ANNOTATOR =
      new Annotator(Nlp4jEngine.shared(LoadingProgress.SILENT));

  @Test
  void clausesJoinedByAndAreApart() {
    assertThat(clauses("Smoke rose over the port and the ferry left the harbour early."))
        .isEqualTo(
            """
            Smoke: Smoke rose over the port and
            ferry: the ferry left the harbour early .""");
  }

  @Test
  void aVerbWithoutSubjectHasThatOfTheFirst() {
    assertThat(clauses("The ferry left the harbour early and reached Velm on Monday."))
        .isEqualTo(
            """
            ferry: The ferry left the harbour early and .
            ferry: reached Velm on Monday [The ferry]""");
  }

  @Test
  void polarityIsThatOfTheClausesOwnWords() {
    assertThat(clauses("The bridge did not collapse, but two cars fell into the river."))
        .isEqualTo(
            """
            bridge: The bridge did not collapse , but NOT
            cars: two cars fell into the river .""");
  }

  @Test
  void whatAFrameTellsBesidesWhoSpeaksIsAClause() {
    assertThat(
            clauses(
                "Rep. Ann Reed, opening the new bridge in Velm, said that the ferry would be closed."))
        .isEqualTo(
            """
            -: opening the new bridge in Velm
            ferry: that the ferry would be closed [Rep. Ann Reed , , said .] PLANNED""");
    assertThat(
            clauses(
                "Ann Reed, working in the harbour of Velm, said that the ferry would be closed."))
        .as("who she is")
        .isEqualTo(
            "ferry: that the ferry would be closed"
                + " [Ann Reed , working in the harbour of Velm , said .] PLANNED");
    assertThat(clauses("The mayor, smiling, said that the ferry would be closed."))
        .isEqualTo("ferry: that the ferry would be closed [The mayor , smiling , said .] PLANNED");
  }

  @Test
  void modalityIsReadFromAuxiliariesEventsAndDenials() {
    assertThat(clauses("The council will close the bridge on Friday."))
        .isEqualTo("council: The council will close the bridge on Friday . PLANNED");
    assertThat(clauses("The bridge could collapse in a storm."))
        .isEqualTo("bridge: The bridge could collapse in a storm . HYPOTHETICAL");
    assertThat(clauses("The company denied that the bridge was unsafe."))
        .isEqualTo("bridge: that the bridge was unsafe [The company denied .] DENIED");
    assertThat(clauses("The company tried to repair the old bridge."))
        .isEqualTo("company: The company tried to repair the old bridge .");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The plant is targeted to close in June. | PLANNED",
        "The plant is expected to close in June. | PLANNED",
        "The ferry is due to leave in June. | PLANNED",
        "The board plans to close the bridge. | PLANNED",
        "The board is going to close the bridge. | PLANNED",
        "The plant may yet close. | HYPOTHETICAL",
        "The strike is likely to last a week. | HYPOTHETICAL",
        "If it rains, the match will be stopped. | HYPOTHETICAL",
        "Some 126 people were arrested in Velm. | HAPPENED",
        "Mrs May declared a holiday in Velm. | HAPPENED",
        "We need to close the bridge. | HAPPENED",
        "The board ought to close the bridge. | HAPPENED",
        "The board must close the bridge. | HAPPENED",
        "The board can close the bridge. | HAPPENED",
        "The driver should be investigated. | HAPPENED",
        "The board wants to close the bridge. | HAPPENED",
        "The minister would not comment on the plan. | HAPPENED",
        "The minister could not be reached. | HAPPENED",
        "The aim is to close the bridge. | HAPPENED",
        "The visit will not be with a clean slate. | PLANNED",
        "The book will be out in June. | PLANNED",
        "If the bill is rejected, the towns will be able to close the port. | HYPOTHETICAL",
        "The pier may be a century old, but the ferry still uses it. | HAPPENED",
        "The pier may be a century old. | HYPOTHETICAL",
        "By the time he left he could read the charts. | HAPPENED",
        "He could read the charts in a year. | HYPOTHETICAL",
        "It is clear that the mayor set out to close the bridge. | HAPPENED",
        "This is not to say that the bridge is safe. | HAPPENED",
        "The message of the crew is to leave the quay. | HAPPENED",
        "The ferry was scheduled to sail but stayed in the port. | HAPPENED",
        "The ferry was scheduled to sail on Friday. | PLANNED",
        "Repairs will come, if at all, in June. | PLANNED",
        "The rain will not stop the march, even if it floods the quay. | PLANNED",
        "Normally, a boat would need a day for the trip. | HAPPENED",
        "I did not think it could get worse. | HAPPENED",
        "The mayor said there would be a new pier. | PLANNED",
        "According to the mayor, the town would have needed a loan. | HYPOTHETICAL",
        "The ferry is an old one, isn’t it? | HAPPENED",
        "The mayor asked one thing: “Is the ferry an old one?” | HYPOTHETICAL",
        "Council to close the old bridge | PLANNED",
        "The attempt is to scare the crew. | HAPPENED",
        "Sometimes the crew will sleep on the quay. | HAPPENED",
        "The captain thought he could win the race. | HAPPENED",
        "The captain thinks he could win the race. | HYPOTHETICAL",
        "The strike was never likely to last a week. | HAPPENED",
        "If the dam breaks, the town is going to be flooded. | HYPOTHETICAL",
        "The yard is going to close if the bank says no. | HYPOTHETICAL",
        "The pier is expected to reopen unless it snows. | HYPOTHETICAL",
        "The lock was intended to last for thirty years. | HAPPENED",
        "The lock is expected to last for thirty years. | PLANNED",
        "The scheme is not targeted enough to be called a plan. | HAPPENED",
        "The best gift of the fair is to have brought people home. | HAPPENED",
        "To walk the quay is to walk through a century. | HAPPENED",
        "The guards would often sleep on the quay. | HAPPENED",
        "The captain would go on to win the cup. | HAPPENED",
        "As a boy he would sit on the quay. | HAPPENED",
        "Every Sunday they would meet on the quay. | HAPPENED",
        "In the 1970s the crew would sleep on the quay. | HAPPENED",
        "When he came home he would sleep on the quay. | HAPPENED",
        "He would always turn the talk to the harbour. | HAPPENED",
        "In two days the crew would sleep on the quay. | HYPOTHETICAL",
        "I would rather be in the harbour. | HAPPENED",
        "The stakes could not be higher. | HAPPENED",
        "The bridge could not be open. | HYPOTHETICAL",
        "He was thinking that it would look odd. | HAPPENED",
        "The board had expected the bridge to close. | HAPPENED",
        "The captain thought that he will win the race. | HAPPENED",
        "I would say the harbour is full. | HAPPENED",
        "I would anticipate that the harbour is full. | HAPPENED",
        "We would love to see the harbour again. | HAPPENED",
        "Few if any ships were seen in the strait. | HAPPENED",
        "The ferry is an old one, you know? | HAPPENED",
        "Is the ferry an old one? | HYPOTHETICAL",
      })
  void onlyWhatGovernsTheMainVerbCounts(String sentence, Modality modality) {
    AnnotatedArticle article = ANNOTATOR.annotate(Articles.of("en", sentence));
    Clause last = article.clauses().get(article.clauses().size() - 1);
    assertThat(last.modality()).isEqualTo(modality);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Calls to launch an inquiry into the mayor have grown among some councillors.",
        "The lawyer assigned by the mayor to investigate the fire is dead, the police said.",
        "The legal case to be argued Tuesday, however, is focused on the old bridge.",
        "Plans to raise the sunken ferry have failed twice, the board said.",
      })
  void anInfinitiveOfANounIsNoPlan(String sentence) {
    assertThat(clauses(sentence)).isNotEmpty().doesNotContain("PLANNED");
  }

  @Test
  void whoSaysItIsTheFrame() {
    assertThat(clauses("Mayor Ana Ruiz said on Monday that the ferry had left the harbour."))
        .isEqualTo("ferry: that the ferry had left the harbour [Mayor Ana Ruiz said on Monday .]");
  }

  @Test
  void whatIsQuotedIsDividedFromWhoSaysIt() {
    assertThat(clauses("“Two cars fell into the river,” Ana Ruiz told reporters in Velm."))
        .isEqualTo("cars: “ Two cars fell into the river [, ” Ana Ruiz told reporters in Velm .]");
  }

  @Test
  void whatStandsBetweenDashesIsAClause() {
    assertThat(
            clauses(
                "The old bridge fell into the river – two cars were crossing it that day – on Monday."))
        .isEqualTo(
            """
            bridge: The old bridge fell into the river – – on Monday .
            -: two cars were crossing it that day""");
  }

  @Test
  void aRelativeClauseIsAboutItsNoun() {
    assertThat(clauses("The fire, which killed two men in the port, spread to the ferry."))
        .isEqualTo(
            """
            fire: which killed two men in the port [The fire ,]
            fire: The fire , , spread to the ferry .""");
  }

  private static String clauses(String text) {
    AnnotatedArticle article = ANNOTATOR.annotate(Articles.of("en", text));
    return article.clauses().stream()
        .map(clause -> drawn(article, clause))
        .collect(Collectors.joining("\n"));
  }

  private static String drawn(AnnotatedArticle article, Clause clause) {
    Sentence sentence = article.sentences().get(clause.sentence());
    String subject =
        clause.subject() < 0 ? "-" : words(article, sentence, List.of(clause.subject()));
    String frame =
        clause.frame().isEmpty() ? "" : " [" + words(article, sentence, clause.frame()) + "]";
    String modality = clause.modality() == Modality.HAPPENED ? "" : " " + clause.modality();
    return subject
        + ": "
        + words(article, sentence, clause.words())
        + frame
        + (clause.negative() ? " NOT" : "")
        + modality;
  }

  private static String words(AnnotatedArticle article, Sentence sentence, List<Integer> indexes) {
    return indexes.stream()
        .map(sentence.tokens()::get)
        .map(Token::span)
        .map(span -> span.in(article.article().body()))
        .collect(Collectors.joining(" "));
  }
}
