package org.synoptic.app.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.online.Decision;
import org.synoptic.cluster.online.InMemoryState;
import org.synoptic.cluster.online.KeptStory;
import org.synoptic.cluster.online.OnlineStories;
import org.synoptic.cluster.online.StoryChange;
import org.synoptic.cluster.online.Tick;
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.model.Page;
import org.synoptic.store.NewReport;
import org.synoptic.store.ReportLine;
import org.synoptic.store.Store;
import org.synoptic.text.Vector;

/** The stories as they stand. Safe for use by several threads. */
final class StoryBoard {

  /** Changes of a story that are kept for its page, the latest. Set by hand. */
  private static final int MOST_CHANGES = 200;

  private static final Vector NO_WORDS = Vector.of(new TreeMap<>());

  private final Store store;
  private final OnlineStories stories =
      new OnlineStories(new InMemoryState(), OnlineStories.WINDOW);
  private final Map<String, ReportLine> lines = new HashMap<>();
  private final Map<String, Long> tickOf = new HashMap<>();
  private final Map<String, Vector> words = new HashMap<>();
  private final Map<String, List<StoryChange>> changes = new HashMap<>();
  private final Map<String, Shown> shown = new HashMap<>();

  /** The reports without an address, by their folded headlines. */
  private final Map<String, Set<String>> pasted = new HashMap<>();

  private final HeldDecisions held = new HeldDecisions();
  private long lastTick;

  /** What lists show of a story, as long as it has these reports. */
  private record Shown(
      List<String> ids, String headline, List<ReportLine> reports, boolean marked) {}

  /**
   * The stories of what the store had at some time.
   *
   * @param until ticks after this are left out
   */
  StoryBoard(Store store, Instant until) {
    this.store = store;
    store.lines().forEach(this::keep);
    store.replay(
        tick -> {
          if (!tick.at().isAfter(until)) {
            apply(tick);
          }
        });
  }

  /** Keeps what came as the next tick, and regroups the stories with it. */
  synchronized void add(Instant at, List<NewReport> reports, List<Decision> decisions) {
    Tick tick = store.append(at, false, reports, decisions);
    reports.forEach(report -> keep(report.line()));
    apply(tick);
  }

  /** Groups the whole window anew, which may split stories. */
  synchronized void regroup(Instant at) {
    apply(store.append(at, true, List.of(), List.of()));
  }

  private void apply(Tick tick) {
    for (ReportProfile report : tick.reports()) {
      tickOf.put(report.id(), tick.number());
      words.put(report.id(), report.words());
    }
    lastTick = tick.number();
    List<Decision> concerning = new ArrayList<>();
    tick.decisions().forEach(decision -> concerning.addAll(held.add(decision)));
    for (StoryChange change : stories.apply(tick)) {
      for (String story : concerned(change)) {
        List<StoryChange> known = changes.computeIfAbsent(story, id -> new ArrayList<>());
        known.add(change);
        if (known.size() > MOST_CHANGES) {
          known.remove(0);
        }
      }
    }
    for (Decision decision : concerning) {
      for (String id : decision.reports()) {
        shown.remove(storyIdOf(id));
      }
    }
  }

  private void keep(ReportLine line) {
    lines.put(line.id(), line);
    if (line.url() == null) {
      String headline = PastedTexts.folded(line.headline());
      pasted.computeIfAbsent(headline, key -> new TreeSet<>()).add(line.id());
    }
  }

  /** The stories on whose pages a change is told: of a decision those of its reports now. */
  private Set<String> concerned(StoryChange change) {
    Set<String> concerned = new TreeSet<>();
    if (change.kind() == StoryChange.Kind.DECIDED) {
      for (String report : change.reports()) {
        KeptStory story = stories.storyOf(report);
        if (story != null) {
          concerned.add(story.id());
        }
      }
    } else {
      concerned.add(change.story());
    }
    return concerned;
  }

  /**
   * Keeps another fetch of a known report; returns false when its content is known.
   *
   * @param line by which the report is shown from now on; null where the fetch holds no report
   */
  synchronized boolean revise(String report, Page page, @Nullable ReportLine line) {
    boolean changed = store.revise(report, page, line);
    if (changed && line != null) {
      keep(line);
      KeptStory story = stories.storyOf(report);
      if (story != null) {
        shown.remove(story.id());
      }
    }
    return changed;
  }

