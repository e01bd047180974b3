package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** What a verb reports as a noun: its object, what it says of its object, or what it speaks of. */
final class ReportedNoun {

  /** Prepositions of the occasion of a noun of speech. */
  private static final Set<String> PLACES = Set.of("in", "at", "on");

  private static final Set<String> OF_OR_AS = Set.of("of", "as");

  /** What leads from a noun of speech to its content. */
  private static final Set<String> NOUN_PREPOSITIONS = Set.of("as", "of", "for", "with", "to");

  private static final Set<String> PREDICATE =
      Set.of(
          Relations.OPRD,
          Relations.PREP,
          Relations.XCOMP,
          Relations.ACOMP,
          Relations.CCOMP,
          Relations.ATTR);
  private static final Set<String> LOOSE =
      Set.of("during", "after", "before", "since", "until", "while", "despite", "through");
  private static final Set<String> OUTLETS = QuoteWords.of("adverbs of reports");

  private final QuoteTree tree;
  private final int verb;
  private final Cue cue;
  private final CueLexicon lexicon;
  private final int cueEnd;

  ReportedNoun(QuoteTree tree, int verb, Cue cue, CueLexicon lexicon) {
    this.tree = tree;
    this.verb = verb;
    this.cue = cue;
    this.lexicon = lexicon;
    this.cueEnd = new CueGroup(tree, verb).last();
  }

  @Nullable ReportedContent find() {
    ReportedContent object = object();
    return object != null ? object : preposition();
  }

  /** A noun that is what was said, or a noun and what is said of it. */
  private @Nullable ReportedContent object() {
    int object = tree.child(verb, Relations.DOBJ);
    if (object >= 0 && object < verb && Tags.isWh(tree.tag(object))) {
      return ofRelative(object);
    }
    if (object < verb) {
      return predicateOnly();
    }
    if (cue.takes("pred")) {
      int last = predicateEnd(object);
      last = last > 0 || cue.takes("np") ? last : inObject(object);
      if (last > 0) {
        return ReportedContent.of(Math.max(verb + 1, tree.left(object)), last, cueEnd);
      }
    }
    if (!cue.takes("np") || reflexive(object)) {
      return null;
    }
    return ReportedContent.of(tree.left(object), withPrepositions(object), cueEnd);
  }

  /** "which she called reckless". */
  private @Nullable ReportedContent ofRelative(int pronoun) {
    ReportedContent predicate = predicateOnly();
    if (predicate == null) {
      return null;
    }
    List<int[]> ranges = new ArrayList<>();
    ranges.add(new int[] {tree.left(pronoun), pronoun});
    ranges.addAll(predicate.ranges());
    return new ReportedContent(ranges, cueEnd, null);
  }

  private boolean reflexive(int object) {
    return tree.word(object).endsWith("self") || tree.word(object).endsWith("selves");
  }

  private @Nullable ReportedContent predicateOnly() {
    if (!cue.takes("pred")) {
      return null;
    }
    int predicate = tree.child(verb, Relations.OPRD);
    return predicate > verb
        ? ReportedContent.of(tree.left(predicate), tree.right(predicate), cueEnd)
        : null;
  }

  private int predicateEnd(int object) {
    int last = -1;
    for (int child : tree.children(verb)) {
      boolean after = child > object && PREDICATE.contains(tree.relation(child));
      boolean leads =
          !tree.is(child, Relations.PREP)
              || (NOUN_PREPOSITIONS.contains(tree.word(child))
                  && !cue.prepositions().contains(tree.word(child)));
      if (after && leads && last < 0) {
        last = tree.right(child);
      }
    }
    return last;
  }

  /**
   * The last word of what is said of the object where the parse hung it on the object: "accused
   * Hale of lying", "called the plan “a disgrace”". -1 when there is nothing.
   */
  private int inObject(int object) {
    for (int child : tree.children(object)) {
      boolean leads = tree.is(child, Relations.PREP) && OF_OR_AS.contains(tree.word(child));
      if (child > object && leads && tree.right(child) > child) {
        return tree.right(object);
      }
      boolean beside =
          tree.is(child, Relations.APPOS) && !tree.word(tree.left(child) - 1).equals(",");
      if (child > object && beside && tree.isNoun(object) && !name(child)) {
        return tree.right(child);
      }
    }
    int quote = verb + 2;
    while (quote < tree.size() && quote < verb + 10 && !tree.isQuoted(quote)) {
      quote++;
    }
    if (!tree.isQuoted(quote) || !nominal(verb + 1, quote) || name(quote + 1)) {
      return -1;
    }
    while (tree.isQuoted(quote + 1)) {
      quote++;
    }
    return quote;
  }

  /** "calls the street “the Ditch”": what it is called, not what is said of it. */
  private boolean name(int i) {
    int last = i;
    while (last + 1 < tree.size() && tree.isQuoted(last + 1) == tree.isQuoted(i)) {
      last++;
    }
    for (int k = i; k <= last && k < i + 6; k++) {
      if (Tags.isProperNoun(tree.tag(k))) {
        return true;
      }
    }
    return false;
  }

  /** Whether these words are a noun phrase that no preposition or comma ends. */
  private boolean nominal(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tree.isVerbProper(i) || tree.isPunctuation(i) || tree.tag(i).equals(Tags.MD)) {
        return false;
      }
    }
    return !tree.tag(to - 1).equals(Tags.IN) && !tree.tag(to - 1).equals(Tags.DT);
  }

  private int withPrepositions(int object) {
    int last = new ContentExtent(tree, verb, lexicon).withoutAside(object);
    if (last < tree.right(object)) {
      return last;
    }
    return following(object, including(last));
  }

  /** Takes in what the parse hung on the verb but belongs to the noun: "the plan for the quay". */
  private int following(int noun, int last) {
    int end = last;
    for (int child : tree.children(verb)) {
      if (tree.left(child) == end + 1 && belongs(noun, child)) {
        end = tree.right(child);
      }
    }
    return end;
  }

  private boolean belongs(int noun, int child) {
    String word = tree.word(child);
    if (tree.is(child, Relations.ADVMOD)) {
      return tree.tag(child).equals(Tags.RB) && !OUTLETS.contains(word);
    }
    if (Relations.PREDICATIVES.contains(tree.relation(child))) {
      return true;
    }
    boolean common = tree.tag(noun).equals(Tags.NN) || tree.tag(noun).equals(Tags.NNS);
    boolean place = PLACES.contains(word);
    return tree.is(child, Relations.PREP)
        && !LOOSE.contains(word)
        && (!place || common && !SpeechCircumstance.is(tree, child));
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

  private @Nullable ReportedContent preposition() {
    for (int child : tree.children(verb)) {
      boolean led =
          child > verb
              && Set.of(Relations.PREP, Relations.DATIVE, Relations.PRT)
                  .contains(tree.relation(child));
      if (!led || !cue.prepositions().contains(tree.word(child)) || tree.right(child) == child) {
        continue;
      }
      boolean near = child <= cueEnd + 1;
      int last = tree.right(child);
      for (int next : tree.children(verb)) {
        if (next > child && tree.is(next, Relations.XCOMP) && tree.left(next) == last + 1) {
          last = tree.right(next);
        }
      }
      int object = tree.child(child, Relations.POBJ);
      last = object < 0 ? last : following(object, last);
      return ReportedContent.of(child + 1, last, near ? child : cueEnd);
    }
    return null;
  }
}
