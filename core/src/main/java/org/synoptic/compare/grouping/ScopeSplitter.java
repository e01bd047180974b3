package org.synoptic.compare.grouping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.contrast.Contrasts;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;

/**
 * Keeps apart what is alike but of different scope: the injured of the city and those of the region
 * are two claims, with a difference between them.
 */
public final class ScopeSplitter {

  private final StoryIndex scene;
  private final StatementMatcher matches;
  private final List<Difference> differences = new ArrayList<>();

  public ScopeSplitter(StoryIndex scene, StatementMatcher matches) {
    this.scene = scene;
    this.matches = matches;
  }

  /** The differences of scope between the claims that {@link #apart} kept apart. */
  public List<Difference> differences() {
    return differences;
  }

  /** The groups, each split into one for each scope that its figures have. */
  public List<List<Statement>> apart(List<List<Statement>> groups) {
    List<List<Statement>> parts = new ArrayList<>();
    groups.forEach(group -> parts.addAll(split(group)));
    return parts;
  }

  private List<List<Statement>> split(List<Statement> group) {
    List<Difference> scopes =
        Contrasts.among(scene, matches, group, "").stream()
            .filter(difference -> difference.kind() == Difference.Kind.SCOPE)
            .toList();
    List<List<Statement>> parts = new ArrayList<>();
    Set<Statement> rest = new LinkedHashSet<>(group);
    for (Difference scope : scopes) {
      differences.add(
          new Difference(scope.kind(), scope.about(), null, scope.values(), scope.note()));
      for (Difference.Value value : scope.values().subList(1, scope.values().size())) {
        List<Statement> part = rest.stream().filter(one -> tells(one, value)).toList();
        if (!part.isEmpty() && part.size() < rest.size()) {
          parts.add(part);
          part.forEach(rest::remove);
        }
      }
    }
    parts.add(0, List.copyOf(rest));
    return parts;
  }

  private boolean tells(Statement statement, Difference.Value value) {
    return scene.passages(statement).stream().anyMatch(own -> overlaps(own, value.passages()));
  }

  private static boolean overlaps(Passage own, List<Passage> others) {
    return others.stream()
        .anyMatch(o -> o.report().equals(own.report()) && o.span().overlaps(own.span()));
  }
}
