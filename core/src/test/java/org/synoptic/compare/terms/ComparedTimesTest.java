package org.synoptic.compare.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;

/** Dates of two reports beside each other. */
class ComparedTimesTest {

  @ParameterizedTest
  @CsvSource({
    "2031-05-06, 2031-05-06, 2031-05-07, 2031-05-07, true",
    "2031-05-06, 2031-05-06, 2031-05-06T08:00, 2031-05-06T09:00, false",
    "2031-05-01, 2031-05-31, 2031-05-07, 2031-05-07, false",
    "2031-05-01, 2031-05-31, 2031-06-01, 2031-06-30, true",
    "2031-05-01, 2031-05-31, 2031-05-31, 2031-06-30, false",
  })
  void twoDatesClashWhereTheyShareNoDay(
      String from, String until, String otherFrom, String otherUntil, boolean clash) {
    Timex one = date(Timex.Type.DATE, from, until);
    Timex other = date(Timex.Type.DATE, otherFrom, otherUntil);
    assertThat(ComparedTimes.disjoint(one, other)).isEqualTo(clash);
    assertThat(ComparedTimes.disjoint(other, one)).isEqualTo(clash);
  }

  @Test
  void whatIsNoResolvedDateNeverClashes() {
    Timex may = date(Timex.Type.DATE, "2031-05-01", "2031-05-31");
    Timex june = date(Timex.Type.DATE, "2031-06-01", "2031-06-30");
    assertThat(ComparedTimes.disjoint(may, june)).isTrue();
    assertThat(ComparedTimes.disjoint(may, date(Timex.Type.DATE, null, "2031-06-30"))).isFalse();
    assertThat(ComparedTimes.disjoint(may, date(Timex.Type.DATE, "2031-06-01", null))).isFalse();
    assertThat(ComparedTimes.disjoint(date(Timex.Type.DATE, null, null), june)).isFalse();
    assertThat(ComparedTimes.disjoint(may, date(Timex.Type.SET, "2031-06-01", "2031-06-30")))
        .isFalse();
    assertThat(ComparedTimes.disjoint(date(Timex.Type.DURATION, "2031-05-01", "2031-05-31"), june))
        .isFalse();
    assertThat(ComparedTimes.disjoint(may, date(Timex.Type.TIME, "2031-06-01", "2031-06-01")))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2031-05-06, 2031-05-09, 3",
    "2031-05-09, 2031-05-06T21:00, 3",
    "2031-05-06, 2031-05-06, 0",
    "2031-05-06, , 9223372036854775807",
    ", 2031-05-06, 9223372036854775807",
    "2031-05, 2031-05-06, 9223372036854775807",
  })
  void daysLieBetweenTheFirstDays(String from, String otherFrom, long days) {
    assertThat(
            ComparedTimes.daysBetween(
                date(Timex.Type.DATE, from, from), date(Timex.Type.DATE, otherFrom, otherFrom)))
        .isEqualTo(days);
  }

  @Test
  void aMereReferenceIsNoPointInTime() {
    assertThat(ComparedTimes.isPointInTime(timex(Timex.Type.DATE, "2031-05-06"))).isTrue();
    assertThat(ComparedTimes.isPointInTime(timex(Timex.Type.TIME, "2031-05-06TMO"))).isTrue();
    assertThat(ComparedTimes.isPointInTime(timex(Timex.Type.DATE, "PAST_REF"))).isFalse();
    assertThat(ComparedTimes.isPointInTime(timex(Timex.Type.DURATION, "P3D"))).isFalse();
  }

  @Test
  void aDayIsPartOfItsMonthAndYear() {
    assertThat(ComparedTimes.isPartOf("2031-05-06", "2031-05")).isTrue();
    assertThat(ComparedTimes.isPartOf("2031", "2031-05-06")).isTrue();
    assertThat(ComparedTimes.isPartOf("2031-05-06", "2031-06")).isFalse();
  }

  @Test
  void aTimeIsReadInParts() {
    assertThat(ComparedTimes.day("2031-05-06T08:00:00Z")).isEqualTo("2031-05-06");
    assertThat(ComparedTimes.month("2031-05-06T08:00:00Z")).isEqualTo("2031-05");
    assertThat(ComparedTimes.month("2031-05")).isEqualTo("2031-05");
    assertThat(ComparedTimes.month("2031")).isEqualTo("2031");
    assertThat(ComparedTimes.hasTime("2031-05-06T08:00")).isTrue();
    assertThat(ComparedTimes.hasTime("2031-05-06")).isFalse();
  }

  private static Timex date(Timex.Type type, String from, String until) {
    return new Timex(new Span(0, 1), type, "2031-05", from, until, false);
  }

  private static Timex timex(Timex.Type type, String value) {
    return new Timex(new Span(0, 1), type, value, null, null, false);
  }
}
