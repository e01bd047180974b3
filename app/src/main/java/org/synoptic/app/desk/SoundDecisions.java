package org.synoptic.app.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.cluster.online.Decision;
import org.synoptic.store.Store;

/** Which decisions are refused, because they are about nothing or mean nothing. */
final class SoundDecisions {

  /** Reports, or words, of one decision. Set by hand. */
  private static final int MOST = 100;

  private static final int MAX_CHARS = 4_000;

  /** Of a headline, or of a speaker's name. */
  private static final int MAX_NAME_CHARS = 300;

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
    if (reports.size() > MOST || others.size() > MOST) {
      throw new IllegalArgumentException("A decision is about " + MOST + " reports at the most.");
    }
    if (kind == Decision.Kind.UNDO) {
      List<Decision> decisions = store.decisions();
      reports.forEach(number -> requireDecision(number, decisions));
      return;
    }
    Set<String> stories = stories(reports);
    switch (kind) {
      case TOGETHER, APART, NOT_THIS_ONE -> requireSense(kind, stories, stories(others));
      case SAME_ORIGIN, OWN_ORIGINS -> requireSeveral(reports);
      case SPEAKER -> requireWords(others, 2, "Whose words are they? There is no name.");
      case HEADLINE -> requireWords(others, 1, "There is no headline.");
      case MARKED -> requireUnmarked(reports);
      case CHECKED, UNDO -> {}
    }
  }

  private static void requireDecision(String number, List<Decision> decisions) {
    boolean known = false;
    for (Decision decision : decisions) {
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
    if (kind == Decision.Kind.APART && others.isEmpty()) {
      throw new IllegalArgumentException("Nothing is left to part them from: choose fewer.");
    }
  }

  private static void requireSeveral(List<String> reports) {
    if (new LinkedHashSet<>(reports).size() < 2) {
      throw new IllegalArgumentException("Choose two reports or more.");
    }
  }

  private static void requireWords(List<String> words, int number, String lacking) {
    if (words.size() != number || words.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(lacking);
    }
    int last = words.get(number - 1).length();
    if (last > MAX_NAME_CHARS || words.get(0).length() > MAX_CHARS) {
      throw new IllegalArgumentException("That is too long for a name or a headline.");
    }
  }

  private void requireUnmarked(List<String> reports) {
    StoryLine story = board.view().story(reports.get(0), ReadMarks.none());
    if (story != null && story.marked()) {
      throw new IllegalArgumentException("The story is marked already.");
    }
  }

  private Set<String> stories(List<String> ids) {
    Set<String> stories = new LinkedHashSet<>();
    for (String id : ids) {
      StoryLine story = board.view().story(id, ReadMarks.none());
      if (story == null) {
        throw new IllegalArgumentException("There is no report or story " + id + ".");
      }
      stories.add(story.id());
    }
    return stories;
  }
}
