package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.synoptic.Articles;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.MissingLayer;

/** Made-up sentences in languages without a folder: what holds everywhere, and no guesses. */
class OtherLanguageTest {

  private static final Annotator ANNOTATOR =
      new Annotator(
          text -> {
            throw new AssertionError("only English is read by the engine");
          });

  @Test
  void digitsWithSafeUnitsAreRead() {
    String text = "Rakennus maksoi 3,5 %, 120 km ja €500, eli 1 500 000 taloa vuonna 2016.";
    assertThat(DrawnLayers.figures(text, read("fi", text).figures()))
        .isEqualTo(
            "Rakennus maksoi [3,5 %=3.5 %], [120 km=120 km] ja [€500=500 EUR], eli [1 500 000=1500000] taloa"
                + " vuonna 2016.");
  }

  @Test
  void aNumberThatCouldBeTwoIsLeftOut() {
    String text = "Hinta oli 1.500 km ja 1,500 km, mutta 1.500.000 km on selvä.";
    assertThat(DrawnLayers.figures(text, read("fi", text).figures()))
        .isEqualTo("Hinta oli 1.500 km ja 1,500 km, mutta [1.500.000 km=1500000 km] on selvä.");
  }

  @Test
  void onlyDatesInDigitsAreRead() {
    String text = "Silta suljettiin 3.5.2016 ja avattiin 2016-06-07, toukokuussa May 3.";
    assertThat(DrawnLayers.dates(text, read("fi", text).dates()))
        .isEqualTo(
            "Silta suljettiin [3.5.2016=2016-05-03] ja avattiin [2016-06-07=2016-06-07],"
                + " toukokuussa May 3.");
  }

  @Test
  void thereAreSentencesAndNothingElse() {
    AnnotatedArticle report = read("fi", "Silta suljettiin. ”Se oli pitkä”, sanoi Virtanen.");
    assertThat(report.sentences()).hasSize(2);
    assertThat(report.quotes()).isEmpty();
    assertThat(report.entities()).isEmpty();
    assertThat(report.missing().stream().map(MissingLayer::layer))
        .containsExactly("entities", "events", "quotes", "dates", "figures");
  }

  @Test
  void aTextWhoseLanguageIsNotToldIsNotTakenForEnglish() {
    String text = "Serikali ilitangaza hatua mpya za kiuchumi. ".repeat(10);
    assertThat(read("und", text).missing()).isNotEmpty();
  }

  private static AnnotatedArticle read(String language, String body) {
    return ANNOTATOR.annotate(Articles.of(language, body));
  }
}
