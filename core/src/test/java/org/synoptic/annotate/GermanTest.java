package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synoptic.Articles;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.MissingLayer;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/** Made-up German sentences, seen from Saturday 2017-03-04; the engine is never asked. */
class GermanTest {

  private static final Annotator ANNOTATOR =
      new Annotator(
          text -> {
            throw new AssertionError("German is not read by the English engine");
          });

  @Test
  void datesAreReadByGermanRules() {
    assertThat(
            dates(
                "Am Montag, den 27. Februar, brannte die Halle. Am 3. Mai 2016 und im September"
                    + " vergangenen Jahres war sie leer."))
        .isEqualTo(
            "Am [Montag, den 27. Februar=2017-02-27], brannte die Halle. Am [3. Mai 2016=2016-05-03]"
                + " und im [September vergangenen Jahres=2016-09] war sie leer.");
    assertThat(dates("Vor zwei Wochen, am 18.2.2017 um 14.30 Uhr, fiel die Brücke ins Wasser."))
        .isEqualTo(
            "[Vor zwei Wochen=2017-W07], am [18.2.2017 um 14.30 Uhr=2017-02-18T14:30], fiel die"
                + " Brücke ins Wasser.");
  }

  @Test
  void weekdaysLookAheadAfterWird() {
    assertThat(dates("Die Fähre wird am Montag fahren. Die Fähre sank am Dienstagabend."))
        .isEqualTo(
            "Die Fähre wird am [Montag=2017-03-06] fahren. Die Fähre sank am"
                + " [Dienstagabend=2017-02-28TEV].");
  }

  @Test
  void halfNineIsHalfAnHourBeforeNine() {
    assertThat(dates("Um halb neun abends, um Viertel nach drei und gegen dreiviertel fünf."))
        .isEqualTo(
            "Um [halb neun abends=2017-03-04T20:30], um [Viertel nach drei=2017-03-04TXX:15] und"
                + " gegen [dreiviertel fünf=2017-03-04TXX:45].");
  }

  @Test
  void theNightToTuesdayBeginsOnMonday() {
    AnnotatedArticle report = read("In der Nacht zum Dienstag hat ein Haus am Hafen gebrannt.");
    assertThat(report.dates().get(0).value()).isEqualTo("2017-02-27TNI");
    assertThat(report.dates().get(0).from()).isEqualTo("2017-02-27");
    assertThat(report.dates().get(0).until()).isEqualTo("2017-02-28");
  }

  @Test
  void aClauseOfItsOwnTellsItsTense() {
    assertThat(dates("Es war unklar, ob ein Gericht am Montag sprechen werde. Sie blieb."))
        .isEqualTo(
            "Es war unklar, ob ein Gericht am [Montag=2017-03-06] sprechen werde. Sie blieb.");
  }

  @Test
  void morgenTheNounIsNoTomorrow() {
    assertThat(dates("Guten Morgen! Am Morgen war es kalt. Wir kommen morgen. Heute Morgen nicht."))
        .isEqualTo(
            "Guten Morgen! Am Morgen war es kalt. Wir kommen [morgen=2017-03-05]. [Heute"
                + " Morgen=2017-03-04TMO] nicht.");
  }

  @Test
  void theEndOfAMonthIsItsSecondHalf() {
    AnnotatedArticle report = read("Der Umbau soll Ende März beginnen.");
    assertThat(report.dates().get(0).from()).isEqualTo("2017-03-16");
    assertThat(report.dates().get(0).until()).isEqualTo("2017-03-31");
  }

  @Test
  void figuresHaveDecimalCommas() {
    assertThat(figures("Der Umbau kostet 3,5 Millionen Euro, 1.500 Häuser, 2,5 Prozent mehr."))
        .isEqualTo(
            "Der Umbau kostet [3,5 Millionen Euro=3500000 EUR], [1.500=1500 of Häuser] Häuser,"
                + " [2,5 Prozent=2.5 %] mehr.");
    assertThat(figures("Es sind 12,7 Mrd. Euro und 400 Mio. Euro."))
        .isEqualTo("Es sind [12,7 Mrd. Euro=12700000000 EUR] und [400 Mio. Euro=400000000 EUR].");
  }

