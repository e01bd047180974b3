package org.synoptic.annotate.events.cameo;

import java.util.Locale;

/**
 * A coded event: source, target and CAMEO code.
 *
 * @param code the CAMEO code of the action, "064"
 * @param verb index of the verb's token in the sentence
 */
record CodedEvent(CodedGroup.Actor source, CodedGroup.Actor target, String code, int verb) {

  /** True when source, target and code are the same. */
  boolean isSameAs(CodedEvent other) {
    return formatted().equals(other.formatted());
  }

  /** Source, target and code, as in "ARN GON 064". */
  String formatted() {
    return String.join(" ", source.code(), target.code(), code).toUpperCase(Locale.ROOT);
  }
}
