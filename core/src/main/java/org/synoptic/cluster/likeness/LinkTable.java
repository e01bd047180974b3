package org.synoptic.cluster.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.report.ReportProfile;

/**
 * The reports that are compared, with the strongest links of each. All of it follows from the
 * profiles and the notices, so it is no state: it can be made anew at any time.
 */
public final class LinkTable {

  /** Pairs below this likeness count as having none. Set by hand. */
  private static final double LEAST = 0.02;

  /**
   * Links that are kept of a report, the strongest. The sets have some 30; sixty bound the memory
   * and the time of grouping where a hundred thousand reports are about one topic.
   */
  static final int MOST_LINKS = 60;

  private final Set<Long> notices;
  private final CandidateIndex index = new CandidateIndex();
  private final List<Compared> reports = new ArrayList<>();
  private final List<Links> links = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** A table in which the sentences of these keys count nothing. */
  public LinkTable(Set<Long> notices) {
    this.notices = Set.copyOf(notices);
  }

  public Set<Long> notices() {
    return notices;
  }

  /** Compares a report with all that were added before it. A known id is ignored. */
  public void add(ReportProfile profile) {
    int number = reports.size();
    if (numbers.putIfAbsent(profile.id(), number) != null) {
      return;
    }
    Compared report = Compared.of(profile, notices);
    Links own = new Links();
    index.each(
        report,
        other -> {
          double value = Likeness.of(report, reports.get(other)).value();
          if (value >= LEAST) {
            own.add(other, value, reports);
            links.get(other).add(number, value, report.id(), reports);
          }
        });
    index.add(report, number);
    reports.add(report);
    links.add(own);
  }

  public int size() {
    return reports.size();
  }

  /** Returns the report of an id, or null when it was not added. */
  public @Nullable Compared report(String id) {
    Integer number = numbers.get(id);
    return number == null ? null : reports.get(number);
  }

  /** Is given the links of a report. */
  public interface LinkReader {
    void link(String other, double value);
  }

  /** Gives the strongest links of a report; a pair can be given for one of the two alone. */
  public void each(String id, LinkReader reader) {
    Integer number = numbers.get(id);
    if (number != null) {
      Links own = links.get(number);
      for (int i = 0; i < own.size; i++) {
        reader.link(reports.get(own.others[i]).id(), own.values[i]);
      }
    }
  }

  /** The strongest links of one report; of equal ones those to the ids that come first. */
  private static final class Links {

    private int[] others = new int[4];
    private double[] values = new double[4];
    private int size;

    void add(int other, double value, List<Compared> reports) {
      add(other, value, reports.get(other).id(), reports);
    }

    void add(int other, double value, String id, List<Compared> reports) {
      int at = size < MOST_LINKS ? size : weakest(reports);
      if (at == size) {
        size++;
        others = size > others.length ? Arrays.copyOf(others, size * 2) : others;
        values = size > values.length ? Arrays.copyOf(values, size * 2) : values;
      } else if (!weaker(at, value, id, reports)) {
        return;
      }
      others[at] = other;
      values[at] = value;
    }

    private int weakest(List<Compared> reports) {
      int weakest = 0;
      for (int i = 1; i < size; i++) {
        if (weaker(i, values[weakest], reports.get(others[weakest]).id(), reports)) {
          weakest = i;
        }
      }
      return weakest;
    }

    private boolean weaker(int at, double value, String id, List<Compared> reports) {
      return values[at] != value
          ? values[at] < value
          : reports.get(others[at]).id().compareTo(id) > 0;
    }
  }
}
