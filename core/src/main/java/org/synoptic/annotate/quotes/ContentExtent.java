package org.synoptic.annotate.quotes;

import java.util.Set;
import org.synoptic.model.Quote;

/** How far a content reaches to the right, where the tree alone says too much or too little. */
final class ContentExtent {

  /** Conjunctions of a reason or condition. */
  private static final Set<String> REASONS = Set.of("because", "if", "unless");

  private static final Set<String> ARTICLES = Set.of("a", "an");

  private static final Set<String> OWN =
      Set.of("conj", "cc", "prep", "advcl", "npadvmod", "advmod", "agent");

  private static final Set<String> PARTICIPLES =
      Set.of("adding", "citing", "noting", "referring", "pointing");

  private final QuoteTree tree;
  private final int verb;
  private final CueLexicon lexicon;

  ContentExtent(QuoteTree tree, int verb, CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.tree = tree;
    this.verb = verb;
  }

  /** The last word of a reported clause. */
  int clauseEnd(int clause) {
    int shared = sharedVerb(clause);
    if (shared > 0) {
      return shared;
    }
    int last = beforeNextCue(clause, lostTail(tree.right(clause)));
    last = beforeLastVoice(Math.max(verb, tree.left(clause)), last);
    last = withoutTail(Math.max(verb, tree.left(clause)), last);
    return tree.is(verb, "relcl") ? insideRelative(clause, last) : last;
  }

  /** "Police said two men had left, the agency reports.": the last words are the agency's tag. */
  private int beforeLastVoice(int first, int last) {
    for (int i = last; i > first && i > last - 3; i--) {
      boolean finite = Set.of("VBZ", "VBD", "VBP").contains(tree.tag(i));
      int subject = finite && says(i) && !tree.isQuoted(i) ? tree.child(i, "nsubj") : -1;
      boolean apart =
          subject > first && subject < i && tree.word(tree.left(subject) - 1).equals(",");
      if (apart && tree.child(i, Set.of("dobj", "prep", "oprd")) < 0) {
        return tree.left(subject) - 2;
      }
    }
    return last;
  }

