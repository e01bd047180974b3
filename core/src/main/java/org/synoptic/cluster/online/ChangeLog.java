package org.synoptic.cluster.online;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The changes of one tick. */
final class ChangeLog {

  /** Ticks after which the history is cut, beside the slow ones. Set by hand. */
  private static final int TICKS = 10_000;

  private final Tick tick;
  private final List<StoryChange> changes = new ArrayList<>();
  private String author = StoryChange.MACHINE;

  ChangeLog(Tick tick) {
    this.tick = tick;
  }

  void decided(Decision decision) {
    author = decision.author();
    List<String> reports = new ArrayList<>(decision.reports());
    if (decision.kind().groups()) {
      reports.addAll(decision.others());
    }
    String what = decision.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String reason = decision.reason().isEmpty() ? what : what + ": " + decision.reason();
    of(StoryChange.Kind.DECIDED, "", "", reports, reason);
    author = StoryChange.MACHINE;
  }

  void of(StoryChange.Kind kind, String story, String other, List<String> reports, String reason) {
    changes.add(
        new StoryChange(tick.number(), tick.at(), kind, story, other, reports, reason, author));
  }

  /** Tells how the stories now differ from those before. */
  void compare(
      List<KeptStory> now,
      Map<String, String> before,
      Keyed<KeptStory> old,
      StoryNearness nearness,
      Wishes wishes) {
    for (KeptStory story : now) {
      TreeMap<String, List<String>> from = new TreeMap<>();
      for (String report : story.reports()) {
        from.computeIfAbsent(before.getOrDefault(report, ""), key -> new ArrayList<>()).add(report);
      }
      String founder = story.id().substring(KeptStory.ID.length());
      String cameFrom = before.getOrDefault(founder, "");
      List<String> stayed = from.getOrDefault(cameFrom, List.of());
      if (cameFrom.isEmpty()) {
        of(StoryChange.Kind.OPENED, story.id(), "", stayed, "nothing that stands is like it");
      } else if (!cameFrom.equals(story.id())) {
        KeptStory parent = old.get(cameFrom);
        List<String> left = new ArrayList<>(parent == null ? List.of() : parent.reports());
        left.removeAll(stayed);
        tell(StoryChange.Kind.SPLIT, cameFrom, story.id(), stayed, left, nearness, wishes);
      }
      from.remove(cameFrom);
      from.forEach(
          (other, reports) -> {
            StoryChange.Kind kind =
                other.isEmpty() ? StoryChange.Kind.GREW : StoryChange.Kind.JOINED;
            tell(kind, story.id(), other, reports, stayed, nearness, wishes);
          });
    }
  }

  private void tell(
      StoryChange.Kind kind,
      String story,
      String other,
      List<String> moved,
      List<String> rest,
      StoryNearness nearness,
      Wishes wishes) {
    boolean splits = kind == StoryChange.Kind.SPLIT;
    boolean wished =
        (splits ? wishes.apart() : wishes.together())
            .stream()
                .anyMatch(
                    pair ->
                        moved.contains(pair.a()) && rest.contains(pair.b())
                            || moved.contains(pair.b()) && rest.contains(pair.a()));
    String reason =
        wished
            ? splits ? "people keep them apart" : "people put them together"
            : String.format(
                Locale.ROOT, "the most alike pair has %.2f", nearness.most(moved, rest));
    of(kind, story, other, moved, reason);
  }

  /**
   * Adds the changes to a history and returns them. A slow tick, and one of {@link #TICKS} others,
   * drops the oldest beyond the bound: asking for all keys costs what the whole history is long.
   */
  List<StoryChange> keep(Keyed<StoryChange> history, int most) {
    for (int i = 0; i < changes.size(); i++) {
      history.put(String.format(Locale.ROOT, "%019d-%09d", tick.number(), i), changes.get(i));
    }
    if (tick.slow() || tick.number() % TICKS == 0) {
      List<String> keys = history.keys();
      keys.stream().limit(Math.max(0, keys.size() - most)).forEach(history::remove);
    }
    return List.copyOf(changes);
  }
}
