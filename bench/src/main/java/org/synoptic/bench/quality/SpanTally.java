package org.synoptic.bench.quality;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.synoptic.model.Span;

/** Counts spans that equal a gold span, or share at least half of their chars with one. */
final class SpanTally {

  private int gold;
  private int found;
  private int exact;
  private int foundHalf;
  private int goldHalf;

  <G, F> void add(
      List<G> golds,
      Function<G, List<Span>> ofGold,
      List<F> finds,
      Function<F, List<Span>> ofFound) {
    Set<List<Span>> expected = distinct(golds, ofGold);
    Set<List<Span>> actual = distinct(finds, ofFound);
    gold += expected.size();
    found += actual.size();
    exact += (int) actual.stream().filter(expected::contains).count();
    foundHalf += (int) actual.stream().filter(a -> halfOfAny(a, expected)).count();
    goldHalf += (int) expected.stream().filter(e -> halfOfAny(e, actual)).count();
  }

  private static <T> Set<List<Span>> distinct(List<T> all, Function<T, List<Span>> part) {
    return all.stream()
        .map(part)
        .filter(spans -> !spans.isEmpty())
        .map(spans -> spans.stream().sorted().toList())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean halfOfAny(List<Span> spans, Collection<List<Span>> others) {
    return others.stream()
        .anyMatch(o -> 2 * shared(spans, o) >= Math.max(length(spans), length(o)));
  }

  private static int shared(List<Span> spans, List<Span> others) {
    int chars = 0;
    for (Span span : spans) {
      for (Span other : others) {
        chars +=
            Math.max(0, Math.min(span.end(), other.end()) - Math.max(span.start(), other.start()));
      }
    }
    return chars;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  double exactF1() {
    return F1.of(ratio(exact, found), ratio(exact, gold));
  }

  double halfF1() {
    return F1.of(ratio(foundHalf, found), ratio(goldHalf, gold));
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
