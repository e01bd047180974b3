package org.synoptic.compare.contrast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Figure;
import org.synoptic.text.RecentlyUsed;

/**
 * The clauses of a story as contrasts read them: a clause of a claim is held against every other
 * one of it. Not safe to share by threads.
 */
final class ReadClauses {

  /** Clauses that are kept: more than most claims have. Keeps memory bounded; set by hand. */
  private static final int MOST_KEPT = 1000;

  private final StoryIndex story;
  private final Map<Integer, Optional<Predication>> predications = new RecentlyUsed<>(MOST_KEPT);
  private final Map<Integer, Map<CountedFigures.Counted, List<Figure>>> figures =
      new RecentlyUsed<>(MOST_KEPT);

  ReadClauses(StoryIndex story) {
    this.story = story;
  }

  StoryIndex story() {
    return story;
  }

  /** As {@link Predication#of} gives it. */
  @Nullable Predication predication(Statement statement) {
    return predications
        .computeIfAbsent(
            statement.index(), key -> Optional.ofNullable(Predication.of(story, statement)))
        .orElse(null);
  }

  /** As {@link CountedFigures#of} gives them. */
  Map<CountedFigures.Counted, List<Figure>> figures(Statement statement) {
    return figures.computeIfAbsent(statement.index(), key -> CountedFigures.of(story, statement));
  }
}
