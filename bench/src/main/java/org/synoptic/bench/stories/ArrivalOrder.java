package org.synoptic.bench.stories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.synoptic.cluster.online.InMemoryState;
import org.synoptic.cluster.online.KeptStory;
import org.synoptic.cluster.online.OnlineStories;
import org.synoptic.cluster.online.Tick;
import org.synoptic.cluster.report.ReportProfile;

/** What the order of arrival does to the stories of real reports, each day being one tick. */
final class ArrivalOrder {

  private static final int SHUFFLES = 10;

  private final TreeMap<LocalDate, List<ReportProfile>> days = new TreeMap<>();

  /** Reports without a date are left out: on no day they came. */
  ArrivalOrder(List<ReportProfile> reports) {
    for (ReportProfile report : reports) {
      LocalDate day = report.day();
      if (day != null) {
        days.computeIfAbsent(day, key -> new ArrayList<>()).add(arrived(report, day));
      }
    }
  }

  private static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static ReportProfile arrived(ReportProfile report, LocalDate day) {
    return new ReportProfile(
        report.id(),
        report.headline(),
        report.opening(),
        report.body(),
        report.ends(),
        report.people(),
        report.places(),
        report.days(),
        report.passages(),
        report.published(),
        end(day));
  }

  /** Lines with the number of different partitions, and how far fast ticks go from slow ones. */
  String told() {
    if (days.isEmpty()) {
      return "no dated articles\n";
    }
    Set<List<KeptStory>> partitions = new HashSet<>();
    for (int i = 0; i < SHUFFLES; i++) {
      partitions.add(stories(new Random(i), false));
    }
    List<KeptStory> fast = partitions.iterator().next();
    return String.format(
        Locale.ROOT,
        "%d ticks, %d shuffles of arrival inside them: %d partition(s)%n"
            + "fast ticks against slow ticks: B-cubed F1 %.3f; against one slow tick over all: %.3f%n",
        days.size(),
        SHUFFLES,
        partitions.size(),
        Agreement.of(fast, stories(new Random(0), true)),
        Agreement.of(fast, atOnce()));
  }

  private List<KeptStory> stories(Random random, boolean slow) {
    OnlineStories stories = new OnlineStories(new InMemoryState(), OnlineStories.WINDOW);
    int number = 0;
    for (Map.Entry<LocalDate, List<ReportProfile>> day : days.entrySet()) {
      List<ReportProfile> reports = new ArrayList<>(day.getValue());
      Collections.shuffle(reports, random);
      boolean last = slow && day.getKey().equals(days.lastKey());
      boolean weekly = slow && ++number % 7 == 0;
      stories.apply(
          new Tick(
              day.getKey().toEpochDay(), end(day.getKey()), last || weekly, reports, List.of()));
    }
    return stories.stories();
  }

  private List<KeptStory> atOnce() {
    OnlineStories stories = new OnlineStories(new InMemoryState(), null);
    List<ReportProfile> all = new ArrayList<>();
    days.values().forEach(all::addAll);
    stories.apply(new Tick(1, end(days.lastKey()), true, all, List.of()));
    return stories.stories();
  }
}
