package org.synoptic.extract.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorStampsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Ana Ruiz14:25 ~ true",
        "Ana Ruiz in Norwick10.15am ~ true",
        "By Jo Bell 10:15 AM EST ~ true",
        "Jo Bell2h ago ~ true",
        "Jo Bell · 25 minutes ago ~ true",
        "14:25 GMTAna Ruiz ~ true",
        "Ana Ruiz14:25Updated at 15.10 ~ true",
        "Premier League 15:30 ~ false",
        "Ana Ruiz arrived at 14:25 ~ false",
        "Norwick 2:1 ~ false",
        "14:25 The harbour is closed ~ false",
        "Ana Ruiz 14:25 ~ false",
      })
  void aNameWithTheTimeGluedToItIsAStamp(String line, boolean stamp) {
    assertThat(AuthorStamps.isStamp(line)).isEqualTo(stamp);
  }
}
