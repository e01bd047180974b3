package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/**
 * What a verb reports, by how it hangs on the verb: a clause, an infinitive, a noun, a preposition.
 */
final class Reported {

  private static final Set<String> CLAUSE =
      Set.of("ccomp", "xcomp", "csubj", "advcl", "dep", "parataxis");
  private static final Set<String> PREDICATE =
      Set.of("oprd", "prep", "xcomp", "acomp", "ccomp", "attr");
  private static final Set<String> LOOSE =
      Set.of(
          "in", "on", "at", "during", "by", "after", "before", "since", "until", "while", "despite",
          "through");

  private final Tree tree;
  private final int verb;
  private final Cue cue;

  /** The content's word ranges, and the last word of the cue. */
  record Found(List<int[]> ranges, int cueEnd, @Nullable Span source) {}

  Reported(Tree tree, int verb, Cue cue) {
    this.tree = tree;
    this.verb = verb;
    this.cue = cue;
  }

  @Nullable Found find() {
    if (passive()) {
      return ofPassive();
    }
    Found clause = clause();
    if (clause != null) {
      return clause;
    }
    Found object = object();
    if (object != null) {
      return object;
    }
    Found preposition = preposition();
    return preposition != null ? preposition : fronted();
  }

  boolean passive() {
    return tree.child(verb, "auxpass") >= 0
        || (tree.tag(verb).equals("VBN")
            && Set.of("acl", "advcl", "relcl").contains(tree.relation(verb))
            && tree.child(verb, Set.of("nsubj", "aux")) < 0);
  }

  private Found found(int first, int last, int cueEnd) {
    List<int[]> ranges = new ArrayList<>();
    ranges.add(new int[] {first, last});
    return new Found(ranges, cueEnd, null);
  }

  private int cueEnd() {
    return new Group(tree, verb).last();
  }

  /** A clause, infinitive or gerund after the verb. */
  private @Nullable Found clause() {
    for (int child : tree.children(verb)) {
      if (child < verb || !CLAUSE.contains(tree.relation(child)) || !fits(child)) {
        continue;
      }
      int first = Math.max(tree.left(child), verb + 1);
      int object = tree.child(verb, Set.of("dobj", "dative"));
      if (cue.takes("=to") && infinitive(child) && object > verb && object < child && !quotedTo()) {
        first = tree.left(object);
      }
      Found split = split(child);
      if (split != null) {
        return split;
      }
      Extent extent = new Extent(tree, verb);
      int last = infinitive(child) ? extent.withoutAside(child) : extent.clauseEnd(child);
      return found(first, last, cueEnd());
    }
    return null;
  }

  /**
   * A clause that begins before its verb: "Protest, he said, is a right"; "which she said was
   * good".
   */
  private @Nullable Found split(int clause) {
    int subject = tree.child(verb, "nsubj");
    if (subject < 0 || subject > verb || !tree.is(clause, "ccomp")) {
      return null;
    }
    int cut = Math.min(tree.left(subject), new Group(tree, verb).first()) - 1;
    boolean commas = tree.word(cut).equals(",") && tree.word(cueEnd() + 1).equals(",");
    boolean begins = tree.left(clause) <= cut;
    if (!begins && !commas) {
      return null;
    }
    int from = begins ? tree.left(clause) : tree.left(verb);
    List<int[]> ranges = new ArrayList<>();
    ranges.add(new int[] {from, cut});
    ranges.add(new int[] {verb + 1, new Extent(tree, verb).clauseEnd(clause)});
    return new Found(ranges, cueEnd(), null);
  }

  private boolean quotedTo() {
    return cue.takes("dat") && !tree.lemma(verb).equals("ask");
  }

  private boolean fits(int child) {
    if (Set.of("advcl", "dep", "parataxis").contains(tree.relation(child))) {
      int mark = tree.child(child, "mark");
      String word = mark < 0 ? "" : tree.word(mark);
      return cue.takes("that")
          && mark > verb
          && (word.equals("that") || word.equals("whether") || (word.equals("if") && asks()));
    }
    if (infinitive(child)) {
      return cue.takes("to")
          || (cue.takes("=to") && tree.child(verb, "dobj") > verb)
          || (cue.takes("=to") && tree.child(child, "nsubj") > verb);
    }
    if (tree.tag(child).equals("VBG") && tree.child(child, Set.of("nsubj", "aux")) < 0) {
      return cue.takes("ing");
    }
    return cue.takes("that")
        || (cue.takes("=to") && tree.is(child, "ccomp"))
        || (cue.takes("pred") && tree.is(child, "ccomp"));
  }

