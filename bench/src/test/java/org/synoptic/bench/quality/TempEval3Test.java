package org.synoptic.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.model.Timex.Type;

class TempEval3Test {

  @TempDir Path folder;

  private TimeMl read(String xml) throws IOException {
    return TimeMl.read(Files.writeString(folder.resolve("selm.tml"), xml));
  }

  private static final String DOCUMENT =
      """
      <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2017-03-04">x</TIMEX3></DCT>
      <TEXT>It <EVENT>shut</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2017-02-27">Monday</TIMEX3>.</TEXT></TimeML>
      """;

  @Test
  void theTextIsReadCharForCharWithItsExpressions() throws IOException {
    TimeMl document = read(DOCUMENT);
    assertThat(document.text()).isEqualTo("It shut on Monday.");
    assertThat(document.created()).isEqualTo("2017-03-04");
    assertThat(document.expressions())
        .containsExactly(new TimeMl.Expression(new Span(11, 17), "2017-02-27"));
  }

  @Test
  void entitiesAreNotExpanded() {
    assertThatThrownBy(
            () ->
                read(
                    "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a><TEXT>&e;</TEXT></a>"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void anOverlapIsRelaxedAndAnEqualSpanIsStrict() throws IOException {
    TempEval3.Tally tally = new TempEval3.Tally();
    Timex wide = new Timex(new Span(8, 17), Type.DATE, "2017-02-27", null, null, false);
    tally.add(read(DOCUMENT), List.of(wide));
    assertThat(tally.f1(tally.strict)).isEqualTo(0);
    assertThat(tally.f1(tally.relaxed)).isEqualTo(1);
    assertThat(tally.f1(tally.valued)).isEqualTo(1);
  }
}
