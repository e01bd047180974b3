package org.synoptic.check;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.CheckedPart;

/** Numbers with another unit, and what is another one's in the reports, beside true sentences. */
class OwnersAndUnitsTest {

  private static final List<AnnotatedArticle> REPORTS =
      Reports.of(
          "The textile firm Harlow Mills will close its plant at Ostby in June, its chairman, Greta"
              + " Voss, said on Tuesday. Harlow Mills lost 48 million euros last year. Sales fell by 14"
              + " per cent to 310 million euros. Unemployment in the district rose by two percentage"
              + " points to 9.4 per cent in March. A lorry carried 35 tonnes of cotton away on Monday.",
          "The rival firm Benton Textiles, whose chairman is Oskar Lind, said that it would not buy"
              + " the plant. Lind's brother Nils heads the union of textile workers. Harlow's lawyers"
              + " rejected that. Shares in Harlow fell 6 per cent, while those of Benton rose 3 per"
              + " cent.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harlow Mills lost $48 million last year. | FIGURE | “48 million euros” in the reports",
        "Sales fell by 14 percentage points to 310 million euros. | FIGURE | “14 per cent” in the",
        "Unemployment in the district rose by two per cent in March. | FIGURE | “two per cent” in the text",
        "A lorry carried 35 pounds of cotton away on Monday. | FIGURE | “35 tonnes” in the reports",
        "Voss's brother Nils heads the union of textile workers. | ROLE | “brother” of another",
        "Benton's lawyers rejected that. | ROLE | “lawyer” of another",
      })
  void anotherUnitOrOwnerIsToldWithTheReportsWords(
      String draft, CheckedPart.Kind kind, String why) {
    DraftSentences.assertTold(draft, REPORTS, kind, why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Last year the textile firm made a loss of €48 million.",
        "Sales dropped 14% to 310 million euros.",
        "The jobless rate in the district climbed two points to 9.4 per cent in March.",
        "On Monday, 35 t of cotton were taken away by lorry.",
        "Greta Voss, chairman of Harlow Mills, said the plant would close.",
        "Harlow's chairman, Greta Voss, announced it on Tuesday.",
        "Oskar Lind is chairman of Benton Textiles.",
        "The union of textile workers is led by Nils Lind, a brother of Oskar Lind.",
        "Lawyers for Harlow rejected that.",
        "Benton's shares gained 3 per cent.",
        "Harlow's shares lost 6 per cent.",
      })
  void otherWordsOfTheSameSenseAreSupported(String draft) {
    DraftSentences.assertSupported(draft, REPORTS);
  }

  private static final List<AnnotatedArticle> POSTS =
      Reports.of(
          "Benton agreed on Monday to buy its rival Korda for 3 billion euros. Korda's chairman, Ana"
              + " Ruiz, said the offer was fair. Benton's finance chief, Tom Leary, will leave in"
              + " June. The chief executive of Korda, Per Vann, rejected talks with the union.",
          "Shareholders of Benton approved the purchase of Korda. \"The offer is fair,\" said Ana"
              + " Ruiz, who chairs Korda. Norway's foreign minister, Pia Holt, met the president of"
              + " Finland, Lena Ostrova, in Oslo. Port Leven's captain, Alan Frey, watched. The"
              + " drivers of Korda and those of Benton marched on Sunday.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The chairman of Benton said the offer was fair. | “chairman” of another",
        "Benton's chairman said the offer was fair. | “chairman” of another",
        "The chairman of Benton, Ana Ruiz, said the offer was fair. | “chairman” of another",
        "Ana Ruiz, the chairman of Benton, said the offer was fair. | “chairman” of another",
        "Benton's chief executive rejected talks with the union. | “executive” of another",
        "The foreign minister of Finland, Pia Holt, met Lena Ostrova. | “minister” of another",
      })
  void aPostThatTheReportsGiveToAnotherBodyIsTold(String draft, String why) {
    DraftSentences.assertTold(draft, POSTS, CheckedPart.Kind.ROLE, why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The chairman of Korda called the offer fair.",
        "Ana Ruiz, Korda's chairman, said the offer was fair.",
        "The company's chief executive, Per Vann, rejected talks.",
        "Benton's shareholders approved the purchase.",
        "Oslo's foreign minister, Pia Holt, met Finland's president.",
        "Alan Frey, Port Leven's captain, watched.",
        "Benton's drivers marched on Sunday.",
      })
  void aPostOfTheBodyThatTheReportsNameIsSupported(String draft) {
    DraftSentences.assertSupported(draft, POSTS);
  }
}
