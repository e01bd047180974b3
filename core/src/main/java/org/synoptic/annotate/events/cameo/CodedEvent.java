package org.synoptic.annotate.events.cameo;

import java.util.Locale;

/**
 * Who did what to whom, in codes.
 *
 * @param verb the token of the verb
 */
record CodedEvent(CodedGroup.Side source, CodedGroup.Side target, String code, int verb) {

  boolean isSameAs(CodedEvent other) {
    return drawn().equals(other.drawn());
  }

  /** "ARN GON 064". */
  String drawn() {
    return String.join(" ", source.code(), target.code(), code).toUpperCase(Locale.ROOT);
  }
}
