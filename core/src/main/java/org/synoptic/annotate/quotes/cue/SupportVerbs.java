package org.synoptic.annotate.quotes.cue;

import java.util.Set;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.annotate.quotes.document.QuoteWords;
import org.synoptic.syntax.Relations;

/**
 * Support verbs: verbs that add little meaning to the noun that is their object and the cue:
 * "raised concerns about", "issued a statement saying".
 */
public final class SupportVerbs {

  private static final Set<String> VERBS = QuoteWords.of("support");

  private SupportVerbs() {}

  /** The index of the support verb of which the noun is the object, or -1. */
  public static int of(QuoteTree tree, int noun) {
    int verb = noun < 0 || !tree.is(noun, Relations.DOBJ) ? -1 : tree.head(noun);
    return verb >= 0 && verb < noun && VERBS.contains(tree.lemma(verb)) ? verb : -1;
  }
}
