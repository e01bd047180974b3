package org.synoptic.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.synoptic.compare.grouping.ContrastedCluster;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Claim;
import org.synoptic.model.Difference;
import org.synoptic.model.Grounds;
import org.synoptic.model.Passage;
import org.synoptic.model.Story;

/**
 * Puts what was found in the order in which the reports were given: a reader goes through them from
 * A on. What is found depends on their content alone, see {@code statement.ReportOrder}.
 */
final class GivenOrder {

  private final Map<String, Integer> places = new HashMap<>();

  GivenOrder(Story given) {
    given.reports().forEach(report -> places.putIfAbsent(report.article().id(), places.size()));
  }

  private int place(Passage passage) {
    return places.getOrDefault(passage.report(), places.size());
  }

  private <T> List<T> sorted(List<T> all, Function<T, Passage> words) {
    return all.stream().sorted(Comparator.comparingInt(one -> place(words.apply(one)))).toList();
  }

  /** What most reports carry first, then in the order of the story. */
  List<ContrastedCluster> ranked(List<ContrastedCluster> clusters, StoryIndex index) {
    return clusters.stream()
        .sorted(
            Comparator.comparingInt((ContrastedCluster one) -> -one.cluster().reports().size())
                .thenComparing(one -> first(one, index), byPlace(index)))
        .toList();
  }

  private Statement first(ContrastedCluster cluster, StoryIndex index) {
    return cluster.statements().stream().min(byPlace(index)).orElseThrow();
  }

  private Comparator<Statement> byPlace(StoryIndex index) {
    return Comparator.comparingInt(
            (Statement one) -> places.getOrDefault(index.article(one.report()).id(), 0))
        .thenComparingInt(Statement::index);
  }

  List<Claim> claims(List<Claim> claims) {
    return claims.stream()
        .map(
            one ->
                new Claim(
                    one.id(),
                    one.text(),
                    one.standing(),
                    one.origins(),
                    one.saidBy(),
                    one.modality(),
                    one.when(),
                    one.event(),
                    sorted(one.versions(), version -> version.passages().get(0)),
                    one.leftOutBy(),
                    one.exclusive()))
        .toList();
  }

  /** Values that were given at different times stay in the order of time. */
  List<Difference> differences(List<Difference> differences) {
    return differences.stream()
        .map(one -> one.kind() == Difference.Kind.UPDATED ? one : withSortedValues(one))
        .toList();
  }

  private Difference withSortedValues(Difference one) {
    List<Difference.Value> values =
        one.values().stream()
            .map(
                value ->
                    new Difference.Value(
                        value.value(),
                        sorted(value.passages(), passage -> passage),
                        value.speaker(),
                        value.asOf()))
            .toList();
    boolean timed = values.stream().map(Difference.Value::asOf).distinct().count() > 1;
    return new Difference(
        one.kind(),
        one.about(),
        one.claim(),
        timed ? values : sorted(values, value -> value.passages().get(0)),
        one.note(),
        one.slot());
  }

  List<Grounds> grounds(List<Grounds> grounds) {
    return grounds.stream()
        .map(
            one ->
                new Grounds(
                    one.claim(),
                    one.standing(),
                    sorted(
                        sorted(
                            one.joined().stream().map(this::forwards).toList(),
                            Grounds.Joined::other),
                        Grounds.Joined::one),
                    one.apart(),
                    sorted(
                        one.origins().stream().map(this::withSortedWords).toList(),
                        origin -> origin.words().get(0))))
        .toList();
  }

  private Grounds.Joined forwards(Grounds.Joined one) {
    return place(one.one()) <= place(one.other())
        ? one
        : new Grounds.Joined(one.other(), one.one(), one.score(), one.rule());
  }

  private Grounds.Origin withSortedWords(Grounds.Origin origin) {
    return new Grounds.Origin(origin.source(), sorted(origin.words(), words -> words));
  }
}
