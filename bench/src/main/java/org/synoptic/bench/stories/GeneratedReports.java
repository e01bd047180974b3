package org.synoptic.bench.stories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.synoptic.cluster.report.ReportProfile;

/**
 * Reports made of real ones. The first round are the real ones; each further round takes headline
 * and opening of one and the body of another of them, so that words are as frequent as in news.
 */
final class GeneratedReports {

  private final List<ReportProfile> real;
  private final int all;
  private final double days;

  /**
   * @param all how many reports there are in the end
   * @param days over which they are spread
   */
  GeneratedReports(List<ReportProfile> real, int all, double days) {
    this.real = List.copyOf(real);
    this.all = all;
    this.days = days;
  }

  /** The reports from one number to another. */
  List<ReportProfile> of(int from, int until, Instant start) {
    List<ReportProfile> reports = new ArrayList<>();
    for (int i = from; i < until; i++) {
      reports.add(report(i, start));
    }
    return reports;
  }

  private ReportProfile report(int number, Instant start) {
    ReportProfile top = real.get(number % real.size());
    Random random = new Random(number);
    ReportProfile rest = number < real.size() ? top : real.get(random.nextInt(real.size()));
    Instant arrived = start.plusSeconds((long) (number * days * 86400 / all));
    String day = LocalDate.ofInstant(arrived, ZoneOffset.UTC).toString();
    return new ReportProfile(
        String.format("%s-%07d", top.id(), number),
        top.headline(),
        top.opening(),
        rest.body(),
        rest.ends(),
        top.people(),
        top.places(),
        top.days(),
        rest.passages(),
        day,
        arrived);
  }
}
