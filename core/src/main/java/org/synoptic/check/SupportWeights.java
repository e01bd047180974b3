package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.text.LogisticRegression;

/** What the numbers of a word weigh. */
final class SupportWeights {

  private static final String INTERCEPT = "intercept";

  private static final WordList LIST =
      WordList.of(SupportWeights.class, "support.tsv")
          .columns(
              Column.value("feature"),
              Column.value("mean"),
              Column.value("deviation"),
              Column.value("weight"));

  private static final LogisticRegression LACKING = read();

  private SupportWeights() {}

  private static LogisticRegression read() {
    List<LogisticRegression.Term> terms = new ArrayList<>();
    double intercept = 0;
    for (ListRow row : LIST.rows()) {
      if (row.get("feature").equals(INTERCEPT)) {
        intercept = row.number("weight");
      } else if (row.get("feature").equals(WordSupport.NAMES.get(terms.size()))) {
        terms.add(
            new LogisticRegression.Term(
                row.number("mean"), row.number("deviation"), row.number("weight")));
      } else {
        throw row.error("\"" + row.get("feature") + "\" is not the next feature");
      }
    }
    return new LogisticRegression(terms, intercept);
  }

  /** The probability that the reports do not bear a word out, 0 to 1. */
  static double lacking(double[] features) {
    return LogisticRegression.probability(LACKING.logit(features));
  }
}
