package org.synoptic.flink.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.cluster.report.StemCounts;

/**
 * What grouping remembers of a report.
 *
 * @param published ISO 8601 day; null when not known
 * @param arrived in milliseconds since 1970
 */
public record ReportRow(
    String id,
    String headline,
    String opening,
    String body,
    List<EndRow> ends,
    List<String> people,
    List<String> places,
    List<String> days,
    List<Long> passages,
    @Nullable String published,
    long arrived) {

  public ReportRow(
      @Nullable String id,
      @Nullable String headline,
      @Nullable String opening,
      @Nullable String body,
      @Nullable List<EndRow> ends,
      @Nullable List<String> people,
      @Nullable List<String> places,
      @Nullable List<String> days,
      @Nullable List<Long> passages,
      @Nullable String published,
      long arrived) {
    this.id = Rows.text(id);
    this.headline = Rows.text(headline);
    this.opening = Rows.text(opening);
    this.body = Rows.text(body);
    this.ends = Rows.list(ends);
    this.people = Rows.list(people);
    this.places = Rows.list(places);
    this.days = Rows.list(days);
    this.passages = Rows.list(passages);
    this.published = published;
    this.arrived = arrived;
  }

  public static ReportRow of(ReportProfile report) {
    return new ReportRow(
        report.id(),
        report.headline().text(),
        report.opening().text(),
        report.body().text(),
        report.ends().stream().map(EndRow::of).toList(),
        report.people(),
        report.places(),
        report.days(),
        report.passages(),
        report.published(),
        report.arrived().toEpochMilli());
  }

  public ReportProfile profile() {
    return new ReportProfile(
        id,
        new StemCounts(headline),
        new StemCounts(opening),
        new StemCounts(body),
        ends.stream().map(EndRow::end).toList(),
        people,
        places,
        days,
        passages,
        published,
        Instant.ofEpochMilli(arrived));
  }
}
