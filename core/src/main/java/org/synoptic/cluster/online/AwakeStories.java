package org.synoptic.cluster.online;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.likeness.LinkTable;

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

  /** The reports of the stories that are awake, by their numbers in a table. */
  private final BitSet reports = new BitSet();

  private @Nullable LinkTable table;

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
    if (table != null) {
      table.mark(story.reports(), reports, true);
    }
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
      if (table != null && ids.contains(id)) {
        table.mark(old.reports(), reports, false);
      }
      awake.remove(old);
      ids.remove(id);
      all.remove(id);
    }
  }

  /** Whether a story is awake; null is none. */
  boolean has(@Nullable String id) {
    return id != null && ids.contains(id);
  }

  /** Lets go of the table, so that it is not kept beside the one that takes its place. */
  void forgetTable() {
    table = null;
    reports.clear();
  }

  /** The reports of the stories that are awake, by their numbers in a table. Not to be changed. */
  BitSet reports(LinkTable links) {
    if (table != links) {
      table = links;
      reports.clear();
      awake.forEach(story -> links.mark(story.reports(), reports, true));
    }
    return reports;
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
