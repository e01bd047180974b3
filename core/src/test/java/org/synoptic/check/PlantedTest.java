package org.synoptic.check;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.CheckedPart;

/** Plain falsehoods, each with the reports' words in its place, beside true sentences. */
class PlantedTest {

  private static final List<AnnotatedArticle> REPORTS =
      Reports.of(
          "Two men robbed a jeweller in the old town of Kessin at 9.15 pm on Monday, police said."
              + " The owner, Ilse Brant, was not injured. Detective Aron Pell said the loot was worth"
              + " 340,000 euros. The alarm rang for 20 minutes. The stolen van was found behind the"
              + " railway station. Mayor Hedda Lys called for more patrols.",
          "Striker Mats Odal scored twice before he was taken off with a knee injury. Goalkeeper Ben"
              + " Asare saved a penalty. Rovers captain Ivo Karst was sent off. The coach is expected"
              + " to be dismissed. Counting was interrupted after a power cut. Observers reported long"
              + " queues but no fraud. Turnout was 67 per cent, the highest since 1994. Odal"
              + " congratulated Karst by telephone.",
          "A baby survived the flood in a bathtub; her grandmother died. Three boats owned by a"
              + " cooperative brought families to safety. Six people died after the river burst its"
              + " banks. The water rose by 3.2 metres.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two men robbed a jeweller at 10.40 pm. | DATE | “10.40 pm” in the text, “9.15 pm” in the",
        "Deputy mayor Hedda Lys called for more patrols. | WORDS | “deputy mayor” in the text",
        "Goalkeeper Mats Odal scored twice. | WORDS | “Striker” in the reports",
        "The mayor said the loot was worth 340,000 euros. | ATTRIBUTION | the reports to “Aron Pell",
        "The van was found behind the town hall. | ROLE | “railway station” in the reports",
        "The coach will be dismissed. | MODALITY | leave it open",
        "Observers reported fraud. | POLARITY | deny it",
        "There was a power cut after counting had been interrupted. | ORDER | order is another",
        "Karst congratulated Odal by telephone. | ROLE | “Karst” does it in the text, “Odal” in",
      })
  void aFalsehoodIsToldWithWhatTheReportsHaveInItsPlace(
      String draft, CheckedPart.Kind kind, String why) {
    DraftSentences.assertTold(draft, REPORTS, kind, why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A jeweller was robbed on Monday evening.",
        "Two men robbed a jeweller at 21:15.",
        "The police put the loot at 340,000 euros.",
        "The mayor demanded more patrols.",
        "The captain of Rovers was sent off.",
        "A power cut interrupted the count.",
        "Observers saw no fraud.",
        "Turnout had not been so high since 1994.",
        "The coach could be dismissed.",
        "Karst was congratulated by Odal.",
        "The baby's grandmother was killed.",
        "The flood killed six people.",
        "The water rose by more than three metres.",
      })
  void otherWordsOfTheSameSenseAreSupported(String draft) {
    DraftSentences.assertSupported(draft, REPORTS);
  }
}
