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

/** The same act, with doer and target changed about. */
final class RoleSwapContrast implements Contrast {

  /** Least similarity of the statements: all but the roles must agree. */
  private static final double SURE = 0.65;

  /** Acts that go both ways: who meets whom is the same either way. */
  private static final Set<String> MUTUAL =
      Set.of(
          "meet",
          "talk",
          "discuss",
          "agree",
          "marry",
          "speak",
          "fight",
          "clash",
          "negotiate",
          "join",
          "debate",
          "argue",
          "call",
          "compete",
          "differ",
          "share",
          "tie",
          "have",
          "be");

  @Override
  public List<Finding> between(StoryIndex scene, StatementPair pair) {
    if (pair.score() < SURE || pair.a().report() == pair.b().report()) {
      return List.of();
    }
    for (Event x : pair.a().events()) {
      for (Event y : pair.b().events()) {
        if (swapped(scene, pair, x, y)) {
          return List.of(
              new Finding(
                  Difference.Kind.DISPUTED,
                  "who did it to whom: " + x.lemma(),
                  side(scene, pair.a(), x),
                  side(scene, pair.b(), y),
                  "the one who does it in one report has it done to them in the other"));
        }
      }
    }
    return List.of();
  }

  private static boolean swapped(StoryIndex scene, StatementPair pair, Event x, Event y) {
    if (!x.lemma().equals(y.lemma())
        || MUTUAL.contains(x.lemma())
        || x.modality() != Modality.HAPPENED
        || y.modality() != Modality.HAPPENED
        || x.polarity() != y.polarity()) {
      return false;
    }
    Set<String> doersX = ids(scene, pair.a(), x.actors());
    Set<String> targetsX = ids(scene, pair.a(), x.recipients());
    return !doersX.isEmpty()
        && !targetsX.isEmpty()
        && doersX.equals(ids(scene, pair.b(), y.recipients()))
        && targetsX.equals(ids(scene, pair.b(), y.actors()))
        && doersX.stream().noneMatch(targetsX::contains);
  }

  private static Set<String> ids(
      StoryIndex scene, Statement statement, List<Event.Participant> participants) {
    Set<String> ids = new LinkedHashSet<>();
    for (Event.Participant participant : participants) {
      @Nullable String id = scene.identities.resolve(statement.report(), participant.entityId());
      if (id != null) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static Side side(StoryIndex scene, Statement statement, Event event) {
    return new Side(
        scene.words(statement.report(), event.span()),
        scene.passage(statement.report(), event.span()));
  }
}
