package org.synoptic.cluster.online;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.grouping.MergeNeed;
import org.synoptic.cluster.likeness.LinkTable;
import org.synoptic.cluster.report.ReportProfile;

/**
 * Stories over time. After every tick they are a function of the log alone: of the ticks, of what
 * is in each, and of nothing else. Not for several threads at once.
 *
 * <pre>
 *   OnlineStories stories = new OnlineStories(new InMemoryState(), OnlineStories.WINDOW);
 *   stories.apply(new Tick(1, at, false, reports, decisions));
 * </pre>
 */
public final class OnlineStories {

  /**
   * How long a story stays awake after its last report. A sleeping story is not compared with new
   * reports until one of them is like it.
   */
  public static final Duration WINDOW = Duration.ofDays(14);

  /** Reports that are kept; sleeping stories beyond it are forgotten. Set by hand. */
  private static final int MOST_REPORTS = 1_000_000;

  /** Changes that are kept in the history. Set by hand. */
  private static final int MOST_CHANGES = 1_000_000;

  /** A number of a decision. */
  private static final String NUMBER = "\\d{1,18}";

  private final StoryState state;
  private final @Nullable Duration window;
  private final AwakeStories awake;
  private final Map<String, String> storyOf = new HashMap<>();
  private final ComparedReports compared;

  /**
   * Stories that go on from this state.
   *
   * @param window how long a story is awake after its last report; null for ever
   */
  public OnlineStories(StoryState state, @Nullable Duration window) {
    this(state, window, new ComparedReports(state));
  }

  /**
   * Stories that go on from this state, with what was found in comparing its reports.
   *
   * @param links of the state's reports, with its notices
   */
  public OnlineStories(StoryState state, @Nullable Duration window, LinkTable links) {
    this(state, window, new ComparedReports(state, links));
  }

  private OnlineStories(StoryState state, @Nullable Duration window, ComparedReports compared) {
    this.state = state;
    this.window = window;
    this.compared = compared;
    this.awake = new AwakeStories(state.stories());
    for (KeptStory story : stories()) {
      story.reports().forEach(report -> storyOf.put(report, story.id()));
    }
  }

  /** The keys of the sentences that the last slow tick took for house notices. */
  public static Set<Long> notices(StoryState state) {
    return ComparedReports.notices(state);
  }

  /** Takes in a tick and returns what it changed. */
  public List<StoryChange> apply(Tick tick) {
    List<ReportProfile> arrived = arrived(tick);
    ChangeLog changes = new ChangeLog(tick);
    Set<String> decided = decide(tick, changes);
    if (tick.slow()) {
      awake.forgetTable();
      compared.addAndLearn(arrived);
    } else {
      compared.add(arrived);
    }
    sleep(tick, changes);
    wake(arrived, decided, changes);
    regroup(tick, arrived, decided, changes);
    forget(tick);
    return changes.keep(state.history(), MOST_CHANGES);
  }

  private List<ReportProfile> arrived(Tick tick) {
    TreeMap<String, ReportProfile> arrived = new TreeMap<>();
    for (ReportProfile report : tick.reports()) {
      if (state.reports().get(report.id()) == null) {
        arrived.put(report.id(), report);
      }
    }
    arrived.forEach(state.reports()::put);
    return arrived.values().stream().sorted(ComparedReports.ARRIVAL).toList();
  }

  /** Records the decisions; returns the reports that they concern. */
  private Set<String> decide(Tick tick, ChangeLog changes) {
    Set<String> decided = new TreeSet<>();
    for (Decision one : tick.decisions()) {
      Decision decision = one;
      if (one.kind() == Decision.Kind.UNDO) {
        for (String number : one.reports()) {
          Decision undone =
              number.matches(NUMBER) ? state.decisions().get(key(Long.parseLong(number))) : null;
          if (undone != null) {
            decided.addAll(undone.reports());
            decided.addAll(undone.others());
            state.decisions().remove(key(undone.number()));
          }
        }
      } else if (one.kind().groups()) {
        decision = expanded(one);
        decided.addAll(decision.reports());
        decided.addAll(decision.others());
        state.decisions().put(key(one.number()), decision);
      }
      changes.decided(decision);
    }
    return decided;
  }

  private static String key(long number) {
    return String.format(Locale.ROOT, "%019d", number);
  }

  /** The decision about reports alone, with those of each story that it names. */
  private Decision expanded(Decision decision) {
    List<String> reports = expanded(decision.reports());
    List<String> others = new ArrayList<>(expanded(decision.others()));
    others.removeAll(reports);
    return decision.about(reports, others);
  }

  private List<String> expanded(List<String> ids) {
    return ids.stream()
        .flatMap(
            id -> {
              KeptStory story = state.stories().get(id);
              return story == null ? Stream.of(id) : story.reports().stream();
            })
        .distinct()
        .toList();
  }

  private void sleep(Tick tick, ChangeLog changes) {
    if (window == null) {
      return;
    }
    for (KeptStory story : awake.unreportedSince(tick.at().minus(window))) {
      awake.put(story.asleep(true));
      changes.of(StoryChange.Kind.FELL_ASLEEP, story.id(), "", List.of(), "no report came");
    }
  }

