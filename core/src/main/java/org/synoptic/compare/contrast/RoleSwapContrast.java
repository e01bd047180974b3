package org.synoptic.compare.contrast;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Event;
import org.synoptic.model.Modality;

/** The same act, with actor and recipient exchanged. */
final class RoleSwapContrast implements Contrast {

  /** Least score of the pair: all but the roles must agree. Set by hand. */
  private static final double LEAST_SCORE = 0.65;

  /** Verbs of acts that are the same either way: who meets whom. */
  private static final Set<String> SYMMETRIC = ContrastWords.of("symmetric");

  @Override
  public List<Finding> between(StoryIndex story, StatementPair pair) {
    if (pair.score() < LEAST_SCORE || pair.isOfOneReport()) {
      return List.of();
    }
    for (Event x : pair.a().events()) {
      for (Event y : pair.b().events()) {
        if (areSwapped(story, pair, x, y)) {
          return List.of(
              new Finding(
                  Difference.Kind.DISPUTED,
                  "who did it to whom: " + x.lemma(),
                  side(story, pair.a(), x),
                  side(story, pair.b(), y),
                  "the one who does it in one report has it done to them in the other"));
        }
      }
    }
    return List.of();
  }

  private static boolean areSwapped(StoryIndex story, StatementPair pair, Event x, Event y) {
    if (!x.lemma().equals(y.lemma())
        || SYMMETRIC.contains(x.lemma())
        || x.modality() != Modality.HAPPENED
        || y.modality() != Modality.HAPPENED
        || x.polarity() != y.polarity()) {
      return false;
    }
    Set<String> actors = ids(story, pair.a(), x.actors());
    Set<String> recipients = ids(story, pair.a(), x.recipients());
    return !actors.isEmpty()
        && !recipients.isEmpty()
        && actors.equals(ids(story, pair.b(), y.recipients()))
        && recipients.equals(ids(story, pair.b(), y.actors()))
        && actors.stream().noneMatch(recipients::contains);
  }

  private static Set<String> ids(
      StoryIndex story, Statement statement, List<Event.Participant> participants) {
    Set<String> ids = new LinkedHashSet<>();
    for (Event.Participant participant : participants) {
      @Nullable String id = story.identities().resolve(statement.report(), participant.entityId());
      if (id != null) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static Side side(StoryIndex story, Statement statement, Event event) {
    return new Side(
        story.text(statement.report(), event.span()),
        story.passage(statement.report(), event.span()));
  }
}
