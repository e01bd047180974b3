package org.synoptic.annotate.quotes.content;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.cue.Cue;
import org.synoptic.annotate.quotes.cue.CueGroup;
import org.synoptic.annotate.quotes.cue.CueLexicon;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.annotate.quotes.document.QuoteWords;
import org.synoptic.model.Quote;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Finds what a verb reports, by how it depends on the verb: a clause, an infinitive, a gerund, a
 * noun phrase, or a clause before the verb.
 */
public final class ReportedContentFinder {

  private static final Set<String> ASKING = QuoteWords.of("asking");

  private static final Set<String> CLAUSE =
      Set.of(
          Relations.CCOMP,
          Relations.XCOMP,
          Relations.CSUBJ,
          Relations.ADVCL,
          Relations.DEP,
          Relations.PARATAXIS);

  private final QuoteTree tree;
  private final int verb;
  private final Cue cue;
  private final CueLexicon lexicon;

  public ReportedContentFinder(QuoteTree tree, int verb, Cue cue, CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.tree = tree;
    this.verb = verb;
    this.cue = cue;
  }

  /** The content; null if the verb reports none. */
  @Nullable
  public ReportedContent find() {
    if (isPassive()) {
      return new PassiveSpeech(tree, verb, cue).find();
    }
    if (cue.takes("seem")) {
      return new RaisingVerbs(tree, verb, lexicon).find();
    }
    ReportedContent clause = clause();
    if (clause != null) {
      return clause;
    }
    if (isPossibleAttitude()) {
      return null;
    }
    ReportedContent found = new ReportedNoun(tree, verb, cue, lexicon).find();
    return found != null
        ? found.upTo(new ContentExtent(tree, verb, lexicon)::beforeCoordinatedCue)
        : new FrontedClauses(tree, verb, cue, lexicon).find();
  }

  /**
   * Whether a finite clause depends on the verb as its complement. Such a verb is a cue even
   * without a source.
   */
  public boolean hasFiniteClause() {
    return cue.act() == Quote.Act.SAID
        && cue.takes("that")
        && tree.children(verb).stream()
            .anyMatch(c -> c > verb && tree.is(c, Relations.CCOMP) && isComplement(c));
  }

  boolean isPassive() {
    return PassiveSpeech.isPassive(tree, verb);
  }

  /** Whether the subject of the verb belongs to the content and is not its source. */
  public boolean subjectIsContent() {
    return isPassive() || cue.takes("seem");
  }

  private int cueEnd() {
    return new CueGroup(tree, verb).last();
  }

  /** The content if it is a clause, infinitive or gerund after the verb; otherwise null. */
  private @Nullable ReportedContent clause() {
    for (int child : tree.children(verb)) {
      if (child < verb || !CLAUSE.contains(tree.relation(child))) {
        continue;
      }
      if (isForClause(child)) {
        return ReportedContent.of(
            tree.left(child) + 1,
            new ContentExtent(tree, verb, lexicon).withoutFinalAside(child),
            tree.left(child));
      }
      if (!isComplement(child)) {
        continue;
      }
      if (leadsToCue(child)) {
        return null;
      }
      int first = Math.max(tree.left(child), verb + 1);
      int object = tree.child(verb, Set.of(Relations.DOBJ, Relations.DATIVE));
      if (cue.takes("=to")
          && isToInfinitive(child)
          && object > verb
          && object < child
          && !objectIsHearer()) {
        first = tree.left(object);
      }
      ReportedContent split = new FrontedClauses(tree, verb, cue, lexicon).splitByCue(child);
      if (split != null) {
        return split;
      }
      if (!isToInfinitive(child)) {
        first = Math.min(first, clauseStart(child, first));
      }
      ContentExtent extent = new ContentExtent(tree, verb, lexicon);
      int last = isToInfinitive(child) ? extent.withoutFinalAside(child) : extent.clauseEnd(child);
      return ReportedContent.of(first, last, cueEnd());
    }
    return null;
  }

  /**
   * Whether the verb of attitude is a bare or possible one, which attributes nothing: "to see the
   * ice", "might accept a plan".
   */
  private boolean isPossibleAttitude() {
    return cue.act() == Quote.Act.HELD
        && tree.tag(verb).equals(Tags.VB)
        && (tree.child(verb, Relations.NEG) < 0)
        && new CueGroup(tree, verb).first() >= verb - 1;
  }

  /**
   * Whether the clause follows "for" of the cue, which the parse took for the mark of the clause:
   * "called for the chairman to resign".
   */
  private boolean isForClause(int child) {
    int first = tree.left(child);
    return first == cueEnd() + 1
        && cue.prepositions().contains("for")
        && tree.word(first).equals("for")
        && tree.head(first) == child
        && isToInfinitive(child);
  }

  /**
   * The first word of the content. It includes a noun phrase between verb and clause that the parse
   * took for the object of the verb but that is the subject of the clause: "testified thousands of
   * letters had not been answered".
   */
  private int clauseStart(int clause, int first) {
    if (cue.takes("dat") || cue.takes("=to") || tree.child(clause, Relations.MARK) == first) {
      return first;
    }
    for (int child : tree.children(verb)) {
      boolean noun = child > cueEnd() && child < first && tree.is(child, Relations.DOBJ);
      if (noun && tree.child(clause, Relations.NSUBJ) < 0 && tree.right(child) < first) {
        return tree.left(child);
      }
    }
    return first;
  }

  /**
   * Whether the infinitive is itself the cue, and its complement the content: "refused to condemn
   * the attack".
   */
  private boolean leadsToCue(int child) {
    if (!CueGroup.isLightVerb(tree, verb)
        || !isToInfinitive(child)
        || !tree.isNonModalVerb(child)) {
      return false;
    }
    Cue inner = lexicon.verb(tree, child);
    return inner != null
        && inner.act() == Quote.Act.SAID
        && new ReportedContentFinder(tree, child, inner, lexicon).find() != null;
  }

  /** Whether the object of the verb is the person spoken to. */
  private boolean objectIsHearer() {
    return cue.takes("dat") && !tree.lemma(verb).equals("ask");
  }

  /** Whether the dependent can be the content, by the frames of the cue. */
  private boolean isComplement(int child) {
    if (Set.of(Relations.ADVCL, Relations.DEP, Relations.PARATAXIS)
        .contains(tree.relation(child))) {
      int mark = tree.child(child, Relations.MARK);
      String word = mark < 0 ? "" : tree.word(mark);
      return cue.takes("that")
          && mark > verb
          && (word.equals("that")
              || word.equals("whether")
              || (word.equals("if") && takesIfClause()));
    }
    if (isToInfinitive(child)) {
      return cue.takes("to")
          || (cue.takes("=to") && tree.child(verb, Relations.DOBJ) > verb)
          || (cue.takes("=to") && tree.child(child, Relations.NSUBJ) > verb);
    }
    if (tree.tag(child).equals(Tags.VBG)
        && tree.child(child, Set.of(Relations.NSUBJ, Relations.AUX)) < 0) {
      return cue.takes("ing");
    }
    return cue.takes("that")
        || (cue.takes("=to") && tree.is(child, Relations.CCOMP))
        || (cue.takes("pred") && tree.is(child, Relations.CCOMP));
  }

  /** Whether the verb can take an "if" clause as a question. */
  private boolean takesIfClause() {
    return ASKING.contains(tree.lemma(verb));
  }

  private boolean isToInfinitive(int i) {
    for (int child : tree.children(i)) {
      if (tree.tag(child).equals(Tags.TO) && child < i) {
        return true;
      }
    }
    return false;
  }
}
