package org.synoptic.gather.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateStampsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mon, 09 Mar 2026 08:15:00 +0100 | 2026-03-09T08:15:00+01:00",
        "Mon, 9 Mar 2026 08:15:00 GMT    | 2026-03-09T08:15:00Z",
        "9 Mar 26 08:15 EST              | 2026-03-09T08:15:00-05:00",
        "Monday, 9 March 2026 8:15:00 -0000 | 2026-03-09T08:15:00Z",
        "Mon, 09-Mar-2026 08:15:00 UT    | 2026-03-09T08:15:00Z",
        "Lun, 09 Mars 2026 08:15:00 +0100 | 2026-03-09T08:15:00+01:00",
        "09 Juil 2026                    | 2026-07-09",
        "Mon, 09 Mar 2026 08:15:00       | 2026-03-09",
        "Mon, 09 Mar 2026 08:15:00 XYZ   | 2026-03-09",
        "March 9, 2026 08:15 +0100       | 2026-03-09T08:15:00+01:00",
        "2026-03-09T08:15:00.123456Z     | 2026-03-09T08:15:00Z",
        "2026-03-09T08:15:07+0530        | 2026-03-09T08:15:07+05:30",
        "2026-03-09 08:15:00 UTC         | 2026-03-09T08:15:00Z",
        "20260309T081500+0100            | 2026-03-09T08:15:00+01:00",
        "Mon, 09 Mar 2026 08:15:00 GMT+7 | 2026-03-09T08:15:00+07:00",
        "Mon, 09 Mar 2026 08:15:00 GMT+0530 | 2026-03-09T08:15:00+05:30",
        "Mon, 09 Mar 2026 08:15:00 UTC-0300 | 2026-03-09T08:15:00-03:00",
        "Mon, 09 Mar 2026 08:15:00 gmt +05:45 | 2026-03-09T08:15:00+05:45",
        "2026-03-09T08:15:00 UTC-3       | 2026-03-09T08:15:00-03:00",
        "March 9, 2026 08:15 GMT+10:30   | 2026-03-09T08:15:00+10:30",
        "Mon, 09 Mar 2026 08:15:00 GMT+0 | 2026-03-09T08:15:00Z",
        "Mon, 09 Mar 2026 08:15:00 GMT+25 | 2026-03-09",
        "2026-03-09                      | 2026-03-09"
      })
  void isReadAsItIsMeant(String written, String iso) {
    assertThat(DateStamps.iso(written)).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource({"yesterday", "2026-13-40", "Mon, 32 Mar 2026 08:15:00 GMT", "2026", "now now now"})
  void isNoneWhereItIsNoDate(String written) {
    assertThat(DateStamps.iso(written)).isNull();
  }
}
