package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.Span;

/**
 * Values of two reports whose clauses tell the same once the values are masked. Each is the other's
 * best among all values of its kind in the two reports, by a margin.
 *
 * @param <V> a value
 */
final class MaskedPairs<V> {

  /**
   * By so much, as a logit, a value must be nearer than the next other one of that report. Read on
   * the stories of docs/decisions/0046.
   */
  private static final double AHEAD = 0.4;

  /** Pairs of near sentences that are judged at most. Keeps the work bounded; set by hand. */
  private static final int MOST_PAIRS = 4000;

  /** Values for which partners are sought at most. Keeps the work bounded; set by hand. */
  private static final int MOST_VALUES = 1000;

  private final StatementMatcher matcher;
  private final BiPredicate<V, V> comparable;
  private final BiPredicate<V, V> equal;
  private final BiPredicate<V, V> near;

  /**
   * @param comparable whether two values are of one kind
   * @param equal whether they are the same: only others are rivals
   * @param near whether they may be one value in two forms; such a pair has only such rivals
   */
  MaskedPairs(
      StatementMatcher matcher,
      BiPredicate<V, V> comparable,
      BiPredicate<V, V> equal,
      BiPredicate<V, V> near) {
    this.matcher = matcher;
    this.comparable = comparable;
    this.equal = equal;
    this.near = near;
  }

  /**
   * A value in its clause.
   *
   * @param span the words to mask
   */
  record Masked<V>(V value, Statement statement, Span span) {

    int report() {
      return statement.report();
    }
  }

  /** Two values and the logit of the probability that their clauses tell the same without them. */
  record Judged<V>(Masked<V> a, Masked<V> b, double logit) {}

  /** The pairs of which each is the other's best, the surest first. */
  List<Judged<V>> best(List<Masked<V>> values) {
    List<Judged<V>> judged = new ArrayList<>();
    List<Masked<V>> known = values.stream().filter(this::isKnown).toList();
    for (Masked<V> a : values.subList(0, Math.min(MOST_VALUES, values.size()))) {
      for (Masked<V> b : isKnown(a) ? known : List.<Masked<V>>of()) {
        if (a.report() < b.report()
            && judged.size() < MOST_PAIRS
            && comparable.test(a.value(), b.value())) {
          double logit = logit(a, b);
          if (logit > Double.NEGATIVE_INFINITY) {
            judged.add(new Judged<>(a, b, logit));
          }
        }
      }
    }
    judged.sort(Comparator.comparingDouble(pair -> -pair.logit()));
    return judged.stream().filter(pair -> isBest(pair, judged)).toList();
  }

  private boolean isKnown(Masked<V> value) {
    return matcher.hasMeaning(value.statement().place());
  }

  private double logit(Masked<V> a, Masked<V> b) {
    return matcher.logitWithout(a.statement(), a.span(), b.statement(), b.span());
  }

  private boolean isBest(Judged<V> pair, List<Judged<V>> all) {
    boolean isNear = near.test(pair.a().value(), pair.b().value());
    return all.stream()
        .takeWhile(other -> other.logit() > pair.logit() - AHEAD)
        .noneMatch(other -> isRival(other, pair) && (!isNear || mayBeOne(other)));
  }

  private boolean mayBeOne(Judged<V> pair) {
    return equal.test(pair.a().value(), pair.b().value())
        || near.test(pair.a().value(), pair.b().value());
  }

  /** Whether a pair gives another partner to one of the other pair's values. */
  private boolean isRival(Judged<V> rival, Judged<V> pair) {
    return (rival.a().equals(pair.a())
            && rival.b().report() == pair.b().report()
            && !equal.test(rival.b().value(), pair.b().value()))
        || (rival.b().equals(pair.b())
            && rival.a().report() == pair.a().report()
            && !equal.test(rival.a().value(), pair.a().value()));
  }
}