  /** A closing ", who …", ", while …" or ", leaving …" is taken for the outlet's own. */
  private int withoutTail(int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (tree.word(i).equals(",") && !tree.isQuoted(i) && outlets(i + 1, last)) {
        return i - 1;
      }
    }
    return last;
  }

  private boolean outlets(int from, int last) {
    int head = -1;
    for (int i = from; i <= last; i++) {
      head = tree.left(i) == from && tree.right(i) >= last ? i : head;
    }
    if (head < 0) {
      return false;
    }
    boolean gerund = tree.is(head, "advcl") && tree.tag(from).equals("VBG");
    return gerund
        || comment(head)
        || tree.word(from).equals("compared")
        || tree.is(head, "relcl")
        || tree.word(from).equals("while");
  }

  /** ", a plan that she has changed since": the outlet's word on what it reports. */
  private boolean comment(int i) {
    return tree.is(i, "appos") && ARTICLES.contains(tree.word(tree.left(i)));
  }

  /** "…, citing two officials": a participle of saying after a comma is the speaker's next act. */
  private int beforeNextCue(int clause, int last) {
    for (int i = clause + 1; i < last; i++) {
      boolean aside = tree.word(i).equals(",") && PARTICIPLES.contains(tree.word(i + 1));
      if (aside && !tree.isQuoted(i) && tree.is(i + 1, "advcl")) {
        return i - 1;
      }
    }
    return last;
  }

  /**
   * ", who said the vote was lost, chairs …": the comma that ends the relative clause ends it all.
   */
  private int insideRelative(int clause, int last) {
    for (int i = clause + 1; i < last; i++) {
      boolean finite = Set.of("VBD", "VBZ", "VBP", "MD").contains(tree.tag(i + 1));
      if (tree.word(i).equals(",") && finite && tree.child(i + 1, "nsubj") < 0) {
        return i - 1;
      }
    }
    return last;
  }

  /**
   * "X says he agreed and says he will stay": a coordinated verb in the tense of the cue rather
   * than of the clause belongs to the cue; the clause ends before it.
   */
  private int sharedVerb(int clause) {
    String tense = tree.tag(verb);
    if (!Set.of("VBD", "VBZ").contains(tense)) {
      return -1;
    }
    boolean parted = !tree.tag(clause).equals(tense);
    for (int child : tree.children(clause)) {
      boolean joined =
          child > clause
              && tree.is(child, "conj")
              && tree.tag(child).equals(tense)
              && tree.tag(tree.left(child) - 1).equals("CC");
      boolean shared = tree.child(child, Set.of("nsubj", "nsubjpass", "aux")) < 0;
      if (joined && (shared ? parted || says(child) : speaks(child))) {
        return tree.left(child) - 2;
      }
    }
    return -1;
  }

  /**
   * The last word before ", and said …" and "and calling …" that the parse took into what the verb
   * reports, though they are in the form of the verb itself.
   */
  int beforeNextVerb(int first, int last) {
    String tag = tree.tag(verb);
    for (int i = first + 1; i < last && !tag.equals("VB"); i++) {
      boolean joined = tree.tag(i).equals("CC") && !tree.isQuoted(i);
      int next = joined ? afterAdverb(i + 1) : -1;
      if (joined
          && tree.tag(next).equals(tag)
          && tree.is(next, "conj")
          && tree.child(next, Set.of("nsubj", "nsubjpass")) < 0
          && says(next)
          && !report(tree.head(next), first)) {
        return tree.word(i - 1).equals(",") ? i - 2 : i - 1;
      }
    }
    return last;
  }

  private int afterAdverb(int i) {
    return tree.tag(i).equals("RB") ? i + 1 : i;
  }

  /**
   * Whether the word is a verb inside the content that another of the same form can be joined to.
   */
  private boolean report(int above, int first) {
    return above >= first
        && tree.tag(above).equals(tree.tag(verb))
        && !tree.tag(verb).equals("VBD");
  }

  /** Whether the verb tells of an utterance: "said he was tired and called the plan a mistake". */
  private boolean says(int v) {
    Cue cue = lexicon.verb(tree, v);
    return cue != null && cue.act() == Quote.Act.SAID;
  }

  /** ", and the mayor said …": a voice of its own. */
  private boolean speaks(int v) {
    return says(v)
        && tree.child(v, "ccomp") > v
        && tree.word(tree.left(v) - 2).equals(",")
        && tree.child(v, "aux") < 0;
  }

  /** Words after the clause that hang neither on the cue nor above it belong to a torn clause. */
  private int lostTail(int last) {
    int end = last;
    boolean colon = tree.word(last + 1).equals(":") && !tree.is(verb, "conj");
    for (int i = last + 1; i < tree.size(); i++) {
      int top = topUnderVerb(i);
      if (top < 0 ? !colon : OWN.contains(tree.relation(top)) && !goesOn(top)) {
        return end;
      }
      if (!tree.isPunctuation(i)) {
        end = i;
      }
    }
    return end;
  }

  /**
   * Parts of the clause that the parse hung on the cue: ", and that …", "because …", "but could
   * not".
   */
  private boolean goesOn(int top) {
    String mark = tree.child(top, "mark") < 0 ? "" : tree.word(tree.child(top, "mark"));
    if (tree.is(top, "cc")) {
      int next = nextConjunct(top);
      return next >= 0 && goesOn(next);
    }
    if (tree.is(top, "conj")) {
      boolean modal =
          tree.child(top, "nsubj") < 0
              && tree.child(top, "aux") >= 0
              && tree.child(verb, "aux") < 0;
      return mark.equals("that")
          || (modal && Set.of("MD").contains(tree.tag(tree.child(top, "aux"))));
    }
    return tree.is(top, "advcl")
        && REASONS.contains(mark)
        && (mark.equals("because") || !tree.word(tree.left(top) - 1).equals(","));
  }

  private int nextConjunct(int cc) {
    for (int child : tree.children(verb)) {
      if (child > cc && tree.is(child, "conj")) {
        return child;
      }
    }
    return -1;
  }

  /** The child of the verb that the word hangs under, or -1. */
  private int topUnderVerb(int i) {
    int at = i;
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      if (tree.head(at) == verb) {
        return at;
      }
      at = tree.head(at);
    }
    return -1;
  }

  /**
   * The last word of a phrase without a closing ", who …" or ", which …": the outlet's own aside.
   */
  int withoutAside(int phrase) {
    int last = tree.right(phrase);
    for (int i = phrase + 1; i <= last; i++) {
      boolean relative =
          comment(i) || tree.is(i, "relcl") || tree.is(i, "acl") || tree.is(i, "advcl");
      int first = tree.left(i);
      if (relative && tree.right(i) == last && first > phrase && tree.word(first - 1).equals(",")) {
        return first - 2;
      }
    }
    return last;
  }
}
