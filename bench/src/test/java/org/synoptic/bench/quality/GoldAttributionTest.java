package org.synoptic.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.model.Span;

class GoldAttributionTest {

  private static final String BODY = "\uD83D\uDEA2 “We stay,” Ruiz said. “No.”";
  private static final String CODING =
      "T1\tSource 13 17\tRuiz\nT2\tCue 18 22\tsaid\nT3\tContent 2 12;24 29\t“We stay,” “No.”\n"
          + "T4\tAttribution 18 22\tsaid\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n";

  @TempDir Path folder;

  @Test
  void partsAreReadInCharsOfTheBody() throws IOException {
    GoldAttribution attribution = read().get(0);
    assertThat(attribution.source()).extracting(s -> s.in(BODY)).containsExactly("Ruiz");
    assertThat(attribution.cue()).extracting(s -> s.in(BODY)).containsExactly("said");
    assertThat(attribution.content())
        .extracting(s -> s.in(BODY))
        .containsExactly("“We stay,”", "“No.”");
  }

  @Test
  void aDiscontinuousSpanCountsOnlyWhole() throws IOException {
    List<Span> whole = read().get(0).content();
    assertThat(exact(whole)).isEqualTo(1.0, within(1e-9));
    assertThat(exact(whole.subList(0, 1))).isZero();
  }

  private double exact(List<Span> found) throws IOException {
    SpanTally tally = new SpanTally();
    tally.add(read(), GoldAttribution::content, List.of(found), spans -> spans);
    return tally.exactF1();
  }

  private List<GoldAttribution> read() throws IOException {
    return GoldAttribution.read(Files.writeString(folder.resolve("a.ann"), CODING), BODY);
  }
}
