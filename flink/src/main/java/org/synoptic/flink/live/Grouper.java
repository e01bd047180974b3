package org.synoptic.flink.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.online.KeptStory;
import org.synoptic.cluster.online.OnlineStories;
import org.synoptic.cluster.online.StoryChange;
import org.synoptic.flink.record.RevisionRow;
import org.synoptic.flink.record.TickRow;

/**
 * Groups reports into stories, tick by tick, and passes on the new state of each story that
 * changed.
 */
final class Grouper extends KeyedProcessFunction<Integer, TickRow, RevisionRow> {

  private static final long serialVersionUID = 1;

  private transient StreamState.@Nullable Maps maps;
  private transient @Nullable OnlineStories stories;

  @Override
  public void open(OpenContext context) {
    maps = new StreamState.Maps(getRuntimeContext());
    stories = null;
  }

  @Override
  public void processElement(TickRow tick, Context context, Collector<RevisionRow> out) {
    OnlineStories now = stories;
    if (now == null) {
      now = new OnlineStories(Opened.state(maps).read(), OnlineStories.WINDOW);
      stories = now;
    }
    revisions(now, tick).forEach(out::collect);
  }

  /** Takes in a tick. */
  static List<RevisionRow> revisions(OnlineStories stories, TickRow tick) {
    TreeMap<String, List<String>> changes = new TreeMap<>();
    for (StoryChange change : stories.apply(tick.tick())) {
      for (String story : concerned(stories, change)) {
        changes.computeIfAbsent(story, id -> new ArrayList<>()).add(sentence(change));
      }
    }
    List<RevisionRow> revisions = new ArrayList<>();
    changes.forEach((id, told) -> revisions.add(revision(stories, tick, id, told)));
    return revisions;
  }

  private static Set<String> concerned(OnlineStories stories, StoryChange change) {
    Set<String> concerned = new TreeSet<>(List.of(change.story(), change.other()));
    if (change.kind() == StoryChange.Kind.DECIDED) {
      for (String report : change.reports()) {
        KeptStory story = stories.storyOf(report);
        if (story != null) {
          concerned.add(story.id());
        }
      }
    }
    concerned.remove("");
    return concerned;
  }

  private static String sentence(StoryChange change) {
    String what = change.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return what + " " + change.reports() + ": " + change.reason() + " (" + change.author() + ")";
  }

  private static RevisionRow revision(
      OnlineStories stories, TickRow tick, String id, List<String> told) {
    KeptStory story = stories.storyOf(id);
    if (story == null || !story.id().equals(id)) {
      String into = story == null ? "" : story.id();
      return new RevisionRow(id, tick.number(), tick.at(), List.of(), false, into, told);
    }
    return new RevisionRow(id, tick.number(), tick.at(), story.reports(), story.asleep(), "", told);
  }
}
