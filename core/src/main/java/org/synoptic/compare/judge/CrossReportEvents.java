package org.synoptic.compare.judge;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.lexicon.WordList;
import org.synoptic.text.LogisticRegression;

/**
 * Which mentions of a story name one event. A logistic regression over {@link EventFeatures} gives
 * the probability of two; average-link agglomeration makes clusters of them.
 */
public final class CrossReportEvents {

  /**
   * Least mean probability between two clusters that become one. Tuned on ECB+'s training part, by
   * topics left out ({@code bench events}).
   */
  private static final double SAME_EVENT = 0.3;

  private static final WordList LIST = JudgeWeights.declared("events.tsv");
  private static final LogisticRegression SAME = JudgeWeights.read(LIST, EventFeatures.NAMES);

  private final EventFeatures features;
  private final LogisticRegression weights;

  public CrossReportEvents(StoryMeaning story) {
    this(story, SAME);
  }

  /** Coreference by other weights than those that are shipped. */
  public CrossReportEvents(StoryMeaning story, LogisticRegression weights) {
    this.features = new EventFeatures(story);
    this.weights = weights;
  }

  /** The probability that two mentions name one event. */
  public double probability(EventMention a, EventMention b) {
    return LogisticRegression.probability(weights.logit(features.of(a, b)));
  }

  /** The clusters as places in the list of mentions, each in order, by their first mention. */
  public List<List<Integer>> clusters(List<EventMention> mentions) {
    double[][] likeness = new double[mentions.size()][mentions.size()];
    for (int i = 0; i < likeness.length; i++) {
      for (int j = 0; j < i; j++) {
        likeness[i][j] = probability(mentions.get(i), mentions.get(j));
        likeness[j][i] = likeness[i][j];
      }
    }
    return averageLink(likeness);
  }

  /** Joins the two nearest clusters until none are near; of equally near ones the first. */
  private static List<List<Integer>> averageLink(double[][] likeness) {
    List<List<Integer>> clusters = new ArrayList<>();
    for (int i = 0; i < likeness.length; i++) {
      clusters.add(new ArrayList<>(List.of(i)));
    }
    for (Pair nearest = nearest(likeness, clusters);
        nearest.likeness() >= SAME_EVENT;
        nearest = nearest(likeness, clusters)) {
      join(likeness, clusters, nearest.one(), nearest.other());
    }
    return clusters.stream()
        .filter(cluster -> !cluster.isEmpty())
        .map(cluster -> cluster.stream().sorted().toList())
        .toList();
  }

  private record Pair(int one, int other, double likeness) {}

  private static Pair nearest(double[][] likeness, List<List<Integer>> clusters) {
    Pair nearest = new Pair(0, 0, -1);
    for (int i = 0; i < likeness.length; i++) {
      for (int j = i + 1; j < likeness.length && !clusters.get(i).isEmpty(); j++) {
        if (likeness[i][j] > nearest.likeness() && !clusters.get(j).isEmpty()) {
          nearest = new Pair(i, j, likeness[i][j]);
        }
      }
    }
    return nearest;
  }

  private static void join(double[][] likeness, List<List<Integer>> clusters, int one, int other) {
    int size = clusters.get(one).size();
    int added = clusters.get(other).size();
    for (int k = 0; k < likeness.length; k++) {
      double mean = (size * likeness[one][k] + added * likeness[other][k]) / (size + added);
      likeness[one][k] = mean;
      likeness[k][one] = mean;
    }
    clusters.get(one).addAll(clusters.get(other));
    clusters.get(other).clear();
  }
}
