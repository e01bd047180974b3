package org.synoptic.compare.judge;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.text.LogisticRegression;

/**
 * Reads the file of a taught regression. Each line has a feature with its mean, its deviation and
 * its weight.
 */
public final class JudgeWeights {

  /** The row of the intercept, which is added to every sum. */
  public static final String INTERCEPT = "intercept";

  private JudgeWeights() {}

  static WordList declared(String file) {
    return WordList.of(JudgeWeights.class, file)
        .columns(
            Column.value("feature"),
            Column.value("mean"),
            Column.value("deviation"),
            Column.value("weight"));
  }

  /**
   * The regression over some features.
   *
   * @param names the features in the order in which their numbers are given
   * @throws IllegalStateException where the file has other features
   */
  static LogisticRegression read(WordList list, List<String> names) {
    List<LogisticRegression.Term> terms = new ArrayList<>();
    double intercept = 0;
    for (ListRow row : list.rows()) {
      String feature = row.get("feature");
      if (feature.equals(INTERCEPT)) {
        intercept = row.number("weight");
      } else if (terms.size() < names.size() && feature.equals(names.get(terms.size()))) {
        terms.add(
            new LogisticRegression.Term(
                row.number("mean"), row.number("deviation"), row.number("weight")));
      } else {
        throw row.error("\"" + feature + "\" is not the next feature");
      }
    }
    if (terms.size() != names.size()) {
      throw new IllegalStateException("the weights lack " + names.get(terms.size()));
    }
    return new LogisticRegression(terms, intercept);
  }
}
