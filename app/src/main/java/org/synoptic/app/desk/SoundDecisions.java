package org.synoptic.app.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.cluster.online.Decision;
import org.synoptic.store.Store;

/** Which decisions are refused, because they are about nothing or mean nothing. */
final class SoundDecisions {

  private final Store store;
  private final StoryBoard board;

  SoundDecisions(Store store, StoryBoard board) {
    this.store = store;
    this.board = board;
  }

  /**
   * @throws IllegalArgumentException with a sentence, when the decision is refused
   */
  void require(Decision.Kind kind, List<String> reports, List<String> others) {
    if (kind == Decision.Kind.UNDO) {
      reports.forEach(this::requireDecision);
    } else {
      requireSense(kind, stories(reports), stories(others));
    }
  }

  private void requireDecision(String number) {
    boolean known = false;
    for (Decision decision : store.decisions()) {
      boolean undo = decision.kind() == Decision.Kind.UNDO;
      known |= !undo && Long.toString(decision.number()).equals(number);
      if (undo && decision.reports().contains(number)) {
        throw new IllegalArgumentException("Decision " + number + " was undone already.");
      }
    }
    if (!known) {
      throw new IllegalArgumentException("There is no decision " + number + ".");
    }
  }

  /** A decision that the stories already follow, or that means nothing, is a slip. */
  private static void requireSense(Decision.Kind kind, Set<String> stories, Set<String> others) {
    boolean one = stories.equals(others);
    if (kind == Decision.Kind.TOGETHER && one) {
      throw new IllegalArgumentException("That is this story itself: there is nothing to join.");
    }
    if (kind == Decision.Kind.NOT_THIS_ONE && !one) {
      throw new IllegalArgumentException("The report is not in this story, or no longer.");
    }
  }

  private Set<String> stories(List<String> ids) {
    Set<String> stories = new LinkedHashSet<>();
    for (String id : ids) {
      StoryLine story = board.view().story(id, 0);
      if (story == null) {
        throw new IllegalArgumentException("There is no report or story " + id + ".");
      }
      stories.add(story.id());
    }
    return stories;
  }
}
