package org.synoptic.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Modality;
import org.synoptic.model.Span;
import org.synoptic.model.TimelineEntry;

class ReadableDatesTest {

  @Test
  void aDateIsToldAsExactlyAsItIsKnown() {
    assertThat(shown("2012-01-01", "2012-12-31", "2012")).isEqualTo("2012");
    assertThat(shown("2016-09-01", "2016-09-30", "2016-09")).isEqualTo("September 2016");
    assertThat(shown("2016-09-01", "2016-11-30", "2016-FA")).isEqualTo("autumn 2016");
    assertThat(shown("2017-03-04", "2017-03-04", "2017-03-04")).isEqualTo("4 March 2017");
    assertThat(shown("2017-03-04", "2017-03-04", "2017-03-04TEV")).isEqualTo("4 Mar 2017, evening");
    assertThat(shown("2017-02-27", "2017-03-05", "2017-W09")).isEqualTo("27 Feb – 5 Mar 2017");
  }

  @Test
  void whatBothEndsOfARangeShareIsSaidOnce() {
    assertThat(shown("2017-03-01", "2017-03-05", "P5D")).isEqualTo("1–5 March 2017");
    assertThat(shown("2016-12-30", "2017-01-02", "P4D")).isEqualTo("30 Dec 2016 – 2 Jan 2017");
  }

  @Test
  void aDateThatStaysRelativeIsNotDated() {
    assertThat(shown(null, null, "XXXX-XX")).isEqualTo("not dated");
  }

  @Test
  void anOpenIntervalSaysWhichEndIsKnown() {
    assertThat(shown("2017-03-04", null, "P3W")).isEqualTo("from 4 March 2017");
    assertThat(shown(null, "2017-03-04", "P3W")).isEqualTo("until 4 March 2017");
  }

  private static String shown(@Nullable String from, @Nullable String until, String when) {
    var words = HarbourFire.COURIER.passage(new Span(0, 6));
    return ReadableDates.of(
        new TimelineEntry(from, until, when, "it", Modality.HAPPENED, List.of(words)));
  }
}
