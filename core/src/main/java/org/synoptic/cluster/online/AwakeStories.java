package org.synoptic.cluster.online;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The stories of a state of which those that are awake are found without a look at the others: a
 * tick costs no more because many sleep.
 */
final class AwakeStories {

  private static final Comparator<KeptStory> BY_LAST_REPORT =
      Comparator.comparing(KeptStory::last).thenComparing(KeptStory::id);

  private final Keyed<KeptStory> all;
  private final TreeSet<KeptStory> awake = new TreeSet<>(BY_LAST_REPORT);
  private final Set<String> ids = new HashSet<>();

  AwakeStories(Keyed<KeptStory> all) {
    this.all = all;
    for (String id : all.keys()) {
      KeptStory story = all.get(id);
      if (story != null && !story.asleep()) {
        wake(story);
      }
    }
  }

  private void wake(KeptStory story) {
    awake.add(story);
    ids.add(story.id());
  }

  /** Takes the place of the story of the same id, if there is one. */
  void put(KeptStory story) {
    remove(story.id());
    all.put(story.id(), story);
    if (!story.asleep()) {
      wake(story);
    }
  }

  void remove(String id) {
    KeptStory old = all.get(id);
    if (old != null) {
      awake.remove(old);
      ids.remove(id);
      all.remove(id);
    }
  }

  /** Whether a story is awake; null is none. */
  boolean has(@Nullable String id) {
    return id != null && ids.contains(id);
  }

  /** The stories that are awake, in the order of their ids. */
  List<KeptStory> list() {
    return byId(new ArrayList<>(awake));
  }

  /** Those of them that had no report since a time, in the order of their ids. */
  List<KeptStory> unreportedSince(Instant time) {
    List<KeptStory> old = new ArrayList<>();
    for (KeptStory story : awake) {
      if (!story.last().isBefore(time)) {
        break;
      }
      old.add(story);
    }
    return byId(old);
  }

  private static List<KeptStory> byId(List<KeptStory> stories) {
    stories.sort(Comparator.comparing(KeptStory::id));
    return stories;
  }
}
