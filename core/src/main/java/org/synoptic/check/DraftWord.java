package org.synoptic.check;

import org.synoptic.model.Token;

/**
 * A word of the draft that has a meaning of its own.
 *
 * @param place its place among the words of its sentence
 * @param term what it is compared by
 * @param weight how much it tells
 * @param features the numbers of {@link WordSupport#NAMES}; not copied
 * @param lacking the probability that the reports do not bear it out, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent")
public record DraftWord(
    int place, Token token, String term, double weight, double[] features, double lacking) {

  /** Whether it is a name, a number or a date. */
  boolean isExact() {
    return "@=#".indexOf(term.charAt(0)) >= 0;
  }

  /** One of the numbers, by its name. */
  double feature(String name) {
    return features[WordSupport.NAMES.indexOf(name)];
  }

  boolean isName() {
    return term.startsWith("@");
  }
}
