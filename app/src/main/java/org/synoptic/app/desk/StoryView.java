package org.synoptic.app.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.online.Decision;
import org.synoptic.cluster.online.KeptStory;
import org.synoptic.cluster.online.StoryChange;
import org.synoptic.store.ReportLine;
import org.synoptic.text.Words;

/** The stories as pages show them. Who reads them waits for no grouping. */
final class StoryView implements StoriesAt {

  /** Changes of a story that are kept for its page, the latest. Set by hand. */
  private static final int MOST_CHANGES = 200;

  private static final Comparator<Standing> LATEST_FIRST =
      Comparator.comparing((Standing standing) -> standing.story().last())
          .reversed()
          .thenComparing(standing -> standing.story().id());

  private final Map<String, ReportLine> lines = new HashMap<>();
  private final Map<String, Long> tickOf = new HashMap<>();
  private final Map<String, String> storyOf = new HashMap<>();
  private final Map<String, Standing> standing = new HashMap<>();
  private final Map<String, List<StoryChange>> changes = new HashMap<>();
  private final HeldDecisions held = new HeldDecisions();

  /** The reports without an address, by their folded headlines. */
  private final Map<String, Set<String>> pasted = new HashMap<>();

  private long lastTick;
  private @Nullable List<Standing> sorted;

  /** What people called stories and marked, by the ids of the stories; null until asked for. */
  private @Nullable Map<String, String> named;

  private @Nullable Set<String> marked;

  /**
   * A story with its headline, as long as it has these reports.
   *
   * @param reports the latest published first
   * @param last the tick of the report that came last
   */
  record Standing(KeptStory story, String headline, List<ReportLine> reports, long last) {}

  /** Gives a story its headline. */
  interface Headlines {
    String of(List<ReportLine> reports);
  }

  /** A headline by which two pasted texts are laid side by side. */
  static String folded(String headline) {
    return String.join(" ", Words.of(headline).forms());
  }

  synchronized void put(ReportLine line) {
    lines.put(line.id(), line);
    if (line.url() == null) {
      String headline = folded(line.headline());
      pasted.computeIfAbsent(headline, key -> new TreeSet<>()).add(line.id());
    }
  }

  /** Takes in a decision, also one that is known. */
  synchronized void decided(Decision decision) {
    held.add(decision);
    named = null;
    marked = null;
  }

  @Override
  public synchronized List<Decision> held(Decision.Kind kind) {
    return held.of(kind);
  }

  /** The reports without an address that have a headline, folded, in the order of their ids. */
  synchronized List<ReportLine> pasted(String headline) {
    List<ReportLine> found = new ArrayList<>();
    for (String id : pasted.getOrDefault(headline, Set.of())) {
      ReportLine line = lines.get(id);
      if (line != null) {
        found.add(line);
      }
    }
    return found;
  }

  @Override
  public synchronized @Nullable String storyIdOf(String id) {
    Standing found = find(id);
    return found == null ? null : found.story().id();
  }

  private @Nullable Standing find(String id) {
    Standing found = standing.get(id);
    if (found == null) {
      String report = id.startsWith(KeptStory.ID) ? id.substring(KeptStory.ID.length()) : id;
      found = standing.get(storyOf.getOrDefault(report, ""));
    }
    return found;
  }

  private void forgetNames() {
    sorted = null;
    named = null;
    marked = null;
  }

  private synchronized @Nullable String named(String story) {
    Map<String, String> names = named;
    if (names == null) {
      names = new HashMap<>();
      for (Decision decision : held.of(Decision.Kind.HEADLINE)) {
        names.put(String.valueOf(storyIdOf(decision.reports().get(0))), decision.others().get(0));
      }
      named = names;
    }
    return names.get(story);
  }

  private synchronized boolean isMarked(String story) {
    Set<String> marks = marked;
    if (marks == null) {
      marks = new HashSet<>();
      for (Decision decision : held.of(Decision.Kind.MARKED)) {
        marks.add(String.valueOf(storyIdOf(decision.reports().get(0))));
      }
      marked = marks;
    }
    return marks.contains(story);
  }

  /** Tells in which tick a report came. */
  synchronized void came(String report, long tick) {
    tickOf.put(report, tick);
  }

  /** Tells how far the log was read, before the stories are shown as they stand then. */
  synchronized void reached(long tick) {
    lastTick = tick;
  }

  /** Adds what happened to a story, its latest change last. */
  synchronized void changed(String story, StoryChange change) {
    List<StoryChange> known = changes.computeIfAbsent(story, id -> new ArrayList<>());
    known.add(change);
    if (known.size() > MOST_CHANGES) {
      known.remove(0);
    }
  }

  /** Shows the stories as they stand after a tick; those that are as before cost nothing. */
  synchronized void show(long tick, List<KeptStory> stories, Headlines headlines) {
    lastTick = tick;
    Map<String, Standing> now = new HashMap<>();
    for (KeptStory story : stories) {
      Standing known = standing.get(story.id());
      if (known != null && known.story().equals(story)) {
        now.put(story.id(), known);
      } else if (known != null && known.story().reports().equals(story.reports())) {
        now.put(story.id(), new Standing(story, known.headline(), known.reports(), known.last()));
      } else {
        now.put(story.id(), made(story, headlines));
      }
    }
    standing.clear();
    standing.putAll(now);
    forgetNames();
  }

