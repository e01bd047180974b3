package org.synoptic.cluster.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.Reports.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.synoptic.cluster.report.ProfileReader;
import org.synoptic.cluster.report.ReportProfile;

class TopicTest {

  private static final Instant ARRIVED = Instant.parse("2032-12-31T00:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2031-10-01");

  /** What every report of the tax bill says. */
  private static final String TOPIC =
      "The Ostra tax bill divides the council: landlords, tenants, brewers and chairman Vane. ";

  private static final String VETO =
      "A veto by governor Lund stunned the gallery; she tore the parchment before cameras.";

  private static final String VETO_TOO =
      "Governor Lund tore the parchment in the gallery, a veto that stunned cameras.";

  private static final String MARCH =
      "Bakers marched with torches across the frozen canal and rang handbells until midnight.";

  private static ReportProfile of(String id, String own, LocalDate day) {
    return ProfileReader.read(report(id, TOPIC + own).published(day.toString()).build(), ARRIVED);
  }

  /** Three reports of one day, after weeks in which the topic was told with other words. */
  private static List<ReportProfile> afterWeeks(int weeks) {
    List<ReportProfile> reports = new ArrayList<>();
    for (int i = 1; i <= weeks; i++) {
      char letter = (char) ('a' + i);
      String own = "Week of q" + letter + "ux, w" + letter + "lt and z" + letter + "rn.";
      reports.add(of("week-" + i, own, DAY.minusWeeks(2L * i)));
    }
    reports.add(of("veto", VETO, DAY));
    reports.add(of("veto-too", VETO_TOO, DAY));
    reports.add(of("march", MARCH, DAY));
    return reports;
  }

  private static LinkTable table(List<ReportProfile> reports) {
    LinkTable table = new LinkTable(Set.of());
    reports.forEach(table::add);
    return table;
  }

  @Test
  void wordsOfATopicThatManyWeeksTellCountNothing() {
    Likeness unheard = table(afterWeeks(0)).likeness("veto", "march");
    Likeness lasting = table(afterWeeks(12)).likeness("veto", "march");
    assertThat(unheard.lasting()).isFalse();
    assertThat(lasting.lasting()).isTrue();
    assertThat(lasting.words()).isEqualTo(unheard.words());
    assertThat(unheard.value()).isGreaterThan(0.3);
    assertThat(lasting.value()).isLessThan(0.1);
  }

  @Test
  void whatTwoReportsOfOneHappeningHaveOfTheirOwnStillCounts() {
    Likeness likeness = table(afterWeeks(12)).likeness("veto", "veto-too");
    assertThat(likeness.lasting()).isTrue();
    assertThat(likeness.value()).isGreaterThan(0.5);
  }

  @Test
  void aTopicOfAFewWeeksDoesNotLast() {
    assertThat(table(afterWeeks(12)).likeness("veto", "march").lasting()).isTrue();
    assertThat(table(afterWeeks(7)).likeness("veto", "march").lasting()).isFalse();
  }

  @Test
  void theOrderOfArrivalMakesNoDifference() {
    List<ReportProfile> reports = afterWeeks(30);
    Likeness likeness = table(reports).likeness("veto", "veto-too");
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(reports, new Random(i));
      assertThat(table(reports).likeness("veto", "veto-too")).isEqualTo(likeness);
    }
  }
}
