package org.synoptic.annotate.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Quote;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** What a verb reports, by how it hangs on the verb: a clause, an infinitive, or a noun. */
final class ReportedContentFinder {

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

  ReportedContentFinder(QuoteTree tree, int verb, Cue cue, CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.tree = tree;
    this.verb = verb;
    this.cue = cue;
  }

  @Nullable ReportedContent find() {
    if (passive()) {
      return new PassiveSpeech(tree, verb, cue).find();
    }
    if (cue.takes("seem")) {
      return new RaisingVerbs(tree, verb, lexicon).find();
    }
    ReportedContent clause = clause();
    if (clause != null) {
      return clause;
    }
    if (possible()) {
      return null;
    }
    ReportedContent found = new ReportedNoun(tree, verb, cue, lexicon).find();
    return found != null
        ? found.upTo(new ContentExtent(tree, verb, lexicon)::beforeNextVerb)
        : new FrontedClauses(tree, verb, cue, lexicon).find();
  }

  /**
   * Whether a clause with a verb of its own hangs behind the verb, which few other readings fit.
   */
  boolean clausal() {
    return cue.act() == Quote.Act.SAID
        && cue.takes("that")
        && tree.children(verb).stream()
            .anyMatch(c -> c > verb && tree.is(c, Relations.CCOMP) && fits(c));
  }

  boolean passive() {
    return PassiveSpeech.is(tree, verb);
  }

  /** Whether the subject of the verb is part of what is reported rather than its source. */
  boolean impersonal() {
    return passive() || cue.takes("seem");
  }

  private int cueEnd() {
    return new CueGroup(tree, verb).last();
  }

  /** A clause, infinitive or gerund after the verb. */
  private @Nullable ReportedContent clause() {
    for (int child : tree.children(verb)) {
      if (child < verb || !CLAUSE.contains(tree.relation(child))) {
        continue;
      }
      if (calledFor(child)) {
        return ReportedContent.of(
            tree.left(child) + 1,
            new ContentExtent(tree, verb, lexicon).withoutAside(child),
            tree.left(child));
      }
      if (!fits(child)) {
        continue;
      }
      if (leadsToCue(child)) {
        return null;
      }
      int first = Math.max(tree.left(child), verb + 1);
      int object = tree.child(verb, Set.of(Relations.DOBJ, Relations.DATIVE));
      if (cue.takes("=to") && infinitive(child) && object > verb && object < child && !quotedTo()) {
        first = tree.left(object);
      }
      ReportedContent split = new FrontedClauses(tree, verb, cue, lexicon).split(child);
      if (split != null) {
        return split;
      }
      if (!infinitive(child)) {
        first = Math.min(first, tornSubject(child, first));
      }
      ContentExtent extent = new ContentExtent(tree, verb, lexicon);
      int last = infinitive(child) ? extent.withoutAside(child) : extent.clauseEnd(child);
      return ReportedContent.of(first, last, cueEnd());
    }
    return null;
  }

  /** "To see the ice", "might accept a plan": what somebody may come to think of a thing. */
  private boolean possible() {
    return cue.act() == Quote.Act.HELD
        && tree.tag(verb).equals(Tags.VB)
        && (tree.child(verb, Relations.NEG) < 0)
        && new CueGroup(tree, verb).first() >= verb - 1;
  }

  /** "called for the chairman to resign", where the parse took "for" for a mark of the clause. */
  private boolean calledFor(int child) {
    int first = tree.left(child);
    return first == cueEnd() + 1
        && cue.prepositions().contains("for")
        && tree.word(first).equals("for")
        && tree.head(first) == child
        && infinitive(child);
  }

  /**
   * The first word of a noun between verb and clause that the parse took for the verb's object
   * rather than for the clause's subject: "testified thousands of letters had not been answered".
   */
  private int tornSubject(int clause, int first) {
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

  /** "refused to condemn the attack": the verb of saying is the cue, and the attack the content. */
  private boolean leadsToCue(int child) {
    if (!CueGroup.light(tree, verb) || !infinitive(child) || !tree.isVerbProper(child)) {
      return false;
    }
    Cue inner = lexicon.verb(tree, child);
    return inner != null
        && inner.act() == Quote.Act.SAID
        && new ReportedContentFinder(tree, child, inner, lexicon).find() != null;
  }

  private boolean quotedTo() {
    return cue.takes("dat") && !tree.lemma(verb).equals("ask");
  }

  private boolean fits(int child) {
    if (Set.of(Relations.ADVCL, Relations.DEP, Relations.PARATAXIS)
        .contains(tree.relation(child))) {
      int mark = tree.child(child, Relations.MARK);
      String word = mark < 0 ? "" : tree.word(mark);
      return cue.takes("that")
          && mark > verb
          && (word.equals("that") || word.equals("whether") || (word.equals("if") && asks()));
    }
    if (infinitive(child)) {
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

  private boolean asks() {
    return ASKING.contains(tree.lemma(verb));
  }

  private boolean infinitive(int i) {
    for (int child : tree.children(i)) {
      if (tree.tag(child).equals(Tags.TO) && child < i) {
        return true;
      }
    }
    return false;
  }
}
