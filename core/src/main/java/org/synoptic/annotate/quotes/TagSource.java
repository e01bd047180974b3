package org.synoptic.annotate.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Who speaks by a tag: the subject of its verb, or the phrase beside it where the parse has none.
 */
final class TagSource {

  private static final Set<String> LOST =
      Set.of(Relations.DOBJ, Relations.ATTR, Relations.DEP, Relations.NPADVMOD, Relations.OPRD);

  private final QuoteTree tree;
  private final int verb;
  private final int first;

  TagSource(QuoteTree tree, int verb) {
    this.tree = tree;
    this.verb = verb;
    this.first = new CueGroup(tree, verb).first();
  }

  /**
   * The words that name who speaks.
   *
   * @param quote the words that the tag follows; null where it follows none
   */
  @Nullable Span of(@Nullable Span quote) {
    Span beside = quote == null ? null : beside(quote);
    if (beside != null) {
      return beside;
    }
    int after = after();
    if (after > verb) {
      return SourcePhrase.around(tree, after, verb);
    }
    return passive() ? SourceFinder.agent(tree, verb) : SourceFinder.ofVerb(tree, verb);
  }

  /** The phrase beside the tag where the parse has no subject for it. */
  private @Nullable Span beside(Span quote) {
    int subject = tree.child(verb, Relations.NSUBJ);
    if (passive() || (subject >= 0 && !tree.isQuoted(subject))) {
      return null;
    }
    int from = tree.firstFrom(quote.end());
    while (from < first && tree.isPunctuation(from)) {
      from++;
    }
    return from < first ? before(from) : TagNounPhrase.after(tree, verb);
  }

  /**
   * The noun phrase that is all that stands between the word {@code from} and the verb, or null.
   */
  @Nullable Span before(int from) {
    return TagNounPhrase.between(tree, from, first);
  }

  /** The subject behind an inverted verb ("said Ana Ruiz"), or -1. */
  int after() {
    int subject = tree.child(verb, Relations.NSUBJ);
    if (subject >= 0 && !tree.isQuoted(subject)) {
      return subject > verb ? subject : -1;
    }
    for (int child : tree.children(verb)) {
      boolean noun =
          (tree.isNoun(child) || tree.tag(child).equals(Tags.PRP)) && !tree.isQuoted(child);
      if (child > verb
          && noun
          && LOST.contains(tree.relation(child))
          && tree.left(child) == verb + 1
          && !SpeechCircumstance.isTime(tree, child)) {
        return child;
      }
    }
    return -1;
  }

  boolean passive() {
    return tree.child(verb, Relations.AUXPASS) >= 0;
  }
}
