package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.Entity;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/** Who a source is: the entity, the speaker before, or nobody. */
class QuoteSpeakerTest {

  @Test
  void sheAddedIsTheSpeakerBefore() {
    assertThat(
            DrawnQuotes.speakers(
                "A spokeswoman said: “We will wait.”\n\nShe added: “This is no change.”"))
        .containsExactly("A spokeswoman", "A spokeswoman");
    assertThat(
            DrawnQuotes.speakers(
                "Tom Hale MP, who chairs the committee, welcomed the visit and said it was"
                    + " overdue.\n\nHe added: “We need to talk.”"))
        .containsExactly("Tom Hale MP", "Tom Hale MP", "Tom Hale MP");
  }

  @Test
  void aPronounIsNeverSomebodyOfTheWrongGender() {
    assertThat(
            DrawnQuotes.speakers("A spokeswoman said: “We will wait.” He added that it was late."))
        .containsExactly("A spokeswoman", "?");
  }

  @Test
  void anUnnamedSourceStaysItself() {
    assertThat(DrawnQuotes.speakers("“This is not about money,” the source said."))
        .containsExactly("the source");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Polls say that the mill should stay.",
        "A survey said that the mill should stay.",
        "The killings said that nothing had changed.",
        "Prices said that nothing had changed."
      })
  void whatNobodyCanAskIsNoSpeaker(String text) {
    assertThat(DrawnQuotes.speakers(text)).containsExactly("?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Twelve officials said that the mill should stay. | Twelve officials",
        "The pollsters said that the mill should stay. | The pollsters",
        "The ministry said that the mill should stay. | The ministry"
      })
  void whomOneCanAskIsASpeaker(String text, String speaker) {
    assertThat(DrawnQuotes.speakers(text)).containsExactly(speaker);
  }

  @Test
  void aRelativePronounIsWhatItsClauseHangsOn() {
    assertThat(DrawnQuotes.speakers("Okoro, who said the vote was lost, left the hall."))
        .containsExactly("Okoro");
  }

  @Test
  void anEntityGivesItsFullestNameAndId() {
    String text = "The plan is dead, according to the PAE. Mr Okoro said it was late.";
    int okoro = text.indexOf("Okoro");
    int pae = text.indexOf("PAE");
    List<Entity> entities =
        List.of(
            entity(pae, 3, Entity.Kind.ORGANISATION, "Port Authority of Ellery", "e1"),
            entity(okoro, 5, Entity.Kind.PERSON, "Sam Okoro", "e2"));
    List<Quote> quotes = DrawnQuotes.quotes(text, entities);
    assertThat(quotes)
        .extracting(Quote::speaker)
        .containsExactly("Port Authority of Ellery", "Sam Okoro");
    assertThat(quotes).extracting(Quote::speakerId).containsExactly("e1", "e2");
  }

  @Test
  void whoPassesWordsOnIsNotTheirSpeaker() {
    assertThat(DrawnQuotes.speakers("Ruiz said she would stay, according to three officials."))
        .containsExactly("Ruiz");
    assertThat(DrawnQuotes.speakers("“We stay,” Ruiz said, according to the Gazette."))
        .containsExactly("Ruiz");
    assertThat(DrawnQuotes.speakers("Hale promised to pay the crew, an official said."))
        .containsExactly("Hale");
    assertThat(DrawnQuotes.speakers("The ferry was full, according to three officials."))
        .containsExactly("three officials");
    assertThat(DrawnQuotes.speakers("Three officials said that Ruiz had said she would stay."))
        .containsExactly("Three officials");
  }

  @Test
  void twoSourcesAreNotOnePerson() {
    String text = "Okoro and Ruiz said the vote was lost.";
    List<Entity> entities = List.of(entity(0, 5, Entity.Kind.PERSON, "Sam Okoro", "e2"));
    assertThat(DrawnQuotes.quotes(text, entities))
        .extracting(Quote::speaker)
        .containsExactly("Okoro and Ruiz");
  }

  @Test
  void thePersonSetBesideAnOfficeIsTheSpeaker() {
    String text = "Norland's Europe minister, Michael Hale, said the talks were over.";
    int at = text.indexOf("Michael");
    List<Entity> entities = List.of(entity(at, 12, Entity.Kind.PERSON, "Michael Hale", "e1"));
    assertThat(DrawnQuotes.quotes(text, entities))
        .extracting(Quote::speaker)
        .containsExactly("Michael Hale");
  }

  @Test
  void heSaidBehindTheWordsGoesOnWithTheSpeakerBefore() {
    String text = "Hale said Okoro was late. “Nobody waits for ever,” he said.";
    List<Entity> entities =
        List.of(
            entity(0, 4, Entity.Kind.PERSON, "Michael Hale", "e1"),
            entity(10, 5, Entity.Kind.PERSON, "Sam Okoro", "e2"),
            new Entity(
                new Span(text.indexOf("he said"), text.indexOf("he said") + 2),
                Entity.Kind.PERSON,
                Entity.Form.PRONOUN,
                "Sam Okoro",
                "e2"));
    assertThat(DrawnQuotes.quotes(text, entities))
        .extracting(Quote::speaker)
        .containsExactly("Michael Hale", "Michael Hale");
  }

  @Test
  void whereTwoReadingsPartNobodyIsNamed() {
    String text = "Hale said Okoro was late. He told the council that it was over.";
    List<Entity> entities =
        List.of(
            entity(0, 4, Entity.Kind.PERSON, "Michael Hale", "e1"),
            entity(10, 5, Entity.Kind.PERSON, "Sam Okoro", "e2"),
            new Entity(
                new Span(26, 28), Entity.Kind.PERSON, Entity.Form.PRONOUN, "Sam Okoro", "e2"));
    assertThat(DrawnQuotes.quotes(text, entities))
        .extracting(Quote::speaker)
        .containsExactly("Michael Hale", null);
    assertThat(DrawnQuotes.quotes(text, entities.subList(0, 2)))
        .extracting(Quote::speaker)
        .containsExactly("Michael Hale", "Michael Hale");
  }

  @Test
  void heIsThePersonWhomTheSentenceBeforeIsAbout() {
    String text =
        "The Harbour Board said it was late. Mr Hale took a hard line. Last autumn he said the"
            + " quay should be closed.";
    List<Entity> entities =
        List.of(
            entity(4, 13, Entity.Kind.ORGANISATION, "Harbour Board", "e1"),
            entity(text.indexOf("Mr Hale"), 7, Entity.Kind.PERSON, "Michael Hale", "e2"));
    assertThat(DrawnQuotes.quotes(text, entities))
        .extracting(Quote::speaker)
        .containsExactly("Harbour Board", "Michael Hale");
  }

  private static Entity entity(int at, int length, Entity.Kind kind, String name, String id) {
    return new Entity(new Span(at, at + length), kind, Entity.Form.NAME, name, id);
  }
}
