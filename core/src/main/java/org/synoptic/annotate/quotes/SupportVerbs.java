package org.synoptic.annotate.quotes;

import java.util.Set;
import org.synoptic.syntax.Relations;

/**
 * Verbs that lend a noun of saying its verb: "raised concerns about", "issued a statement saying".
 */
final class SupportVerbs {

  private static final Set<String> VERBS = QuoteWords.of("support");

  private SupportVerbs() {}

  /** The verb that the noun is the object of and that only carries it, or -1. */
  static int of(QuoteTree tree, int noun) {
    int verb = noun < 0 || !tree.is(noun, Relations.DOBJ) ? -1 : tree.head(noun);
    return verb >= 0 && verb < noun && VERBS.contains(tree.lemma(verb)) ? verb : -1;
  }
}
