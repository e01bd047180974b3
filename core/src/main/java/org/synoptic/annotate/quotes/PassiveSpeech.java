package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** "X is said to …", "X was accused of …", "it has been announced": content around a passive. */
final class PassiveSpeech {

  /** What leads to the content of a passive cue: "described as". */
  private static final Set<String> CONTENT_PREPOSITIONS = Set.of("as", "of", "for", "with");

  private static final Set<String> NO_SPEECH = QuoteWords.of("no speech");

  private static final Set<String> PERSONS = Set.of("he", "she", "who");

  private static final Set<String> NAMING = Set.of("call", "name", "dub", "title", "know");

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

  static boolean is(QuoteTree tree, int verb) {
    if (STATES.contains(tree.lemma(verb))) {
      return false;
    }
    return tree.child(verb, Relations.AUXPASS) >= 0 && !perfect(tree, verb)
        || (tree.tag(verb).equals(Tags.VBN)
            && Relations.CLAUSAL_MODIFIERS.contains(tree.relation(verb))
            && tree.child(verb, Set.of(Relations.NSUBJ, Relations.AUX)) < 0
            && !CueGroup.clitic(tree, verb - 1));
  }

  /** "He’s called for a vote": has, not is. */
  private static boolean perfect(QuoteTree tree, int verb) {
    int aux = tree.child(verb, Relations.AUXPASS);
    boolean clitic = tree.word(aux).equals("'s") || tree.word(aux).equals("’s");
    boolean calls = tree.lemma(verb).equals("call") && tree.word(verb + 1).equals("for");
    return clitic
        && PERSONS.contains(tree.word(aux - 1))
        && (calls || PERFECT.contains(tree.lemma(verb)));
  }

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
    boolean led = led(complement);
    if (complement >= 0) {
      ranges.add(new int[] {led ? complement + 1 : tree.left(complement), tree.right(complement)});
    }
    boolean told = complement >= 0 || (agent != null && cue.takes("np"));
    if (agent == null && complement >= 0 && tree.is(complement, Relations.PREP) && acts()) {
      return null;
    }
    return told && !ranges.isEmpty() && !names(agent)
        ? new ReportedContent(ranges, led ? complement : cueEnd, agent)
        : null;
  }

  /** "Was charged with", "is listed as": what was done to somebody rather than said of him. */
  private boolean acts() {
    return NO_SPEECH.contains(tree.lemma(verb));
  }

  private void addSubject(int subject, int complement, List<int[]> ranges) {
    if (cue.takes("dat")) {
      return;
    }
    if (subject >= 0 && !empty(subject, complement)) {
      ranges.add(new int[] {tree.left(subject), Math.min(tree.right(subject), verb - 1)});
    } else if (subject < 0 && reduced() >= 0) {
      ranges.add(new int[] {tree.left(reduced()), verb - 1});
    }
  }

  /** The noun that a passive without its "is" hangs on: "the plan proposed by …". */
  private int reduced() {
    return tree.is(verb, Relations.ACL) ? tree.head(verb) : -1;
  }

  /** "A group called X" is a name, not an opinion. */
  private boolean names(@Nullable Span agent) {
    return reduced() >= 0 && agent == null && NAMING.contains(tree.lemma(verb));
  }

  /** Whether a preposition joins cue and complement and so belongs to the cue: "was accused of". */
  private boolean led(int complement) {
    return complement == cueEnd + 1 && tree.is(complement, Relations.PREP);
  }

  private boolean empty(int subject, int complement) {
    return tree.word(subject).equals("it")
        && complement >= 0
        && tree.is(complement, Relations.CCOMP);
  }

  private int complement() {
    for (int child : tree.children(verb)) {
      if (child > verb && (clause(child) || predicate(child) || about(child))) {
        return child;
      }
    }
    return -1;
  }

  private boolean clause(int child) {
    return Relations.CLAUSAL_COMPLEMENTS.contains(tree.relation(child))
        && (cue.takes("that") || cue.takes("to") || cue.takes("=to"));
  }

  private boolean predicate(int child) {
    boolean preposition =
        tree.is(child, Relations.PREP) && CONTENT_PREPOSITIONS.contains(tree.word(child));
    return cue.takes("pred") && (tree.is(child, Relations.OPRD) || preposition);
  }

  private boolean about(int child) {
    return tree.is(child, Relations.PREP) && cue.prepositions().contains(tree.word(child));
  }
}