  private boolean asks() {
    return Set.of("ask", "wonder", "question", "know", "see", "doubt", "inquire", "enquire")
        .contains(tree.lemma(verb));
  }

  private boolean infinitive(int i) {
    for (int child : tree.children(i)) {
      if (tree.tag(child).equals("TO") && child < i) {
        return true;
      }
    }
    return false;
  }

  /** A noun that is what was said, or a noun and what is said of it. */
  private @Nullable Found object() {
    int object = tree.child(verb, "dobj");
    if (object < verb) {
      return predicateOnly();
    }
    if (cue.takes("pred")) {
      int last = predicateEnd(object);
      if (last > 0) {
        return found(tree.left(object), last, cueEnd());
      }
    }
    if (!cue.takes("np") || reflexive(object)) {
      return null;
    }
    return found(tree.left(object), withPrepositions(object), cueEnd());
  }

  private boolean reflexive(int object) {
    return tree.word(object).endsWith("self") || tree.word(object).endsWith("selves");
  }

  private @Nullable Found predicateOnly() {
    if (!cue.takes("pred")) {
      return null;
    }
    int predicate = tree.child(verb, "oprd");
    return predicate > verb ? found(tree.left(predicate), tree.right(predicate), cueEnd()) : null;
  }

  private int predicateEnd(int object) {
    int last = -1;
    for (int child : tree.children(verb)) {
      boolean after = child > object && PREDICATE.contains(tree.relation(child));
      boolean leads =
          !tree.is(child, "prep")
              || Set.of("as", "of", "for", "with", "to").contains(tree.word(child));
      if (after && leads && last < 0) {
        last = tree.right(child);
      }
    }
    return last;
  }

  private int withPrepositions(int object) {
    int last = new Extent(tree, verb).withoutAside(object);
    if (last < tree.right(object)) {
      return last;
    }
    last = including(last);
    for (int child : tree.children(verb)) {
      boolean next = tree.left(child) == last + 1 && tree.is(child, "prep");
      if (next && !LOOSE.contains(tree.word(child))) {
        last = tree.right(child);
      }
    }
    return last;
  }

  /** Takes in ", including …" and ", such as …". */
  private int including(int last) {
    for (int child : tree.children(verb)) {
      boolean next = tree.left(child) == last + 2 && tree.word(last + 1).equals(",");
      if (next && (tree.word(last + 2).equals("including") || tree.word(last + 2).equals("such"))) {
        return tree.right(child);
      }
    }
    return last;
  }

  private @Nullable Found preposition() {
    for (int child : tree.children(verb)) {
      boolean led = child > verb && Set.of("prep", "dative", "prt").contains(tree.relation(child));
      if (!led || !cue.prepositions().contains(tree.word(child)) || tree.right(child) == child) {
        continue;
      }
      boolean near = child <= cueEnd() + 1;
      int last = tree.right(child);
      for (int next : tree.children(verb)) {
        if (next > child && tree.is(next, "xcomp") && tree.left(next) == last + 1) {
          last = tree.right(next);
        }
      }
      return found(child + 1, last, near ? child : cueEnd());
    }
    return null;
  }

  /** What stands before its verb ("… would be robust, sources said") or on both sides of it. */
  private @Nullable Found fronted() {
    if (!cue.takes("q") || !cue.takes("that")) {
      return null;
    }
    for (int child : tree.children(verb)) {
      if (child < verb
          && Set.of("ccomp", "parataxis", "dep").contains(tree.relation(child))
          && tree.verb(child)) {
        return found(tree.left(verb), tree.right(child), cueEnd());
      }
    }
    Found inserted = inserted();
    if (inserted != null) {
      return inserted;
    }
    Found tail = tail();
    return tail != null ? tail : rest();
  }

  /** A sentence that ends in its tag, where the parse lost the thread: "…, sources said." */
  private @Nullable Found tail() {
    int subject = tree.child(verb, "nsubj");
    if (subject < 0) {
      return null;
    }
    int first = Math.min(tree.left(subject), new Group(tree, verb).first());
    boolean ends =
        onlyPunctuationFrom(Math.max(verb, tree.right(subject)) + 1)
            || circumstance(Math.max(verb, tree.right(subject)) + 1);
    return ends && tree.word(first - 1).equals(",") && finiteIn(0, first - 1)
        ? found(0, first - 1, cueEnd())
        : null;
  }

  private boolean circumstance(int from) {
    for (int i = from; i < tree.size(); i++) {
      if (tree.verb(i) || tree.tag(i).equals("MD") || !tree.under(i, verb)) {
        return false;
      }
    }
    return true;
  }

