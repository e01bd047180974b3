package org.synoptic.annotate.quotes.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.cue.Cue;
import org.synoptic.annotate.quotes.cue.CueGroup;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.annotate.quotes.document.QuoteWords;
import org.synoptic.annotate.quotes.source.SourceFinder;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Finds the content of a cue in the passive: "X is said to …", "X was accused of …", "it has been
 * announced". Its subject belongs to the content; its source is the agent.
 */
final class PassiveSpeech {

  /** What leads to the content of a passive cue: "described as". */
  private static final Set<String> CONTENT_PREPOSITIONS = Set.of("as", "of", "for", "with");

  private static final Set<String> NO_SPEECH = QuoteWords.of("no speech");

  private static final Set<String> PERSONS = Set.of("he", "she", "who");

  private static final Set<String> NAMING = QuoteWords.of("naming");

  /** "Is focused on", "is aligned with": a stand of the subject. */
  private static final Set<String> STATES = Set.of("focus", "align", "side");

  private static final Set<String> PERFECT = QuoteWords.of("perfect");

  private final QuoteTree tree;
  private final int verb;
  private final Cue cue;
  private final int cueEnd;

  PassiveSpeech(QuoteTree tree, int verb, Cue cue) {
    this.tree = tree;
    this.verb = verb;
    this.cue = cue;
    this.cueEnd = new CueGroup(tree, verb).last();
  }

  /** Whether the verb is a passive or a participle that modifies a noun. */
  static boolean isPassive(QuoteTree tree, int verb) {
    if (STATES.contains(tree.lemma(verb))) {
      return false;
    }
    return tree.child(verb, Relations.AUXPASS) >= 0 && !isPerfect(tree, verb)
        || (tree.tag(verb).equals(Tags.VBN)
            && Relations.CLAUSAL_MODIFIERS.contains(tree.relation(verb))
            && tree.child(verb, Set.of(Relations.NSUBJ, Relations.AUX)) < 0
            && !CueGroup.isContractedAuxiliary(tree, verb - 1));
  }

  /** Whether the contracted auxiliary is "has" and not "is": "He’s called for a vote". */
  private static boolean isPerfect(QuoteTree tree, int verb) {
    int aux = tree.child(verb, Relations.AUXPASS);
    boolean isContracted = tree.word(aux).equals("'s") || tree.word(aux).equals("’s");
    boolean calls = tree.lemma(verb).equals("call") && tree.word(verb + 1).equals("for");
    return isContracted
        && PERSONS.contains(tree.word(aux - 1))
        && (calls || PERFECT.contains(tree.lemma(verb)));
  }

  /** The content; null if there is no complement or agent. */
  @Nullable ReportedContent find() {
    int subject = tree.child(verb, Relations.NSUBJPASS);
    int announced = tree.child(verb, Relations.CCOMP);
    if (subject >= 0 && tree.word(subject).equals("it") && announced >= 0 && announced < subject) {
      return ReportedContent.of(tree.left(verb), tree.right(announced), cueEnd);
    }
    Span agent = SourceFinder.agent(tree, verb);
    int complement = complement();
    List<int[]> ranges = new ArrayList<>();
    addSubject(subject, complement, ranges);
    boolean cueHasPreposition = startsWithPreposition(complement);
    if (complement >= 0) {
      ranges.add(
          new int[] {
            cueHasPreposition ? complement + 1 : tree.left(complement), tree.right(complement)
          });
    }
    boolean hasContent = complement >= 0 || (agent != null && cue.takes("np"));
    if (agent == null && complement >= 0 && tree.is(complement, Relations.PREP) && reportsAct()) {
      return null;
    }
    return hasContent && !ranges.isEmpty() && !onlyNames(agent)
        ? new ReportedContent(ranges, cueHasPreposition ? complement : cueEnd, agent)
        : null;
  }

  /**
   * Whether the verb says what was done to somebody and not what was said of him: "was charged
   * with", "is listed as".
   */
  private boolean reportsAct() {
    return NO_SPEECH.contains(tree.lemma(verb));
  }

  private void addSubject(int subject, int complement, List<int[]> ranges) {
    if (cue.takes("dat")) {
      return;
    }
    if (subject >= 0 && !isDummy(subject, complement)) {
      ranges.add(new int[] {tree.left(subject), Math.min(tree.right(subject), verb - 1)});
    } else if (subject < 0 && modifiedNoun() >= 0) {
      ranges.add(new int[] {tree.left(modifiedNoun()), verb - 1});
    }
  }

  /** The noun that a participle modifies, or -1: "the plan proposed by …". */
  private int modifiedNoun() {
    return tree.is(verb, Relations.ACL) ? tree.head(verb) : -1;
  }

  /** Whether the participle only names the noun: "a group called X". */
  private boolean onlyNames(@Nullable Span agent) {
    return modifiedNoun() >= 0 && agent == null && NAMING.contains(tree.lemma(verb));
  }

  /** Whether the complement begins with a preposition that belongs to the cue: "was accused of". */
  private boolean startsWithPreposition(int complement) {
    return complement == cueEnd + 1 && tree.is(complement, Relations.PREP);
  }

  /** Whether the subject is an "it" that stands for the clause. */
  private boolean isDummy(int subject, int complement) {
    return tree.word(subject).equals("it")
        && complement >= 0
        && tree.is(complement, Relations.CCOMP);
  }

  private int complement() {
    for (int child : tree.children(verb)) {
      if (child > verb && (isClause(child) || isPredicate(child) || isPrepositional(child))) {
        return child;
      }
    }
    return -1;
  }

  private boolean isClause(int child) {
    return Relations.CLAUSAL_COMPLEMENTS.contains(tree.relation(child))
        && (cue.takes("that") || cue.takes("to") || cue.takes("=to"));
  }

  private boolean isPredicate(int child) {
    boolean preposition =
        tree.is(child, Relations.PREP) && CONTENT_PREPOSITIONS.contains(tree.word(child));
    return cue.takes("pred") && (tree.is(child, Relations.OPRD) || preposition);
  }

  private boolean isPrepositional(int child) {
    return tree.is(child, Relations.PREP) && cue.prepositions().contains(tree.word(child));
  }
}
