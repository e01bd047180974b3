package org.synoptic.bench.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.text.LogisticRegression;

/**
 * Weights of the judge for each topic of SuperPAL, taught without that topic, so that its pairs are
 * scored by a judge that never saw them.
 */
public final class TopicWeights {

  private static final String INTERCEPT = "intercept";

  private static final WordList LIST =
      WordList.of(TopicWeights.class, "topic-weights.tsv")
          .columns(
              Column.value("topic"),
              Column.value("feature"),
              Column.value("mean"),
              Column.value("deviation"),
              Column.value("weight"))
          .distinctBy("topic", "feature");

  private TopicWeights() {}

  /** The regression for each topic. */
  public static Map<String, LogisticRegression> read() {
    Map<String, List<LogisticRegression.Term>> terms = new HashMap<>();
    Map<String, LogisticRegression> weights = new HashMap<>();
    for (ListRow row : LIST.rows()) {
      String topic = row.get("topic");
      List<LogisticRegression.Term> own = terms.computeIfAbsent(topic, k -> new ArrayList<>());
      if (row.get("feature").equals(INTERCEPT)) {
        weights.put(topic, new LogisticRegression(own, row.number("weight")));
      } else {
        own.add(
            new LogisticRegression.Term(
                row.number("mean"), row.number("deviation"), row.number("weight")));
      }
    }
    return weights;
  }

  /** The lines of one topic. */
  static String lines(String topic, List<String> features, LogisticTraining.Fitted fitted) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < features.size(); i++) {
      LogisticRegression.Term term = fitted.terms().get(i);
      lines.append(line(topic, features.get(i), term.mean(), term.deviation(), term.weight()));
    }
    return lines.append(line(topic, INTERCEPT, 0, 1, fitted.intercept())).toString();
  }

  private static String line(
      String topic, String feature, double mean, double deviation, double weight) {
    return String.format(
        Locale.ROOT, "%s\t%s\t%.5f\t%.5f\t%.4f\n", topic, feature, mean, deviation, weight);
  }
}
