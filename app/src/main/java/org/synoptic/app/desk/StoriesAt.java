package org.synoptic.app.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.online.Decision;
import org.synoptic.cluster.online.StoryChange;

/** The stories as they stand, or stood at some time. */
interface StoriesAt {

  /** The story of an id, also of one that has joined another since; null for an unknown one. */
  @Nullable StoryLine story(String id, ReadMarks looked);

  /** What happened to a story until then, the oldest first. */
  List<StoryChange> history(String story);

  /** The decisions of a kind that hold, the oldest first. */
  List<Decision> held(Decision.Kind kind);

  /** The id of the story in which a report is, or one of an id; null for none. */
  @Nullable String storyIdOf(String id);
}