  @Test
  void numbersAreReadInWords() {
    assertThat(figures("Zwölf Boote, fünfundzwanzig Hallen und zweihundertfünfzig alte Häuser."))
        .isEqualTo(
            "[Zwölf=12 of Boote] Boote, [fünfundzwanzig=25 of Hallen] Hallen und"
                + " [zweihundertfünfzig=250 of Häuser] alte Häuser.");
  }

  @Test
  void boundsAndSharesAreRead() {
    assertThat(
            figures(
                "Mindestens 40 Menschen, mehr als 30 Boote, bis zu 50 Autos, rund 1.500 Häuser."))
        .isEqualTo(
            "Mindestens [40=≥40 of Menschen] Menschen, mehr als [30=>30 of Boote] Boote, bis zu"
                + " [50=≤50 of Autos] Autos, rund [1.500=~1500 of Häuser] Häuser.");
    assertThat(figures("Zwei Drittel der Wähler und Dutzende Boote."))
        .isEqualTo(
            "[Zwei Drittel=66.67 % of Wähler] der Wähler und [Dutzende=~24..99 of Boote] Boote.");
  }

  @Test
  void agesAreYears() {
    assertThat(figures("Anna Müller, 35, und ein 44-Jähriger, der Sohn ist 12 Jahre alt."))
        .isEqualTo(
            "Anna Müller, [35=35 years], und ein [44-Jähriger=44 years], der Sohn ist [12 Jahre"
                + " alt=12 years].");
  }

  @Test
  void directSpeechHasItsSpeaker() {
    assertThat(quotes("„Wir bauen neu“, sagte Ministerin Anna Müller am Montag."))
        .containsExactly("Anna Müller [sagte] „Wir bauen neu“");
    assertThat(quotes("Bürgermeister Jonas Orth erklärte: „Das Geld fehlt.“"))
        .containsExactly("Jonas Orth [erklärte] „Das Geld fehlt.“");
    assertThat(quotes("»Wir bauen neu«, so Müller. Anna Müller lebt in Selm."))
        .containsExactly("Anna Müller [so] »Wir bauen neu«");
    assertThat(quotes("Der Sprecher der Polizei sagte am Abend: „Es gibt keine Spur.“"))
        .containsExactly("Sprecher der Polizei [sagte] „Es gibt keine Spur.“");
    assertThat(quotes("„Das reicht nicht“, sagte sie."))
        .containsExactly("null [sagte] „Das reicht nicht“");
  }

  @Test
  void wordsAtArmsLengthAreNoSpeech() {
    String far = "Die „Brücke der Freiheit“ war gesperrt. Er las „Der Fluss“ gern.";
    assertThat(quotes(far)).isEmpty();
    assertThat(quotes(far + " Er sagte: „Der Fluss steigt.“"))
        .containsExactly("null [sagte] „Der Fluss steigt.“");
  }

  @Test
  void reportedSpeechHasItsSource() {
    assertThat(quotes("Laut Polizei wurden drei Menschen verletzt."))
        .containsExactly("Polizei [Laut] wurden drei Menschen verletzt");
    assertThat(quotes("Die Halle war nach Angaben der örtlichen Polizei leer."))
        .containsExactly("örtlichen Polizei [nach Angaben] Die Halle war | leer");
    assertThat(quotes("Dem Bericht zufolge war die Brücke alt."))
        .containsExactly("Bericht [zufolge] war die Brücke alt");
    assertThat(quotes("Die Brücke war Berichten zufolge alt."))
        .containsExactly("Berichten [zufolge] Die Brücke war | alt");
    assertThat(quotes("Anna Müller sagte am Montag, sie wolle die Brücke bauen."))
        .containsExactly("Anna Müller [sagte] sie wolle die Brücke bauen");
    assertThat(quotes("Die Polizei hat am Abend mitgeteilt, dass die Halle leer war."))
        .containsExactly("Polizei [mitgeteilt] dass die Halle leer war");
    assertThat(quotes("Am Montag sagte Bürgermeister Jonas Orth, das Geld fehle nicht, es sei da."))
        .containsExactly("Jonas Orth [sagte] das Geld fehle nicht, es sei da");
  }

