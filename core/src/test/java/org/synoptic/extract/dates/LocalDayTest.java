package org.synoptic.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalDayTest {
  @ParameterizedTest
  @CsvSource({
    "2023-11-09T02:11:03Z, 2023-11-08T21:11:03-05:00, 2023-11-08T21:11:03-05:00",
    "2023-11-09T05:30:59Z, 2023-11-08, 2023-11-08",
    "2023-11-01T23:01:00Z, 2023-11-02, 2023-11-02",
    "2023-11-09T10:04:00Z, 2023-11-08, 2023-11-09T10:04:00Z",
    "2023-11-09T02:11:03Z, 2023-11-01, 2023-11-09T02:11:03Z",
    "2023-11-09T02:11:03Z, , 2023-11-09T02:11:03Z",
  })
  void theDayIsThatOfThePagesReaders(String said, String printed, String local) {
    assertThat(LocalDay.of(said, printed)).isEqualTo(local);
  }
}
