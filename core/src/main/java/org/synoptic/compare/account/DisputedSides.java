package org.synoptic.compare.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.wording.ClaimWording;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;

/**
 * The two sides of a disputed claim.
 *
 * @param one the clearest wording of the one value
 * @param other the clearest wording of the other value
 * @param passage the words of the other wording that bear its value
 */
record DisputedSides(Statement one, Statement other, Passage passage) {

  /** Null where the claim is not disputed within itself. */
  static @Nullable DisputedSides of(StoryIndex scene, LedgerEntry entry) {
    for (Difference difference : entry.differences()) {
      if (difference.kind() == Difference.Kind.DISPUTED) {
        return between(scene, entry, difference.values());
      }
    }
    return null;
  }

  /** The side that the claim's own wording takes comes first. */
  private static @Nullable DisputedSides between(
      StoryIndex scene, LedgerEntry entry, List<Difference.Value> values) {
    Difference.Value first = values.get(0);
    for (Difference.Value value : values) {
      first = bears(scene, entry.wording(), value) ? value : first;
    }
    boolean own = bears(scene, entry.wording(), first);
    Statement one = own ? entry.wording() : clearest(scene, entry.statements(), first);
    for (Difference.Value value : values) {
      Statement other = value == first ? null : clearest(scene, entry.statements(), value);
      if (one != null && other != null) {
        return new DisputedSides(one, other, passage(scene, other, value));
      }
    }
    return null;
  }

  private static @Nullable Statement clearest(
      StoryIndex scene, List<Statement> statements, Difference.Value value) {
    List<Statement> bearing = statements.stream().filter(s -> bears(scene, s, value)).toList();
    return bearing.isEmpty() ? null : ClaimWording.best(scene, bearing);
  }

  private static boolean bears(StoryIndex scene, Statement statement, Difference.Value value) {
    return value.passages().stream().anyMatch(passage -> within(scene, statement, passage));
  }

  private static Passage passage(StoryIndex scene, Statement statement, Difference.Value value) {
    return value.passages().stream()
        .filter(passage -> within(scene, statement, passage))
        .findFirst()
        .orElseThrow();
  }

  private static boolean within(StoryIndex scene, Statement statement, Passage passage) {
    return passage.report().equals(scene.article(statement.report()).id())
        && statement.covers(passage.span());
  }
}