  /** Shows a story, as it was kept. */
  synchronized void show(long tick, KeptStory story, String headline) {
    lastTick = tick;
    standing.put(story.id(), made(story, reports -> headline));
    forgetNames();
  }

  /** Shows a report by another line from now on. */
  synchronized void replace(ReportLine line, Headlines headlines) {
    put(line);
    Standing known = standing.get(storyOf.getOrDefault(line.id(), ""));
    if (known != null) {
      standing.put(known.story().id(), made(known.story(), headlines));
      forgetNames();
    }
  }

  private Standing made(KeptStory story, Headlines headlines) {
    long last = 0;
    for (String id : story.reports()) {
      storyOf.put(id, story.id());
      last = Math.max(last, tickOf.getOrDefault(id, 0L));
    }
    List<ReportLine> reports = lines(story.reports());
    return new Standing(story, headlines.of(reports), reports, last);
  }

  /** The lines of some reports, the latest published first. */
  synchronized List<ReportLine> lines(Collection<String> reports) {
    List<ReportLine> found = new ArrayList<>();
    for (String id : reports) {
      ReportLine line = lines.get(id);
      if (line != null) {
        found.add(line);
      }
    }
    found.sort(latestFirst());
    return List.copyOf(found);
  }

  /** By the day or time that the reports say; those that say none come after, by their arrival. */
  private Comparator<ReportLine> latestFirst() {
    Comparator<String> later = Comparator.reverseOrder();
    return Comparator.comparing(ReportLine::published, Comparator.nullsLast(later))
        .thenComparing(line -> tickOf.getOrDefault(line.id(), 0L), Comparator.reverseOrder())
        .thenComparing(ReportLine::id);
  }

  /** Forgets stories with their reports. */
  synchronized void forget(Set<String> stories) {
    for (String id : stories) {
      Standing gone = standing.remove(id);
      if (gone != null) {
        gone.story().reports().forEach(lines::remove);
        gone.story().reports().forEach(tickOf::remove);
        gone.story().reports().forEach(storyOf::remove);
      }
      changes.remove(id);
    }
    forgetNames();
  }

  /** Forgets all stories, but not the lines of reports. */
  synchronized void clear() {
    standing.clear();
    storyOf.clear();
    changes.clear();
    lastTick = 0;
    forgetNames();
  }

  synchronized boolean knows(String report) {
    return lines.containsKey(report);
  }

  synchronized @Nullable ReportLine line(String report) {
    return lines.get(report);
  }

  synchronized int reports() {
    return lines.size();
  }

  synchronized long lastTick() {
    return lastTick;
  }

  /** All stories with their headlines, the one with the latest report first. */
  synchronized List<Standing> stories() {
    List<Standing> all = sorted;
    if (all == null) {
      all = standing.values().stream().sorted(LATEST_FIRST).toList();
      sorted = all;
    }
    return all;
  }

  /**
   * All stories, the one with the latest report first.
   *
   * @param looked which reports were seen
   */
  List<StoryLine> all(ReadMarks looked) {
    List<StoryLine> all = new ArrayList<>();
    for (Standing one : stories()) {
      all.add(line(one, looked));
    }
    return all;
  }

  @Override
  public synchronized @Nullable StoryLine story(String id, ReadMarks looked) {
    Standing found = find(id);
    return found == null ? null : line(found, looked);
  }

  private StoryLine line(Standing one, ReadMarks looked) {
    String id = one.story().id();
    long seen = looked.of(id);
    int fresh = one.last() > seen ? fresh(one.story().reports(), seen) : 0;
    String name = named(id);
    return new StoryLine(
        id,
        name == null ? one.headline() : name,
        one.reports(),
        fresh,
        one.story().last(),
        one.story().asleep(),
        isMarked(id));
  }

  /** How many of some reports came after a tick. */
  synchronized int fresh(Collection<String> reports, long looked) {
    int fresh = 0;
    for (String id : reports) {
      fresh += tickOf.getOrDefault(id, 0L) > looked ? 1 : 0;
    }
    return fresh;
  }

  @Override
  public synchronized List<StoryChange> history(String id) {
    return List.copyOf(changes.getOrDefault(id, List.of()));
  }

  /** Whether each change after some time is among those that are kept. */
  synchronized boolean remembers(Instant time) {
    return changes.values().stream()
        .noneMatch(known -> known.size() == MOST_CHANGES && known.get(0).at().isAfter(time));
  }

  /** What happened to all stories, by their ids. */
  synchronized Map<String, List<StoryChange>> history() {
    Map<String, List<StoryChange>> all = new HashMap<>();
    changes.forEach((story, known) -> all.put(story, List.copyOf(known)));
    return all;
  }

  /** The stories whose last report came before some time, and that are asleep. */
  List<KeptStory> asleepSince(Instant time) {
    List<KeptStory> asleep = new ArrayList<>();
    for (Standing one : stories()) {
      if (one.story().asleep() && one.story().last().isBefore(time)) {
        asleep.add(one.story());
      }
    }
    return asleep;
  }
}
