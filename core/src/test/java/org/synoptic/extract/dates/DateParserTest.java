package org.synoptic.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "4 de março de 2017 ~ 2017-03-04",
        "lördag 4 mars 2017 ~ 2017-03-04",
        "4. maaliskuuta 2017 klo 10.15 ~ 2017-03-04",
        "4 Mart 2017 Cumartesi ~ 2017-03-04",
        "4 марта 2017 г. ~ 2017-03-04",
        "Субота, 4 березня 2017 ~ 2017-03-04",
        "4 Μαρτίου 2017 ~ 2017-03-04",
        "2017. március 4. ~ 2017-03-04",
        "2017 m. kovo 4 d. ~ 2017-03-04",
        "2017. gada 4. marts ~ 2017-03-04",
        "4. 3. 2017 ~ 2017-03-04",
        "04 | 03 | 2017 ~ 2017-03-04",
        "4 Mai, 2017 ~ 2017-05-04",
        "السبت 4 مارس 2017 ~ 2017-03-04",
        "٤ مارس ٢٠١٧ ~ 2017-03-04",
        "4 آذار/مارس 2017 ~ 2017-03-04",
        "4 كانون الثاني 2017 ~ 2017-01-04",
        "4 ביולי 2017 ~ 2017-07-04",
        "4 मार्च 2017 ~ 2017-03-04",
        "2017年3月4日 10時15分 ~ 2017-03-04",
        "令和2年7月3日 ~ 2020-07-03",
        "2017년 3월 4일 ~ 2017-03-04",
        "2017. 3. 4. ~ 2017-03-04",
        "Thứ bảy, 4 tháng 3, 2017 ~ 2017-03-04",
        "4 มีนาคม 2560 ~ 2017-03-04",
        "۲ تیر ۱۳۹۹ ~ 2020-06-22",
        "۳۰ اسفند ۱۳۹۹ ~ 2021-03-20",
        "1399/04/12 ~ 2020-07-02",
        "10:46 PM - 4 Mar 2017 ~ 2017-03-04",
        "4 March 2017, 22:11 GMT+10 ~ 2017-03-04T22:11:00+10:00",
        "Sat, 4 Mar 2017 23:05:00 -0500 ~ 2017-03-04T23:05:00-05:00",
      })
  void aDateIsReadAsOtherLanguagesAndCalendarsPrintIt(String printed, String iso) {
    assertThat(DateParser.iso(printed)).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "11 May '18 ~ MONTH_FIRST ~ 2018-05-11",
        "May 11, ’18 ~ UNKNOWN ~ 2018-05-11",
        "11-May-18 ~ UNKNOWN ~ 2018-05-11",
        "On 5/11/18 at 8:00 AM ~ MONTH_FIRST ~ 2018-05-11",
        "11/5/18 ~ DAY_FIRST ~ 2018-05-11",
        "5/13/18 ~ UNKNOWN ~ 2018-05-13",
        "13/05/18 ~ UNKNOWN ~ 2018-05-13",
        "5/11/18 ~ UNKNOWN ~",
        "18/05/11 ~ DAY_FIRST ~",
        "24/7/365 ~ DAY_FIRST ~",
      })
  void yearsOfTwoFiguresAreReadWhereTheOrderIsSure(String printed, DayOrder order, String iso) {
    assertThat(DateParser.iso(printed, order)).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "DAY_FIRST, 2017-04-03",
    "MONTH_FIRST, 2017-03-04",
    "UNKNOWN, ",
  })
  void figuresThatCanBeReadInTwoWaysAreReadAsThePageWritesThem(DayOrder order, String iso) {
    assertThat(DateParser.iso("03/04/2017", order)).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, news.example, DAY_FIRST",
    "en-US, news.example, MONTH_FIRST",
    "en-US, news.co.uk, UNKNOWN",
    "en, news.example, UNKNOWN",
    "fr, news.example, DAY_FIRST",
    ", news.gov, MONTH_FIRST",
  })
  void whereAPageComesFromTellsTheOrderOfItsDays(String language, String host, DayOrder order) {
    assertThat(DayOrder.of(language, host)).isEqualTo(order);
  }

  @Test
  void severalDatesOfALineAreReadApart() {
    String line = "Published 4 March 2017, updated 2017-03-06 at noon";
    assertThat(
            DateParser.all(line, DayOrder.UNKNOWN).stream()
                .map(found -> line.substring(found.start(), found.end()) + " = " + found.when())
                .collect(Collectors.joining("; ")))
        .isEqualTo("4 March 2017 = 2017-03-04; 2017-03-06 = 2017-03-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-03-04T10:15:00Z | 2017-03-04T10:15:00Z",
        "2017-03-04T10:15:00+0100 | 2017-03-04T10:15:00+01:00",
        "2017-03-04T10:15 | 2017-03-04",
        "Sat, 4 Mar 2017 10:15:00 GMT | 2017-03-04T10:15:00Z",
        "March 4, 2017 | 2017-03-04",
        "Published: Aug. 14, 2021 at 9:05 a.m. ET | 2021-08-14",
        "4th March 2017 | 2017-03-04",
        "4. März 2017 | 2017-03-04",
        "le 4 août 2017 | 2017-08-04",
        "04.03.2017 | 2017-03-04",
        "25/12/2017 | 2017-12-25",
        "12/25/2017 | 2017-12-25",
        "20170304 | 2017-03-04",
        "Party, 30.10.23 | 2023-10-30",
        "Published March 4th, 2017 - 07:50 GMT | 2017-03-04T07:50:00Z",
        "2017-03-04T10:15:00+99:00 | 2017-03-04",
      })
  void aDateIsReadAsPrinted(String printed, String iso) {
    assertThat(DateParser.iso(printed)).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource({"03/04/2017", "no date at all", "31 February 2017", "32.13.2017", "release 10.13.99"})
  void aDateThatIsUnclearIsNotRead(String printed) {
    assertThat(DateParser.iso(printed)).isNull();
  }
}
