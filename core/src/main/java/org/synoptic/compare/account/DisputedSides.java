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
 * @param one the clearest statement of the one value
 * @param other the clearest statement of the other value
 * @param passage the words of the other statement that bear its value
 */
record DisputedSides(Statement one, Statement other, Passage passage) {

  /** Null where the claim is not disputed within itself. */
  static @Nullable DisputedSides of(StoryIndex story, LedgerEntry entry) {
    for (Difference difference : entry.differences()) {
      if (difference.kind() == Difference.Kind.DISPUTED) {
        return between(story, entry, difference.values());
      }
    }
    return null;
  }

  /** The side that the claim's own wording takes comes first. */
  private static @Nullable DisputedSides between(
      StoryIndex story, LedgerEntry entry, List<Difference.Value> values) {
    Difference.Value first =
        values.stream()
            .filter(value -> bears(story, entry.wording(), value))
            .reduce((earlier, later) -> later)
            .orElse(values.get(0));
    Statement one =
        bears(story, entry.wording(), first)
            ? entry.wording()
            : clearest(story, entry.statements(), first);
    for (Difference.Value value : values) {
      Statement other = value == first ? null : clearest(story, entry.statements(), value);
      if (one != null && other != null) {
        return new DisputedSides(one, other, passage(story, other, value));
      }
    }
    return null;
  }

  private static @Nullable Statement clearest(
      StoryIndex story, List<Statement> statements, Difference.Value value) {
    List<Statement> bearing = statements.stream().filter(s -> bears(story, s, value)).toList();
    return bearing.isEmpty() ? null : ClaimWording.clearest(story, bearing);
  }

  private static boolean bears(StoryIndex story, Statement statement, Difference.Value value) {
    return value.passages().stream().anyMatch(passage -> isWithin(story, statement, passage));
  }

  private static Passage passage(StoryIndex story, Statement statement, Difference.Value value) {
    return value.passages().stream()
        .filter(passage -> isWithin(story, statement, passage))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isWithin(StoryIndex story, Statement statement, Passage passage) {
    return passage.report().equals(story.article(statement.report()).id())
        && statement.covers(passage.span());
  }
}
