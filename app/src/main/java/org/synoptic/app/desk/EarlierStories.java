package org.synoptic.app.desk;

import java.time.Instant;
import java.util.ArrayList;
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
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.store.ReportLine;
import org.synoptic.store.Store;

/**
 * The stories as they stood at some time: those of now, with what has changed since taken back, the
 * latest change first. Every report that moves is named by one change of its tick, with the story
 * that it came from.
 */
final class EarlierStories implements StoriesAt {

  private final Store store;
  private final StoryView now;
  private final Instant at;
  private final HeldDecisions held = new HeldDecisions();
  private final Map<String, List<StoryChange>> history;
  private final Map<String, String> storyOf = new HashMap<>();
  private final Map<String, TreeSet<String>> reportsOf = new HashMap<>();
  private final Set<String> asleep = new HashSet<>();

  EarlierStories(Store store, StoryView now, Instant at) {
    this.store = store;
    this.now = now;
    this.at = at;
    this.history = now.history();
    for (Decision decision : store.decisions()) {
      if (!decision.at().isAfter(at)) {
        held.add(decision);
      }
    }
    for (StoryView.Standing standing : now.stories()) {
      KeptStory story = standing.story();
      story.reports().forEach(report -> storyOf.put(report, story.id()));
      if (story.asleep()) {
        asleep.add(story.id());
      }
    }
    takeBack();
    storyOf.forEach(
        (report, story) -> reportsOf.computeIfAbsent(story, id -> new TreeSet<>()).add(report));
  }

  private void takeBack() {
    List<StoryChange> since = new ArrayList<>();
    for (List<StoryChange> changes : history.values()) {
      for (int i = changes.size() - 1; i >= 0 && changes.get(i).at().isAfter(at); i--) {
        since.add(changes.get(i));
      }
    }
    // Changes of one tick move other reports each; those of one story keep their order.
    since.sort(Comparator.comparingLong(StoryChange::tick).reversed());
    since.forEach(this::takeBack);
  }

  private void takeBack(StoryChange change) {
    switch (change.kind()) {
      case OPENED, GREW -> change.reports().forEach(storyOf::remove);
      case JOINED -> move(change.reports(), change.other());
      case SPLIT -> move(change.reports(), change.story());
      case FELL_ASLEEP -> asleep.remove(change.story());
      case WOKE -> asleep.add(change.story());
      case DECIDED -> {}
    }
  }

  /** What was removed from the store meanwhile is in no story. */
  private void move(List<String> reports, String story) {
    reports.stream().filter(now::knows).forEach(report -> storyOf.put(report, story));
  }

  @Override
  public @Nullable StoryLine story(String id, ReadMarks looked) {
    String story = storyIdOf(id);
    return story == null ? null : line(story, looked);
  }

  private StoryLine line(String story, ReadMarks looked) {
    Set<String> ids = reportsOf.getOrDefault(story, new TreeSet<>());
    Map<String, ReportProfile> profiles = store.profiles(ids);
    Instant last = Instant.MIN;
    for (ReportProfile profile : profiles.values()) {
      last = profile.arrived().isAfter(last) ? profile.arrived() : last;
    }
    List<ReportLine> reports = now.lines(ids);
    String name = null;
    for (Decision decision : held.of(Decision.Kind.HEADLINE)) {
      name = isOf(decision, story) ? decision.others().get(0) : name;
    }
    return new StoryLine(
        story,
        name == null ? CentralHeadline.of(reports, profiles::get) : name,
        reports,
        now.fresh(ids, looked.of(story)),
        last,
        asleep.contains(story),
        held.of(Decision.Kind.MARKED).stream().anyMatch(mark -> isOf(mark, story)));
  }

  private boolean isOf(Decision decision, String story) {
    return story.equals(storyIdOf(decision.reports().get(0)));
  }

  @Override
  public List<StoryChange> history(String story) {
    return history.getOrDefault(story, List.of()).stream()
        .filter(change -> !change.at().isAfter(at))
        .toList();
  }

  @Override
  public List<Decision> held(Decision.Kind kind) {
    return held.of(kind);
  }

  @Override
  public @Nullable String storyIdOf(String id) {
    String report = id.startsWith(KeptStory.ID) ? id.substring(KeptStory.ID.length()) : id;
    return reportsOf.containsKey(id) ? id : storyOf.get(report);
  }
}
