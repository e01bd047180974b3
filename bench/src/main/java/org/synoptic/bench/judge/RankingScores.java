package org.synoptic.bench.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How well scores put the pairs that are right before the others. */
public final class RankingScores {

  private final List<Scored> ranked;
  private final int positives;

  /** A score, and whether what has it is right. */
  public record Scored(double score, boolean right) {}

  public RankingScores(List<Scored> scored) {
    ranked = new ArrayList<>(scored);
    ranked.sort(Comparator.comparingDouble(one -> -one.score()));
    positives = (int) scored.stream().filter(Scored::right).count();
  }

  /** A point of the curve: what is taken down to a score. */
  private record Point(double score, double precision, double recall) {}

  private List<Point> points() {
    List<Point> points = new ArrayList<>();
    int right = 0;
    for (int i = 0; i < ranked.size(); i++) {
      right += ranked.get(i).right() ? 1 : 0;
      boolean last = i + 1 == ranked.size() || ranked.get(i + 1).score() < ranked.get(i).score();
      if (last) {
        double recall = positives == 0 ? 0 : right / (double) positives;
        points.add(new Point(ranked.get(i).score(), right / (i + 1.0), recall));
      }
    }
    return points;
  }

  /** The mean of the precision at each gain of recall. */
  public double averagePrecision() {
    double sum = 0;
    double before = 0;
    for (Point point : points()) {
      sum += (point.recall - before) * point.precision;
      before = point.recall;
    }
    return sum;
  }

  public double bestF1() {
    return points().stream()
        .mapToDouble(p -> 2 * p.precision * p.recall / Math.max(1e-9, p.precision + p.recall))
        .max()
        .orElse(0);
  }

  /** The greatest recall at a precision, 0 where it is never reached. */
  public double recallAt(double precision) {
    return points().stream()
        .filter(p -> p.precision >= precision)
        .mapToDouble(Point::recall)
        .max()
        .orElse(0);
  }

  /** The score down to which recall is greatest at a precision; 1 above it where none is. */
  public double thresholdAt(double precision) {
    double found = ranked.isEmpty() ? 0 : ranked.get(0).score() + 1;
    for (Point point : points()) {
      found = point.precision >= precision ? point.score : found;
    }
    return found;
  }

  /** Mean of the share of right ones above a score and of the share of wrong ones below it. */
  public double balancedAccuracy(double threshold) {
    double right = 0;
    double wrong = 0;
    for (Scored one : ranked) {
      right += one.right() && one.score() >= threshold ? 1 : 0;
      wrong += !one.right() && one.score() < threshold ? 1 : 0;
    }
    int negatives = ranked.size() - positives;
    return (right / Math.max(1, positives) + wrong / Math.max(1, negatives)) / 2;
  }

  /** The score from which on {@link #balancedAccuracy} is greatest. */
  public double bestThreshold() {
    double best = 0;
    double found = 0;
    for (Point point : points()) {
      double accuracy = balancedAccuracy(point.score);
      if (accuracy > best) {
        best = accuracy;
        found = point.score;
      }
    }
    return found;
  }
}
