package org.synoptic.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatiserTest {

  private static final List<String> RULES =
      List.of(
          "form\tVB*\tsank\tsink",
          "form\tRB\tn't\tnot",
          "ending\tVB\tVBD,VBN\ted\t,e\ttrue",
          "ending\tNN\tNNS,NNPS\ties\ty\tfalse",
          "ending\tNN\tNNS,NNPS\ts\t\tfalse");

  private final Lemmatiser lemmatiser = new Lemmatiser(bases(), RULES);

  private static KeyTable bases() {
    KeyList keys = new KeyList();
    List.of("zip", "sail", "close").forEach(verb -> keys.add(Lemmatiser.key("VB", verb), 1));
    List.of("ferry", "port").forEach(noun -> keys.add(Lemmatiser.key("NN", noun), 1));
    keys.add(Lemmatiser.key("cardinal", "five"), 1);
    keys.add(Lemmatiser.key("ordinal", "fifth"), 1);
    return new KeyTable(
        new KeyTableWriter(keys.keys()).table(keys.numbers(), KeyTableWriter.ENTRY_BYTES));
  }

  @ParameterizedTest
  @CsvSource({
    "sank,VBD,sink",
    "sank,NN,sank",
    "n't,RB,not",
    "sailed,VBD,sail",
    "closed,VBN,close",
    "zipped,VBD,zip",
    "sailed,JJ,sailed",
    "ferries,NNS,ferry",
    "ports,NNS,port",
    "docks,NNS,docks",
    "five,CD,#crd#",
    "fifth,JJ,#ord#",
    "0th,JJ,#ord#"
  })
  void aWordHasItsBaseForm(String lower, String tag, String base) {
    assertThat(lemmatiser.lemma(lower, tag)).isEqualTo(base);
  }
}
