package org.synoptic.bench.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pairs are read line by line; a line that holds none is told and left out. */
class PairsFileTest {

  @Test
  void aLineThatHoldsNoPairIsToldWithItsNumberAndReason() throws IOException {
    List<TextPair> pairs = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    String lines =
        """
        {"id":"1","a":"The bridge fell","b":"A bridge collapsed","context_a":"The bridge fell."}

        oops
        {"id":3,"a":" ","b":"A bridge collapsed"}
        {"id":4,"a":"The bridge fell","b":"A bridge collapsed"}
        ["id"]
        """;
    boolean complete =
        PairsFile.read(new BufferedReader(new StringReader(lines)), pairs::add, faults::add);
    assertThat(complete).isFalse();
    assertThat(pairs).extracting(pair -> pair.id().asText()).containsExactly("1", "4");
    assertThat(pairs.get(0).contextB()).isEqualTo("A bridge collapsed");
    assertThat(faults)
        .containsExactly(
            "line 3 is left out: it is no JSON",
            "line 4 is left out: \"a\" is no text",
            "line 6 is left out: it is no JSON object");
  }
}
