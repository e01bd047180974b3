package org.synoptic.annotate.quotes.direct;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.cue.CueGroup;
import org.synoptic.annotate.quotes.cue.SpeechCircumstance;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.annotate.quotes.source.SourceFinder;
import org.synoptic.annotate.quotes.source.SourcePhrase;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * The source that a tag names: the subject of its verb, or the noun phrase beside it if the parse
 * has no subject.
 */
final class TagSource {

  /** Relations that the parse gives to an inverted subject by mistake. */
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
   * The words that name the speaker, or null.
   *
   * @param quote the quotation that the tag follows; null if it follows none
   */
  @Nullable Span of(@Nullable Span quote) {
    Span beside = quote == null ? null : phraseBeside(quote);
    if (beside != null) {
      return SourcePhrase.withName(tree, beside);
    }
    int after = invertedSubject();
    if (after > verb) {
      return SourcePhrase.withName(tree, SourcePhrase.around(tree, after, verb));
    }
    return isPassive() ? SourceFinder.agent(tree, verb) : SourceFinder.ofVerb(tree, verb);
  }

  /** The noun phrase beside the verb, if the parse has no unquoted subject; or null. */
  private @Nullable Span phraseBeside(Span quote) {
    int subject = tree.child(verb, Relations.NSUBJ);
    if (isPassive() || (subject >= 0 && !tree.isQuoted(subject))) {
      return null;
    }
    int from = tree.firstFrom(quote.end());
    while (from < first && tree.isPunctuation(from)) {
      from++;
    }
    return from < first ? phraseBeforeVerb(from) : TagNounPhrase.after(tree, verb);
  }

  /** The noun phrase that consists of all words from {@code from} up to the verb, or null. */
  @Nullable Span phraseBeforeVerb(int from) {
    return TagNounPhrase.between(tree, from, first);
  }

  /** The index of the subject after an inverted verb ("said Ana Ruiz"), or -1. */
  int invertedSubject() {
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

  boolean isPassive() {
    return tree.child(verb, Relations.AUXPASS) >= 0;
  }
}
