package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.Articles;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Quote;

/** Made-up French sentences, seen from Saturday 2017-03-04. */
class FrenchTest {

  private static final Annotator ANNOTATOR =
      new Annotator(
          text -> {
            throw new AssertionError("French is not read by the English engine");
          });

  @Test
  void datesAreReadByFrenchRules() {
    String text =
        "Le pont a fermé mardi soir, il y a deux semaines et le 3 mai 2016. Il a été long. L'an"
            + " dernier, en septembre, il tenait.";
    assertThat(DrawnLayers.dates(text, read(text).dates()))
        .isEqualTo(
            "Le pont a fermé [mardi soir=2017-02-28TEV], [il y a deux semaines=2017-W07] et le [3"
                + " mai 2016=2016-05-03]. Il a été long. [L'an dernier=2016], en"
                + " [septembre=2016-09], il tenait.");
  }

  @Test
  void hoursNightsAndDecadesAreRead() {
    String text =
        "Il a brûlé dans la nuit de lundi à mardi. Il a fermé à 15h30, puis à 8 heures et demie."
            + " Il date des années 1990. On rouvrira du 3 au 5 juin.";
    assertThat(DrawnLayers.dates(text, read(text).dates()))
        .isEqualTo(
            "Il a brûlé dans [la nuit de lundi à mardi=2017-02-27TNI]. Il a fermé à"
                + " [15h30=2017-02-27T15:30], puis à [8 heures et demie=2017-02-27T08:30]."
                + " Il date [des années 1990=199]. On rouvrira du"
                + " [3 au 5 juin=2017-06-03/2017-06-05].");
  }

  @Test
  void agesAreNoLengths() {
    String text = "Antoine, 32 ans, et Julie, âgée de 7 ans, ont vu le pont de la ville.";
    assertThat(read(text).dates()).isEmpty();
    assertThat(DrawnLayers.figures(text, read(text).figures()))
        .isEqualTo(
            "Antoine, [32 ans=32 years], et Julie, âgée de [7 ans=7 years], ont vu le pont de la"
                + " ville.");
  }

  @Test
  void invertedCuesAreRead() {
    assertThat(quotes("« Le pont tient », a-t-il dit. « La ville est debout », dit-elle."))
        .containsExactly("null: « Le pont tient »", "null: « La ville est debout »");
  }

  @Test
  void figuresHaveDecimalCommasAndSpacesBetweenThousands() {
    String text = "Il a coûté 3,5 millions d'euros, 2,5 % de plus, pour 1\u00a0500 maisons.";
    assertThat(DrawnLayers.figures(text, read(text).figures()))
        .isEqualTo(
            "Il a coûté [3,5 millions d'euros=3500000 EUR], [2,5 %=2.5 %] de plus, pour"
                + " [1\u00a0500=1500 of maisons] maisons.");
  }

  @Test
  void boundsAndWhatIsCountedAreRead() {
    String text = "Au moins 40 personnes, plus de 30 grands bateaux, environ vingt voitures.";
    assertThat(DrawnLayers.figures(text, read(text).figures()))
        .isEqualTo(
            "Au moins [40=≥40 of personnes] personnes, plus de [30=>30 of bateaux] grands bateaux,"
                + " environ [vingt=~20 of voitures] voitures.");
  }

  @Test
  void directSpeechHasItsSpeaker() {
    assertThat(quotes("« Nous rebâtirons », a déclaré le maire Jean Orth lundi."))
        .containsExactly("Jean Orth: « Nous rebâtirons »");
    assertThat(quotes("Anna Varga a expliqué : « L'argent manque. »"))
        .containsExactly("Anna Varga: « L'argent manque. »");
    assertThat(quotes("Elle aime « Le Fleuve » et « La Mer »")).isEmpty();
  }

  @Test
  void reportedSpeechHasItsSource() {
    assertThat(quotes("Selon la police, trois bateaux ont coulé."))
        .containsExactly("police: trois bateaux ont coulé");
    assertThat(quotes("Le pont a tenu, d'après le ministère de l'Intérieur."))
        .containsExactly("ministère de l'Intérieur: Le pont a tenu");
    assertThat(quotes("Lundi, la police a déclaré que le pont était fermé."))
        .containsExactly("police: que le pont était fermé");
    assertThat(quotes("Le maire Jean Orth affirme qu'il rebâtira le pont."))
        .containsExactly("Jean Orth: qu'il rebâtira le pont");
    assertThat(quotes("Le pont sera fermé, a annoncé la mairie lundi."))
        .containsExactly("mairie: Le pont sera fermé");
    assertThat(quotes("Le pont sera fermé, a-t-il dit."))
        .containsExactly("null: Le pont sera fermé");
  }

  @Test
  void wordsThatOnlyLookLikeCuesReportNothing() {
    assertThat(quotes("Selon le maire, le pont tient.")).containsExactly("maire: le pont tient");
    assertThat(quotes("Selon vous, le pont tient. Il date d'après-guerre, de façon précise."))
        .isEmpty();
    assertThat(quotes("Selon les cas, le pont ferme. Il dit bonjour. Elle a fait un gâteau."))
        .isEmpty();
  }

  private static List<String> quotes(String body) {
    return read(body).quotes().stream().map(quote -> drawn(quote, body)).toList();
  }

  private static String drawn(Quote quote, String body) {
    return quote.speaker() + ": " + quote.content().get(0).in(body);
  }

  private static AnnotatedArticle read(String body) {
    return ANNOTATOR.annotate(Articles.of("fr", "2017-03-04", body));
  }
}