  /** Wakes the sleeping stories that a new report is like or that a decision is about. */
  private void wake(List<ReportProfile> arrived, Set<String> decided, ChangeLog changes) {
    Set<String> woken = new TreeSet<>();
    StoryNearness nearness = new StoryNearness(links(), storyOf);
    for (ReportProfile report : arrived) {
      woken.addAll(nearness.sleepingLike(report.id(), state.stories(), awake));
    }
    decided.stream().map(storyOf::get).filter(id -> id != null).forEach(woken::add);
    for (String id : woken) {
      KeptStory story = state.stories().get(id);
      if (story != null && story.asleep()) {
        awake.put(story.asleep(false));
        changes.of(StoryChange.Kind.WOKE, id, "", List.of(), "it is reported again");
      }
    }
  }

  private void regroup(
      Tick tick, List<ReportProfile> arrived, Set<String> decided, ChangeLog changes) {
    Wishes wishes = Wishes.of(state.decisions());
    List<KeptStory> before = tick.slow() ? awake.list() : touched(arrived, decided, wishes);
    List<List<String>> standing = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>();
    for (KeptStory story : before) {
      ids.addAll(story.reports());
      if (!tick.slow() && story.reports().stream().noneMatch(decided::contains)) {
        standing.add(story.reports());
      }
    }
    arrived.forEach(report -> ids.add(report.id()));
    List<KeptStory> now = new ArrayList<>();
    for (List<String> group : WindowGrouping.of(ids, links(), standing, wishes)) {
      now.add(story(group));
    }
    changes.compare(now, storyOf, state.stories(), new StoryNearness(links(), storyOf), wishes);
    before.forEach(story -> awake.remove(story.id()));
    for (KeptStory story : now) {
      awake.put(story);
      story.reports().forEach(report -> storyOf.put(report, story.id()));
    }
  }

  /**
   * The stories that a fast tick can change: those awake like what is new, and those like these.
   */
  private List<KeptStory> touched(List<ReportProfile> arrived, Set<String> decided, Wishes wishes) {
    StoryNearness nearness = new StoryNearness(links(), storyOf);
    TreeSet<String> reports = new TreeSet<>(decided);
    arrived.forEach(report -> reports.add(report.id()));
    reports.addAll(wishes.with(reports));
    for (int hop = 0; hop < 2; hop++) {
      for (KeptStory story : kept(nearness.storiesWithLikeOf(reports, awake))) {
        reports.addAll(story.reports());
      }
    }
    TreeSet<String> stories = new TreeSet<>();
    reports.stream().map(storyOf::get).filter(id -> id != null).forEach(stories::add);
    return kept(stories).stream().filter(one -> !one.asleep()).toList();
  }

  private List<KeptStory> kept(Collection<String> ids) {
    List<KeptStory> stories = new ArrayList<>();
    for (String id : ids) {
      KeptStory story = state.stories().get(id);
      if (story != null) {
        stories.add(story);
      }
    }
    return stories;
  }

  private KeptStory story(List<String> group) {
    List<ReportProfile> reports = new ArrayList<>();
    for (String id : group) {
      ReportProfile report = state.reports().get(id);
      if (report != null) {
        reports.add(report);
      }
    }
    reports.sort(ComparedReports.ARRIVAL);
    String id = KeptStory.ID + reports.get(0).id();
    return new KeptStory(id, group, reports.get(reports.size() - 1).arrived(), false);
  }

  /** Forgets the stories that have slept longest, when there are too many reports. */
  private void forget(Tick tick) {
    int tooMany = tick.slow() ? links().size() - MOST_REPORTS : 0;
    if (tooMany <= 0) {
      return;
    }
    List<KeptStory> asleep = new ArrayList<>(stories());
    asleep.removeIf(story -> !story.asleep());
    asleep.sort(Comparator.comparing(KeptStory::last).thenComparing(KeptStory::id));
    for (KeptStory story : asleep) {
      if (tooMany > 0) {
        tooMany -= story.reports().size();
        forget(story);
      }
    }
  }

  private void forget(KeptStory story) {
    awake.remove(story.id());
    story.reports().forEach(state.reports()::remove);
    story.reports().forEach(storyOf::remove);
    compared.forgot();
  }

  /** Forgets stories with their reports; the next slow tick compares what is left anew. */
  public void forget(Set<String> ids) {
    kept(ids).forEach(this::forget);
  }

  /** Returns all stories in the order of their ids, awake and asleep. */
  public List<KeptStory> stories() {
    return kept(state.stories().keys());
  }

  /**
   * Returns the story of a report or of a story's id, also of one that has joined another since;
   * null for an unknown id.
   */
  public @Nullable KeptStory storyOf(String id) {
    KeptStory story = state.stories().get(id);
    String report = id.startsWith(KeptStory.ID) ? id.substring(KeptStory.ID.length()) : id;
    String now = storyOf.getOrDefault(id, storyOf.get(report));
    return story != null || now == null ? story : state.stories().get(now);
  }

  /** How alike two groups of kept reports are, and what they would need to be one story. */
  public MergeNeed between(List<String> these, List<String> those) {
    return WindowGrouping.between(new TreeSet<>(storyOf.keySet()), links(), these, those);
  }

  /** Returns how alike the compared reports are. */
  public LinkTable links() {
    return compared.links();
  }
}