  /** The rest of a sentence after a verb of saying whose clause the parse did not see. */
  private @Nullable Found rest() {
    if (!cue.takes("that") || tree.child(verb, "nsubj") < 0) {
      return null;
    }
    for (int i = verb + 1; i < tree.size(); i++) {
      if (tree.word(i).equals("that") && tree.tag(i).equals("IN") && finiteIn(i, tree.size())) {
        return found(i, tree.size() - 1, cueEnd());
      }
    }
    boolean next = !tree.punctuation(verb + 1) && !cue.takes("dat");
    return next
            && Set.of("say", "claim", "argue", "note", "think", "believe")
                .contains(tree.lemma(verb))
            && finiteIn(verb + 1, tree.size())
        ? found(verb + 1, tree.size() - 1, cueEnd())
        : null;
  }

  private boolean finiteIn(int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (Set.of("VBD", "VBZ", "VBP", "MD").contains(tree.tag(i))) {
        return true;
      }
    }
    return false;
  }

  /** A cue set between commas in the midst or at the end of what is said. */
  private @Nullable Found inserted() {
    if (!Set.of("parataxis", "ccomp", "dep", "advcl", "relcl").contains(tree.relation(verb))
        || tree.child(verb, "nsubj") < 0) {
      return null;
    }
    int first = tree.left(verb);
    int last = tree.right(verb);
    while (last > verb && tree.punctuation(last)) {
      last--;
    }
    boolean opened = tree.word(first).equals(",") || tree.word(first - 1).equals(",");
    boolean ended = tree.word(last + 1).equals(",") || onlyPunctuationFrom(last + 1);
    int above = tree.head(verb);
    if (!opened || !ended || above < 0) {
      return null;
    }
    int from = tree.left(above);
    int to = tree.right(above);
    List<int[]> ranges = new ArrayList<>();
    if (from < first) {
      ranges.add(new int[] {from, first - 1});
    }
    if (to > last + 1 && !onlyPunctuationFrom(last + 1)) {
      ranges.add(new int[] {last + 1, to});
    }
    return ranges.isEmpty() ? null : new Found(ranges, cueEnd(), null);
  }

  private boolean onlyPunctuationFrom(int i) {
    for (int k = i; k < tree.size(); k++) {
      if (!tree.punctuation(k)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Found ofPassive() {
    int subject = tree.child(verb, "nsubjpass");
    int announced = tree.child(verb, "ccomp");
    if (subject >= 0 && tree.word(subject).equals("it") && announced >= 0 && announced < subject) {
      return found(tree.left(verb), tree.right(announced), cueEnd());
    }
    int reduced = subject < 0 && tree.is(verb, "acl") ? tree.head(verb) : -1;
    Span agent = Sources.agent(tree, verb);
    int complement = complement();
    List<int[]> ranges = new ArrayList<>();
    boolean hearer = cue.takes("dat");
    if (subject >= 0 && !hearer && !empty(subject, complement)) {
      ranges.add(new int[] {tree.left(subject), Math.min(tree.right(subject), verb - 1)});
    } else if (reduced >= 0 && !hearer) {
      ranges.add(new int[] {tree.left(reduced), verb - 1});
    }
    boolean led =
        complement == cueEnd() + 1
            && tree.is(complement, "prep")
            && !tree.word(complement).equals("as");
    if (complement >= 0) {
      ranges.add(new int[] {led ? complement + 1 : tree.left(complement), tree.right(complement)});
    }
    boolean naming =
        reduced >= 0 && agent == null && tree.lemma(verb).matches("call|name|dub|title|know");
    if (naming) {
      return null;
    }
    boolean told = complement >= 0 || (agent != null && cue.takes("np"));
    return told && !ranges.isEmpty() ? new Found(ranges, led ? complement : cueEnd(), agent) : null;
  }

  private boolean empty(int subject, int complement) {
    return tree.word(subject).equals("it") && complement >= 0 && tree.is(complement, "ccomp");
  }

  private int complement() {
    for (int child : tree.children(verb)) {
      if (child < verb) {
        continue;
      }
      boolean clause =
          Set.of("ccomp", "xcomp").contains(tree.relation(child))
              && (cue.takes("that") || cue.takes("to") || cue.takes("=to"));
      boolean predicate =
          cue.takes("pred")
              && (tree.is(child, "oprd")
                  || (tree.is(child, "prep")
                      && Set.of("as", "of", "for", "with").contains(tree.word(child))));
      boolean about = tree.is(child, "prep") && cue.prepositions().contains(tree.word(child));
      if (clause || predicate || about) {
        return child;
      }
    }
    return -1;
  }
}
