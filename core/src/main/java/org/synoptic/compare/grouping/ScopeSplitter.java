package org.synoptic.compare.grouping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.contrast.Contrasts;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;

/**
 * Splits clusters whose figures are of different scope: the injured of the city and those of the
 * region are two claims, with a difference between them.
 */
public final class ScopeSplitter {

  /**
   * The clusters of one scope each, and the differences of scope between them.
   *
   * @param differences without the id of a claim, for each is between two claims
   */
  public record Scopes(List<ContrastedCluster> clusters, List<Difference> differences) {

    public Scopes {
      clusters = List.copyOf(clusters);
      differences = List.copyOf(differences);
    }
  }

  private final StoryIndex story;
  private final Contrasts contrasts;

  public ScopeSplitter(StoryIndex story, Contrasts contrasts) {
    this.story = story;
    this.contrasts = contrasts;
  }

  public Scopes split(List<ContrastedCluster> clusters) {
    List<ContrastedCluster> split = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    for (ContrastedCluster cluster : clusters) {
      List<Difference> ofScope =
          cluster.contrasts().stream().filter(one -> one.kind() == Difference.Kind.SCOPE).toList();
      differences.addAll(ofScope);
      split.addAll(split(cluster, ofScope));
    }
    return new Scopes(split, differences);
  }

  /** What is left of a cluster, then one cluster for each further scope. */
  private List<ContrastedCluster> split(ContrastedCluster cluster, List<Difference> ofScope) {
    List<List<Statement>> parts = new ArrayList<>();
    Set<Statement> rest = new LinkedHashSet<>(cluster.statements());
    for (Difference scope : ofScope) {
      for (Difference.Value value : scope.values().subList(1, scope.values().size())) {
        List<Statement> part = rest.stream().filter(one -> gives(one, value)).toList();
        if (!part.isEmpty() && part.size() < rest.size()) {
          parts.add(part);
          part.forEach(rest::remove);
        }
      }
    }
    if (parts.isEmpty()) {
      return List.of(cluster);
    }
    parts.add(0, List.copyOf(rest));
    return parts.stream()
        .map(part -> ContrastedCluster.of(new StatementCluster(part), contrasts))
        .toList();
  }

  private boolean gives(Statement statement, Difference.Value value) {
    return story.passages(statement).stream()
        .anyMatch(words -> overlapsAny(words, value.passages()));
  }

  private static boolean overlapsAny(Passage words, List<Passage> others) {
    return others.stream()
        .anyMatch(o -> o.report().equals(words.report()) && o.span().overlaps(words.span()));
  }
}
