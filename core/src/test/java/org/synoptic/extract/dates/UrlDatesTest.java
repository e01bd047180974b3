package org.synoptic.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlDatesTest {
  @ParameterizedTest
  @CsvSource({
    "https://northnews.example/2017/03/04/fire, 2017-03-04",
    "https://northnews.example/news/29-10-2021, 2021-10-29",
    "https://northnews.example/news/04-03-2021, ",
    "https://northnews.example/fire-20170304.html, 2017-03-04",
    "https://northnews.example/fire-12-13-14, ",
  })
  void theDayInAnAddressIsRead(String url, String day) {
    assertThat(UrlDates.of(url)).isEqualTo(day);
  }
}
