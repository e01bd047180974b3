package org.synoptic.compare.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.synoptic.Reports.report;
import static org.synoptic.Reports.story;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.Reports;
import org.synoptic.model.InferredDate;
import org.synoptic.model.InferredPublication;

class DatesFromOthersTest {

  private static final Reports DATED =
      report(
              "gazette",
              "The ferry Orla ran aground near Velm on Wednesday. Her hull was built in Brask in September 2016.")
          .published("2017-03-10")
          .date("Wednesday", "2017-03-08")
          .date("September 2016", "2016-09");

  @Test
  void anUndatedReportTakesWholeDatesFromADatedOne() {
    Reports undated =
        report(
                "courier",
                "Near Velm the ferry Orla ran aground on Wednesday. The hull was built in Brask in September last year.")
            .date("Wednesday", "XXXX-WXX-3")
            .date("September last year", "XXXX-09");
    DatesFromOthers dates = DatesFromOthers.of(story(DATED, undated));
    assertThat(dates.dates())
        .extracting(date -> date.words().text(), InferredDate::value, date -> date.ground().text())
        .containsExactly(
            tuple("Wednesday", "2017-03-08", "Wednesday"),
            tuple("September last year", "2016-09", "September 2016"));
    assertThat(dates.story().reports().get(1).dates())
        .extracting(date -> date.value())
        .containsExactly("2017-03-08", "2016-09");
    InferredPublication published = dates.publications().get(0);
    assertThat(List.of(published.report(), published.from(), published.until()))
        .containsExactly("courier", "2017-03-08", "2017-03-14");
  }

  @Test
  void aDayWithoutItsYearTakesTheYear() {
    assertThat(value("The ferry Orla ran aground near Velm on 8 March.", "8 March", "XXXX-03-08"))
        .isEqualTo("2017-03-08");
  }

  @Test
  void anotherWeekdayAndAnotherThingStayOpen() {
    assertThat(value("The ferry Orla ran aground near Velm on Tuesday.", "Tuesday", "XXXX-WXX-2"))
        .isEqualTo("XXXX-WXX-2");
    assertThat(value("The port of Brask opened a dock on Wednesday.", "Wednesday", "XXXX-WXX-3"))
        .isEqualTo("XXXX-WXX-3");
  }

  @Test
  void twoDatesInDatedReportsLeaveItOpen() {
    Reports other =
        report("post", "The ferry Orla ran aground near Velm on 15 March.")
            .published("2017-03-17")
            .date("15 March", "2017-03-15");
    Reports undated =
        report("courier", "The ferry Orla ran aground near Velm on Wednesday.")
            .date("Wednesday", "XXXX-WXX-3");
    assertThat(DatesFromOthers.of(story(DATED, undated)).dates()).hasSize(1);
    assertThat(DatesFromOthers.of(story(DATED, other, undated)).dates()).isEmpty();
  }

  @Test
  void aDatedReportKeepsItsDates() {
    Reports dated =
        report("courier", "The ferry Orla ran aground near Velm on Wednesday.")
            .published("2018-01-05")
            .date("Wednesday", "2018-01-03");
    DatesFromOthers dates = DatesFromOthers.of(story(DATED, dated));
    assertThat(dates.dates()).isEmpty();
    assertThat(dates.story().reports().get(1).dates().get(0).value()).isEqualTo("2018-01-03");
  }

  private static String value(String sentence, String words, String open) {
    return DatesFromOthers.of(story(DATED, report("courier", sentence).date(words, open)))
        .story()
        .reports()
        .get(1)
        .dates()
        .get(0)
        .value();
  }
}