  synchronized boolean knows(String report) {
    return lines.containsKey(report);
  }

  /** The reports without an address that have a headline, folded, in the order of their ids. */
  synchronized List<ReportLine> pasted(String headline) {
    return pasted.getOrDefault(headline, Set.of()).stream()
        .map(lines::get)
        .filter(line -> line != null)
        .toList();
  }

  synchronized @Nullable ReportLine line(String report) {
    return lines.get(report);
  }

  /** How many reports there are. */
  synchronized int reports() {
    return lines.size();
  }

  /** The number of the last tick. */
  synchronized long lastTick() {
    return lastTick;
  }

  /**
   * All stories, the one with the latest report first.
   *
   * @param looked which reports were seen
   */
  synchronized List<StoryLine> all(ReadMarks looked) {
    return stories.stories().stream()
        .map(story -> line(story, looked))
        .sorted(Comparator.comparing(StoryLine::last).reversed().thenComparing(StoryLine::id))
        .toList();
  }

  /** The story of an id, also of one that has joined another since; null for an unknown one. */
  synchronized @Nullable StoryLine story(String id, ReadMarks looked) {
    KeptStory story = stories.storyOf(id);
    return story == null ? null : line(story, looked);
  }

  /** The decisions of a kind that hold, the oldest first. */
  synchronized List<Decision> held(Decision.Kind kind) {
    return held.of(kind);
  }

  /** The id of the story that one of an id, or a report, is in now; null for none. */
  synchronized @Nullable String storyIdOf(String id) {
    KeptStory story = stories.storyOf(id);
    return story == null ? null : story.id();
  }

  /** What happened to a story, the oldest first. */
  synchronized List<StoryChange> history(String id) {
    return List.copyOf(changes.getOrDefault(id, List.of()));
  }

  private StoryLine line(KeptStory story, ReadMarks looked) {
    Shown known = shown.get(story.id());
    if (known == null || !known.ids().equals(story.reports())) {
      known = shown(story);
      shown.put(story.id(), known);
    }
    int fresh = 0;
    long seen = looked.of(story.id());
    for (String id : story.reports()) {
      fresh += tickOf.getOrDefault(id, 0L) > seen ? 1 : 0;
    }
    return new StoryLine(
        story.id(),
        known.headline(),
        known.reports(),
        fresh,
        story.last(),
        story.asleep(),
        known.marked());
  }

  private Shown shown(KeptStory story) {
    List<ReportLine> reports = new ArrayList<>();
    for (String id : story.reports()) {
      ReportLine line = lines.get(id);
      if (line != null) {
        reports.add(line);
      }
    }
    reports.sort(latestFirst());
    Decision named = latest(Decision.Kind.HEADLINE, story);
    String headline = named == null ? headline(reports) : named.others().get(0);
    boolean marked = latest(Decision.Kind.MARKED, story) != null;
    return new Shown(story.reports(), headline, List.copyOf(reports), marked);
  }

  /** The latest decision of a kind about a story, or about one that has joined it since. */
  private @Nullable Decision latest(Decision.Kind kind, KeptStory story) {
    Decision latest = null;
    for (Decision decision : held.of(kind)) {
      latest = story.id().equals(storyIdOf(decision.reports().get(0))) ? decision : latest;
    }
    return latest;
  }

  /** By the day or time that the reports say; those that say none come after, by their arrival. */
  private Comparator<ReportLine> latestFirst() {
    Comparator<String> later = Comparator.reverseOrder();
    return Comparator.comparing(ReportLine::published, Comparator.nullsLast(later))
        .thenComparing(line -> tickOf.getOrDefault(line.id(), 0L), Comparator.reverseOrder())
        .thenComparing(ReportLine::id);
  }

  /** The headline of the report whose words are most similar to those of the others. */
  private String headline(List<ReportLine> reports) {
    Vector sum = NO_WORDS;
    for (ReportLine report : reports) {
      sum = sum.plus(words.getOrDefault(report.id(), NO_WORDS), 1);
    }
    String best = "";
    double nearest = Double.NEGATIVE_INFINITY;
    for (ReportLine report : reports) {
      double near = sum.cosine(words.getOrDefault(report.id(), NO_WORDS));
      if (near > nearest && report.partial() == null || best.isEmpty()) {
        best = report.headline();
        nearest = near;
      }
    }
    return best;
  }
}
