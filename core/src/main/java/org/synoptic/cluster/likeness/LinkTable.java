package org.synoptic.cluster.likeness;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.report.ReportProfile;

/**
 * The reports that are compared, with the strongest links of each and the topic that it is of. All
 * of it follows from the profiles and the notices, so it is no state: it can be made anew at any
 * time.
 */
public final class LinkTable {

  /** Pairs whose words are less alike count as having no link. Set by hand. */
  private static final double LEAST = 0.02;

  /**
   * Days that the dated reports must span before an undated one may be of any time: those of a heap
   * of one day's or one month's news are mostly of that time. Set by hand.
   */
  private static final int MANY_DAYS = 56;

  private final Set<Long> notices;
  private final CandidateIndex index = new CandidateIndex();
  private final List<Compared> reports = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();
  private final List<Links> links = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int dated;
  private long firstDay = Long.MAX_VALUE;
  private long lastDay = Long.MIN_VALUE;

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
    place(report);
    HashedVector.Opened words = report.words().opened();
    index.each(report, other -> link(number, other, words.cosine(reports.get(other).words())));
    index.add(report);
  }

  private void place(Compared report) {
    reports.add(report);
    topics.add(new Topic(report));
    links.add(new Links(reports));
    if (report.isDated()) {
      dated++;
      firstDay = Math.min(firstDay, report.day());
      lastDay = Math.max(lastDay, report.day());
    }
  }

  /** Whether these reports were added, these alone and in this order. */
  public boolean isOf(List<ReportProfile> profiles) {
    if (profiles.size() != reports.size()) {
      return false;
    }
    for (int i = 0; i < reports.size(); i++) {
      if (!reports.get(i).id().equals(profiles.get(i).id())) {
        return false;
      }
    }
    return true;
  }

  /** Writes what was found in comparing, which is the dear part, as {@link #read} takes it. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(reports.size());
    for (Compared report : reports) {
      out.writeUTF(report.id());
    }
    for (int i = 0; i < reports.size(); i++) {
      links.get(i).write(out);
      topics.get(i).write(out, report -> numbers.getOrDefault(report.id(), -1));
    }
  }

  /**
   * The table that was written: it is equal to it in all that it tells now and later.
   *
   * @param profiles of all reports that were in it
   * @throws IOException when it is damaged, or a profile is missing
   */
  public static LinkTable read(
      DataInput in, Set<Long> notices, Function<String, @Nullable ReportProfile> profiles)
      throws IOException {
    LinkTable table = new LinkTable(notices);
    int size = in.readInt();
    for (int number = 0; number < size; number++) {
      String id = in.readUTF();
      ReportProfile profile = profiles.apply(id);
      if (profile == null || table.numbers.putIfAbsent(id, number) != null) {
        throw new IOException("not one profile of the report " + id);
      }
      Compared report = Compared.of(profile, table.notices);
      table.place(report);
      table.index.add(report);
    }
    for (int number = 0; number < size; number++) {
      table.links.get(number).read(in);
      table.topics.get(number).read(in, table.reports);
    }
    return table;
  }

  private void link(int number, int other, double words) {
    Compared a = reports.get(number);
    Compared b = reports.get(other);
    if (words >= LEAST) {
      double rank = Likeness.ifLasting(a, b, words);
      links.get(number).add(other, rank, words);
      links.get(other).add(number, rank, words);
      topics.get(number).see(b, words);
      topics.get(other).see(a, words);
    }
  }

  /** Whether a report without a date may be weeks away from any other. */
  private boolean undatedAreFar() {
    return dated * 2 > reports.size() && lastDay - firstDay > MANY_DAYS;
  }

  /** Whether two reports, one of which has no date at least, may be weeks apart. */
  public boolean mayBeFar(String one, String other) {
    return undatedAreFar() && likeness(one, other).inTime() < 1;
  }

  public int size() {
    return reports.size();
  }

  /** Returns the report of an id, or null when it was not added. */
  public @Nullable Compared report(String id) {
    Integer number = numbers.get(id);
    return number == null ? null : reports.get(number);
  }

  /**
   * Returns how alike two reports are.
   *
   * @throws IllegalArgumentException when one was not added
   */
  public Likeness likeness(String one, String other) {
    Integer a = numbers.get(one);
    Integer b = numbers.get(other);
    if (a == null || b == null) {
      throw new IllegalArgumentException("not compared: " + (a == null ? one : other));
    }
    double words = reports.get(a).words().cosine(reports.get(b).words());
    return Likeness.of(topics.get(a), topics.get(b), words, undatedAreFar());
  }

  /** Is given the links of a report. */
  public interface LinkReader {
    void link(String other, double value);
  }

  /** Sets or clears reports in a set of numbers, by which they are told apart at once. */
  public void mark(Collection<String> ids, BitSet marked, boolean value) {
    for (String id : ids) {
      Integer number = numbers.get(id);
      if (number != null) {
        marked.set(number, value);
      }
    }
  }

  /** The numbers of reports. */
  public BitSet numbers(Collection<String> ids) {
    BitSet found = new BitSet(reports.size());
    mark(ids, found, true);
    return found;
  }

  /** Gives the strongest links of a report; a pair can be given for one of the two alone. */
  public void each(String id, LinkReader reader) {
    each(id, other -> true, 0, reader);
  }

  /**
   * As {@link #each(String, LinkReader)}, those that are wanted and of this value at least; others
   * are not compared.
   *
   * @param wanted is given numbers of reports
   */
  public void each(String id, IntPredicate wanted, double least, LinkReader reader) {
    Integer number = numbers.get(id);
    if (number == null) {
      return;
    }
    double needed = Math.max(least, LEAST);
    Links own = links.get(number);
    Topic topic = topics.get(number);
    boolean undatedAreFar = undatedAreFar();
    for (int i = 0; i < own.size(); i++) {
      int other = own.other(i);
      if (wanted.test(other)) {
        double words = own.words(i);
        Topic others = topics.get(other);
        if (Likeness.atMost(topic, others, words) >= needed) {
          double value = Likeness.of(topic, others, words, undatedAreFar).value();
          if (value >= needed) {
            reader.link(others.report().id(), value);
          }
        }
      }
    }
  }
}
