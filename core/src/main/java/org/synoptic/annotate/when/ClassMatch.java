package org.synoptic.annotate.when;

import org.jspecify.annotations.Nullable;
import org.synoptic.text.numbers.Numeral;

/**
 * The tokens that one class of a pattern matched.
 *
 * @param kind the class: "MONTH", "NUM"
 * @param value its value in the lexicon or as read: "03", "-1"
 * @param to index of the token after it
 * @param numeral the number, for class NUM only
 */
record ClassMatch(String kind, String value, int to, @Nullable Numeral numeral) {

  ClassMatch(String kind, String value, int to) {
    this(kind, value, to, null);
  }
}
