package org.synoptic.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.model.Entity;
import org.synoptic.model.Entity.Form;
import org.synoptic.model.Entity.Kind;
import org.synoptic.model.Span;

class MeantimeTest {

  private static final String DOCUMENT =
      """
      <Document>
      <token t_id="1" sentence="0" number="0">The</token><token t_id="2" sentence="0" number="1">Norra</token>
      <token t_id="3" sentence="0" number="2">Group</token><token t_id="4" sentence="0" number="3">'s</token>
      <token t_id="5" sentence="0" number="4">ship</token><token t_id="6" sentence="0" number="5">,</token>
      <token t_id="7" sentence="0" number="6">it</token><token t_id="8" sentence="0" number="7">said</token>
      <Markables>
      <ENTITY_MENTION m_id="10" head="" syntactic_type="NAM"><token_anchor t_id="1"/><token_anchor t_id="2"/><token_anchor t_id="3"/></ENTITY_MENTION>
      <ENTITY_MENTION m_id="11" head="" syntactic_type="PRO"><token_anchor t_id="7"/></ENTITY_MENTION>
      <ENTITY_MENTION m_id="12" head="ship" syntactic_type="NOM"><token_anchor t_id="5"/></ENTITY_MENTION>
      <ENTITY m_id="20" ent_type="ORG"/><ENTITY m_id="21" ent_type="PRO"/>
      </Markables>
      <Relations>
      <REFERS_TO><source m_id="10"/><source m_id="11"/><target m_id="20"/></REFERS_TO>
      <REFERS_TO><source m_id="12"/><target m_id="21"/></REFERS_TO>
      </Relations>
      </Document>
      """;

  @TempDir Path folder;

  private MeantimeDocument read(String xml) throws IOException {
    return MeantimeDocument.read(Files.writeString(folder.resolve("norra.xml"), xml));
  }

  private static Entity entity(MeantimeDocument document, String words, Form form, String id) {
    int at = document.text().indexOf(words);
    return new Entity(new Span(at, at + words.length()), Kind.ORGANISATION, form, words, id);
  }

  @Test
  void theWordsAreSetAsTextAgain() throws IOException {
    assertThat(read(DOCUMENT).text()).isEqualTo("The Norra Group's ship, it said");
  }

  @Test
  void mentionsMatchByTheirHeadWord() throws IOException {
    MeantimeDocument document = read(DOCUMENT);
    Meantime.Tally tally = new Meantime.Tally();
    tally.add(document, List.of(entity(document, "Norra Group", Form.NAME, "e1")));
    assertThat(tally.namesF1()).isEqualTo(1);
    assertThat(tally.precision()).isEqualTo(1);
    assertThat(tally.links().recall()).isEqualTo(0.5);
  }

  @Test
  void aProductTakenForAnOrganisationIsWrong() throws IOException {
    MeantimeDocument document = read(DOCUMENT);
    Meantime.Tally tally = new Meantime.Tally();
    tally.add(document, List.of(entity(document, "ship", Form.NAME, "e1")));
    assertThat(tally.precision()).isEqualTo(0);
    tally.add(document, List.of(entity(document, "Norra Group", Form.NAME, "e2")));
    assertThat(tally.precision()).isEqualTo(0.5);
  }

  @Test
  void entitiesOfXmlAreNotExpanded() {
    assertThatThrownBy(
            () ->
                read(
                    "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a><token t_id=\"1\""
                        + " sentence=\"0\">&e;</token></a>"))
        .isInstanceOf(IOException.class);
  }
}
