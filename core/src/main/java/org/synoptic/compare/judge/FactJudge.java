package org.synoptic.compare.judge;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.text.LogisticRegression;

/**
 * Judges whether two units tell the same fact. Each probability comes from one logistic regression
 * over {@link PairFeatures}.
 */
public final class FactJudge {

  /** The row of the list that holds what is added in any case. */
  public static final String INTERCEPT = "intercept";

  private static final WordList LIST =
      WordList.of(FactJudge.class, "judge.tsv")
          .sections("same", "entails")
          .columns(
              Column.value("feature"),
              Column.value("mean"),
              Column.value("deviation"),
              Column.value("weight"))
          .distinctBy(WordList.SECTION, "feature");

  private static final LogisticRegression SAME = read("same", PairFeatures.SYMMETRIC);
  private static final LogisticRegression ENTAILS = read("entails", PairFeatures.DIRECTED);

  private final PairFeatures features;

  public FactJudge(StoryMeaning story) {
    this.features = new PairFeatures(story);
  }

  private static LogisticRegression read(String section, List<String> names) {
    List<LogisticRegression.Term> terms = new ArrayList<>();
    double intercept = 0;
    for (ListRow row : LIST.rows()) {
      if (!row.section().equals(section)) {
        continue;
      }
      String feature = row.get("feature");
      if (feature.equals(INTERCEPT)) {
        intercept = row.number("weight");
      } else if (terms.size() < names.size() && feature.equals(names.get(terms.size()))) {
        terms.add(
            new LogisticRegression.Term(
                row.number("mean"), row.number("deviation"), row.number("weight")));
      } else {
        throw row.error("\"" + feature + "\" is not the next feature of " + section);
      }
    }
    if (terms.size() != names.size()) {
      throw new IllegalStateException("judge.tsv lacks " + names.get(terms.size()));
    }
    return new LogisticRegression(terms, intercept);
  }

  /** The logit of the probability that both tell the same fact. */
  public double logit(JudgedUnit a, JudgedUnit b) {
    return SAME.logit(features.symmetric(a, b));
  }

  /** How the first stands to the second. */
  public Verdict verdict(JudgedUnit a, JudgedUnit b) {
    double logit = logit(a, b);
    double entails = ENTAILS.logit(features.directed(a, b, logit));
    return new Verdict(
        LogisticRegression.probability(logit), LogisticRegression.probability(entails));
  }
}