  @Test
  void theSourceMayFollowWhatItSaid() {
    assertThat(quotes("Die Halle war leer, so der Sprecher."))
        .containsExactly("Sprecher [so] Die Halle war leer");
    assertThat(quotes("Die Halle war leer, teilte die Polizei am Montag mit."))
        .containsExactly("Polizei [teilte] Die Halle war leer");
    assertThat(quotes("Die Halle war leer, wie die Polizei am Montag mitteilte."))
        .containsExactly("Polizei [mitteilte] Die Halle war leer");
  }

  @Test
  void theMoodOfReportGoesOnWithTheSpeaker() {
    assertThat(quotes("Jonas Orth sagte, das Geld fehle und sei weg. Er habe nichts gewusst."))
        .containsExactly(
            "Jonas Orth [sagte] das Geld fehle und sei weg",
            "Jonas Orth [] Er habe nichts gewusst");
    assertThat(quotes("Er habe nichts gewusst. Gott sei Dank!")).isEmpty();
  }

  @Test
  void aSentenceEndsBehindTheMarksThatHoldItsPoint() {
    assertThat(quotes("Anna Müller sagte, das sei „eine Schande.“ Im Hafen blieb es still."))
        .containsExactly("Anna Müller [sagte] das sei „eine Schande.“");
  }

  @Test
  void wordsThatOnlyLookLikeCuesReportNothing() {
    assertThat(quotes("Sie rief laut und lange. Nach der Wahl ging er, so dass es still war."))
        .isEmpty();
    assertThat(quotes("Die Stadt baute eigenen Angaben zufolge ein Haus.")).isEmpty();
    assertThat(quotes("Er lag auf Stroh, so das der Sack leer war.")).isEmpty();
    assertThat(quotes("Er lag auf Stroh, so der Bauer."))
        .containsExactly("Bauer [so] Er lag auf Stroh");
    assertThat(quotes("Das ist so, wie ich sagte, dass es sei.")).isEmpty();
    assertThat(quotes("Als er die Halle sah, forderte Müller mehr Geld.")).isEmpty();
  }

  @Test
  void sentencesDoNotEndAtOrdinalsAndAbbreviations() {
    String text = "Am 3. Mai kam Dr. Orth. Danach ging er, z. B. nach Selm.";
    assertThat(read(text).sentences().stream().map(s -> s.span().in(text)))
        .containsExactly("Am 3. Mai kam Dr. Orth.", "Danach ging er, z. B. nach Selm.");
  }

  @Test
  void whatIsMissingIsSaid() {
    assertThat(read("Die Stadt hat 40 Boote verloren.").missing().stream().map(MissingLayer::layer))
        .containsExactly("entities", "events", "quotes");
  }

  private static AnnotatedArticle read(String body) {
    return ANNOTATOR.annotate(Articles.of("de", "2017-03-04", body));
  }

  private static String dates(String body) {
    return DrawnLayers.dates(body, read(body).dates());
  }

  private static String figures(String body) {
    return DrawnLayers.figures(body, read(body).figures());
  }

  private static List<String> quotes(String body) {
    return read(body).quotes().stream().map(quote -> drawn(quote, body)).toList();
  }

  private static String drawn(Quote quote, String body) {
    return quote.speaker() + " [" + words(quote.cue(), body) + "] " + words(quote.content(), body);
  }

  private static String words(List<Span> spans, String body) {
    return spans.stream().map(span -> span.in(body)).collect(Collectors.joining(" | "));
  }
}
