package org.synoptic.extract.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.model.Removed;

class InsetLinksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Mayor Ruiz Ana Maria RuizQuay to stay closed Captains ask for talks MORE said on Monday that it is over."
            + "~Mayor Ruiz said on Monday that it is over.",
        "The row over Ana McBride Ana Jo McBride2030 plans leak MORE (Velm) goes on."
            + "~The row over Ana McBride (Velm) goes on.",
        "Bo Ek Bo Ek'Sorry,' says minister MORE, 40, left. Jo Oda Jo B. OdaFerry sails MORE stayed."
            + "~Bo Ek, 40, left. Jo Oda stayed.",
      })
  void linksOpenedOverANameAreCutFromTheSentence(String text, String kept) {
    TextBlocks blocks = cut(text);

    assertThat(blocks.body()).isEqualTo(kept);
    assertThat(blocks.removed()).extracting(Removed::why).containsOnly(Removed.Why.RELATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Ruiz asked for MORE from the council, and McBride said no.",
        "The iPhone maker wants MORE of it, said Ana Ruiz.",
        "Ana Ruiz met Bo RuizSons at the quay and bought MORE.",
      })
  void wordsThatAreNoBoxStay(String text) {
    assertThat(cut(text).body()).isEqualTo(text);
  }

  @Test
  void aTextOfManyBeginningsTakesLittleTime() {
    String text = "Ruiz RuizA MORE ".repeat(2_000) + "RuizA ".repeat(20_000) + " MORE";

    assertThat(cut(text).removed()).isNotEmpty();
  }

  private static TextBlocks cut(String text) {
    TextBlocks blocks = new TextBlocks();
    blocks.add(TextBlock.Kind.PARAGRAPH, text);
    InsetLinks.cut(blocks);
    return blocks;
  }
}
