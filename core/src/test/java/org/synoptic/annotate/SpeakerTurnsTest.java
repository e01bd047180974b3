package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.annotate.who.EntityReader;
import org.synoptic.model.Entity;
import org.synoptic.model.Sentence;

/**
 * Who speaks next: the one before, the one between, the one spoken to; with the text's entities.
 */
class SpeakerTurnsTest {

  private static List<String> speakers(String text) {
    List<Sentence> sentences = Nlp4jEngine.shared(LoadingProgress.SILENT).parse(text);
    List<Entity> entities = EntityReader.in(text, sentences);
    return DrawnQuotes.quotes(text, entities).stream()
        .map(quote -> quote.speaker() == null ? "?" : quote.speaker())
        .toList();
  }

  private static void says(String text, String speakers) {
    assertThat(speakers(text)).isEqualTo(List.of(speakers.split(", ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Tor Haugen said the quay was dry. Jonas Ek took the stand on Monday. “I saw the water,” he"
            + " said. | Tor Haugen, Jonas Ek",
        "Tor Haugen said the quay was dry. “Nobody saw it,” he said. | Tor Haugen, Tor Haugen",
        "Tor Haugen said the quay was dry. It rained. “Nobody saw it,” he said."
            + " | Tor Haugen, Tor Haugen",
        "“The crane is safe,” said Piet Larsen. Olav Lie climbed it in May. “It shook,” he said."
            + " | Piet Larsen, Olav Lie",
        "Ana Ruiz warned that the dam was weak. Ida Moe runs the mill below it. “I was afraid,” she"
            + " said. | Ana Ruiz, Ida Moe",
        "Piet Larsen promised to pay. Tor Haugen has waited for a year. He said that it was late."
            + " | Piet Larsen, Tor Haugen",
      })
  void whoeverASentenceInBetweenIsAboutSpeaksNext(String text, String speakers) {
    says(text, speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Tor Haugen told Jonas Ek that the ferry was late. “I do not care,” he replied."
            + " | Tor Haugen, Jonas Ek",
        "“Who is to pay?” Tor Haugen asked Jonas Ek. “Nobody,” he answered. | Tor Haugen, Jonas Ek",
        "In court Ek was asked by Haugen, the prosecutor, whether he had taken the money. “I never"
            + " saw it,” he said. | Haugen, Ek",
        "Asked whether the ferry was full, Jonas Ek said it was not. “It was empty,” he said."
            + " | ?, Jonas Ek, Jonas Ek",
        "Tor Haugen told the council that it was late. “I do not care,” he said."
            + " | Tor Haugen, Tor Haugen",
      })
  void whoeverWasAskedReplies(String text, String speakers) {
    says(text, speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The court’s opinion said the law was void. Ms Miller runs the clinic. “It was a great day,”"
            + " she said. | The court’s opinion, Miller",
        "The storm warned the town that it would come. “I was afraid,” he said. | The storm, ?",
        "The driver said the road was wet. “It was late,” he said. | The driver, The driver",
        "Rep. Maxine Wick insists that it is late. Rep. Al Green agrees. “Stop it,” he says."
            + " | Maxine Wick, Al Green",
        "Ana Ruiz insists that it is late. “Stop it,” he says. | Ana Ruiz, ?",
        "That formula was the work of James Orme, who said the king must be free. | James Orme",
        "Even I said it was late. | ?",
      })
  void heAndSheAreNoThingAndNobodyOfTheOtherGender(String text, String speakers) {
    says(text, speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“The bank is safe,” said its chairman, Per Aas. He added that it was open."
            + " | Per Aas, Per Aas",
        "“We will not close,” said its chairman, Per Aas, on Monday. | Per Aas",
        "“Nobody will lose money,” said the bank’s founder, Ida Moe. | Ida Moe",
        "“We are sorry,” said its director, Tor Haugen, who joined in May. | Tor Haugen",
        "“We are sorry,” said the mayor, adding that it was late. | the mayor, the mayor",
        "“We will wait,” said the mayor on Monday, a day later. | the mayor",
      })
  void theNameBesideARoleIsTheSpeaker(String text, String speakers) {
    says(text, speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Foreign Office (FCO) said that the trip was on. “It will be short,” a spokeswoman said."
            + " | Foreign Office, Foreign Office spokeswoman",
        "Kvist Ltd will close the mill. “It is a sad day,” a company spokesman said."
            + " | Kvist Ltd spokesman",
        "The Home Office has closed the camp. “It was full,” a spokesperson said."
            + " | Home Office spokesperson",
        "The Home Office has closed the camp. “It was full,” said a spokesman. The spokesman added"
            + " that it was late. | Home Office spokesman, Home Office spokesman",
        "The Harbour Board and Kvist Ltd met on Monday. “It is a sad day,” a spokesman said."
            + " | a spokesman",
        "Ana Ruiz met the Harbour Board. “It is a sad day,” a spokesman said. | a spokesman",
        "Talks would be frank, according to the Home Office. “They will be short,” a spokeswoman"
            + " said. | Home Office, Home Office spokeswoman",
        "Talks would be frank, according to the Home Office. Ana Ruiz left. “They will be short,” a"
            + " spokeswoman said. | Home Office, a spokeswoman",
        "Talks would be frank, according to Ana Ruiz. “They will be short,” a spokeswoman said."
            + " | Ana Ruiz, a spokeswoman",
        "The Home Office has closed the camp. “It was full,” said a spokesman for the palace."
            + " | a spokesman for the palace",
      })
  void aSpokespersonSpeaksForTheBodyThatTheTextIsAbout(String text, String speakers) {
    says(text, speakers);
  }

  @Test
  void aDecisionIsNoSpeakerAndWhoIsForcedToSpeakIs() {
    says("It is a right decision to say, “I will not vote.”", "?");
    says("Mr Hale answered with a letter saying that it was late.", "Hale");
    says("The storm forced Mayor Tor Haugen to declare the feast “dead.”", "Tor Haugen");
  }

  @Test
  void asSomebodyClaimsBehindADeniedClauseIsNobodysWords() {
    assertThat(speakers("The law does not bind them, as Ruiz contends.")).isEmpty();
    says("The law is void, as Ruiz contends.", "Ruiz");
    says("As Ruiz noted, the law does not bind them.", "Ruiz");
  }

  @Test
  void aLeadersSurnameIsNotARelativeNamedLater() {
    says("Trump flew to Austin with first lady Melania Trump. “We are here,” Trump said.", "Trump");
    says(
        "Emmanuel Macron, the French president, called for calm. Donald Trump met aides. Donald"
            + " Trump left. On Monday, the president said that it was late.",
        "the president");
  }

  @Test
  void aTimeBeforeTheNameIsNoPartOfIt() {
    says("At the White House earlier Monday, Carney said that Ek was ill.", "Carney");
  }
}
