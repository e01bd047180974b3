package org.synoptic.cluster.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.Reports.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.synoptic.cluster.report.ProfileReader;
import org.synoptic.cluster.report.ReportProfile;

/** All reports are made up. */
class HouseNoticesTest {

  private static final Instant AT = Instant.parse("2031-05-03T08:00:00Z");

  private static final List<String> NOTICES =
      List.of(
          "If you spotted a mistake in this report, write to our editor at once.",
          "This report was written with material of the Selm press agency.",
          "Our newsletter brings you the region's news every morning at six.",
          "All rights are reserved by the owner of this newspaper in Selm.");

  private static final String WIRE =
      "The ferry line said that it would pay for every berth that burnt.";

  /** A report of words that no other has, with some of the notices below. */
  private static ReportProfile profile(int number, Random random) {
    StringBuilder body = new StringBuilder(own(number));
    NOTICES.stream()
        .filter(notice -> random.nextInt(3) == 0)
        .forEach(notice -> body.append(notice).append(' '));
    return profile(String.format(Locale.ROOT, "r%03d", number), body.toString());
  }

  private static String own(int number) {
    StringBuilder own = new StringBuilder();
    for (int sentence = 0; sentence < 4; sentence++) {
      for (int word = 0; word < 8; word++) {
        own.append(String.format(Locale.ROOT, "w%dx%dx%d ", number, sentence, word));
      }
      own.append("came. ");
    }
    return own.toString();
  }

  private static ReportProfile profile(String id, String body) {
    return ProfileReader.read(report(id, body).published("2031-05-03").build(), AT);
  }

  private static Set<Long> found(List<ReportProfile> reports) {
    HouseNotices notices = new HouseNotices();
    reports.forEach(notices::add);
    return notices.found();
  }

  @Test
  void sentencesOfUnrelatedReportsAreFoundHoweverTheyCome() {
    Random random = new Random(7);
    List<ReportProfile> reports = new ArrayList<>();
    for (int number = 0; number < 60; number++) {
      reports.add(profile(number, random));
    }
    assertThat(found(reports)).hasSize(NOTICES.size());
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(reports, new Random(seed));
      HouseNotices inSteps = new HouseNotices();
      for (int known = 0; known < reports.size(); known++) {
        inSteps.add(reports.get(known));
        if (known % (seed + 1) == 0) {
          assertThat(inSteps.found()).isEqualTo(found(reports.subList(0, known + 1)));
        }
      }
      assertThat(inSteps.found()).isEqualTo(found(reports));
    }
  }

  @Test
  void aSentenceOfOneWireIsNoneUntilItStandsElsewhere() {
    HouseNotices notices = new HouseNotices();
    notices.add(
        profile(
            "a",
            "A fire destroyed eleven fishing boats in Selm harbour on Tuesday night while crews"
                + " fought flames; owners of trawlers want hydrants. "
                + WIRE));
    notices.add(
        profile(
            "b",
            "Crews fought flames on Tuesday night in Selm harbour, where fire destroyed eleven"
                + " fishing boats; hydrants are what owners of trawlers want. "
                + WIRE));
    notices.add(
        profile(
            "c",
            "Owners of trawlers want hydrants after eleven fishing boats were destroyed by fire in"
                + " Selm harbour; crews fought flames on Tuesday night. "
                + WIRE));
    assertThat(notices.found()).isEmpty();
    notices.add(profile("d", own(1) + WIRE));
    notices.add(profile("e", own(2) + WIRE));
    assertThat(notices.found()).hasSize(1);
  }
}
