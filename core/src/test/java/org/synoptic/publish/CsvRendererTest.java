package org.synoptic.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvRendererTest {

  @Test
  void aRowIsAPassageOfAVersionOfAClaim() {
    String[] rows = Printed.comparison(Format.CSV, HarbourFire.COMPARISON).split("\r\n");
    assertThat(rows[0])
        .isEqualTo(
            "story,claim,standing,origins,saidBy,modality,when,event,text,report,outlet,value,"
                + "start,end,passage");
    assertThat(rows)
        .contains(
            "port-ellery-fire,c3,disputed,2,,happened,2031-05-13T03:10,raise,"
                + "\"The alarm was raised at 3.10am, the fire service said.\","
                + "courier,Ellery Courier,3.10am,268,298,The alarm was raised at 3.10am");
  }

  @Test
  void ofAnArticleARowIsAnEventWithAnActorAndARecipient() {
    String[] rows = Printed.annotated(Format.CSV, Hostile.article("Ana", "a")).split("\r\n");
    assertThat(rows[0])
        .isEqualTo(
            "article,outlet,published,when,type,mode,cameo,lemma,actor,actorCountry,actorSector,"
                + "recipient,recipientCountry,recipientSector,place,modality,polarity,saidBy,"
                + "start,end,passage");
    assertThat(rows[1]).contains(",Ana,");
  }

  @Test
  void commasQuotesAndLineEndsAreQuoted() {
    assertThat(CsvRenderer.field("plain words")).isEqualTo("plain words");
    assertThat(CsvRenderer.field("one, two")).isEqualTo("\"one, two\"");
    assertThat(CsvRenderer.field("the \"big\" fire")).isEqualTo("\"the \"\"big\"\" fire\"");
    assertThat(CsvRenderer.field("two\n\nparagraphs")).isEqualTo("\"two\n\nparagraphs\"");
  }

  @Test
  void whatASpreadsheetWouldRunIsLedByAnApostrophe() {
    assertThat(CsvRenderer.field("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
    assertThat(CsvRenderer.field("@SUM(A1)")).isEqualTo("'@SUM(A1)");
    assertThat(CsvRenderer.field("-2+cmd|' /C calc'!A0")).isEqualTo("'-2+cmd|' /C calc'!A0");
    assertThat(CsvRenderer.field("-2.5")).isEqualTo("-2.5");
    assertThat(CsvRenderer.field("+7")).isEqualTo("+7");
  }
}
