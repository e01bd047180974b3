package org.synoptic.cluster.likeness;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The topic of one report, as other weeks tell it: a bill, a trial, a campaign. Its words stand in
 * the reports of all its happenings, so between two of them they say little.
 */
final class Topic {

  /**
   * Weeks from which a topic lasts; two reports are of a lasting topic when both together have more
   * than twice as many. Tuned on {@code articles-allsides}, with Google News kept at .977: its
   * stories have wrong dates in up to seven weeks. Run {@code bench quality} of Google News and
   * BASIL and read a sample of {@code articles-allsides} after a change.
   */
  private static final int LASTING_WEEKS = 8;

  /** Weeks that are kept, the closest: one more makes the topic of any pair lasting. */
  private static final int MOST_WEEKS = 2 * LASTING_WEEKS + 1;

  /** Weeks whose closest report tells the words of the topic. 6 to 25 are equally good. */
  private static final int WORD_WEEKS = 12;

  /** Days between two reports from which they are of different weeks. */
  private static final int FAR_DAYS = 7;

  /** Cosine from which a report is of the topic: that from which groups are one story. */
  private static final double RELATED = 0.11;

  private final Compared report;
  private final List<Told> weeks = new ArrayList<>();
  private @Nullable HashedVector own;

  Topic(Compared report) {
    this.report = report;
  }

  /** The closest report of a week. */
  private record Told(long week, double cosine, Compared by) implements Comparable<Told> {

    private static final Comparator<Told> CLOSEST_FIRST =
        Comparator.comparingDouble((Told told) -> -told.cosine).thenComparing(told -> told.by.id());

    @Override
    public int compareTo(Told other) {
      return CLOSEST_FIRST.compare(this, other);
    }
  }

  /** Looks at a report whose words are alike; in which order reports come makes no difference. */
  void see(Compared other, double cosine) {
    if (cosine < RELATED || !other.isDated() || isNear(other)) {
      return;
    }
    Told told = new Told(Math.floorDiv(other.day(), 7L), cosine, other);
    for (int i = 0; i < weeks.size(); i++) {
      if (weeks.get(i).week() == told.week()) {
        if (told.compareTo(weeks.get(i)) < 0) {
          weeks.set(i, told);
          own = null;
        }
        return;
      }
    }
    if (weeks.size() < MOST_WEEKS) {
      weeks.add(told);
      own = null;
    } else if (told.compareTo(Collections.max(weeks)) < 0) {
      weeks.set(weeks.indexOf(Collections.max(weeks)), told);
      own = null;
    }
  }

  /** Gives a report under its number. */
  interface Numbers {
    int of(Compared report);
  }

  /** Writes its weeks, as {@link #read} takes them. */
  void write(DataOutput out, Numbers numbers) throws IOException {
    out.writeInt(weeks.size());
    for (Told told : weeks) {
      out.writeLong(told.week());
      out.writeDouble(told.cosine());
      out.writeInt(numbers.of(told.by()));
    }
  }

  /**
   * Takes the weeks that were written, in the place of its own.
   *
   * @param reports by their numbers
   */
  void read(DataInput in, List<Compared> reports) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MOST_WEEKS) {
      throw new IOException("no topic has " + size + " weeks");
    }
    weeks.clear();
    own = null;
    for (int i = 0; i < size; i++) {
      long week = in.readLong();
      double cosine = in.readDouble();
      int by = Objects.checkIndex(in.readInt(), reports.size());
      weeks.add(new Told(week, cosine, reports.get(by)));
    }
  }

  private boolean isNear(Compared other) {
    return report.isDated() && Math.abs(report.day() - other.day()) <= FAR_DAYS;
  }

  Compared report() {
    return report;
  }

  /** Whether two reports are of a topic that lasts. */
  static boolean isLasting(Topic a, Topic b) {
    return a.weeks.size() + b.weeks.size() > 2 * LASTING_WEEKS;
  }

  /** The words of the report, each less by the share of the topic's weeks that have it. */
  HashedVector own() {
    HashedVector words = own;
    if (words == null) {
      words = weeks.size() < LASTING_WEEKS ? report.words() : report.words().lessThoseOf(closest());
      own = words;
    }
    return words;
  }

  private List<HashedVector> closest() {
    return weeks.stream().sorted().limit(WORD_WEEKS).map(told -> told.by.words()).toList();
  }
}
