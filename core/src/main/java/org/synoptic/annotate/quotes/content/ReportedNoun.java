package org.synoptic.annotate.quotes.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.cue.Cue;
import org.synoptic.annotate.quotes.cue.CueGroup;
import org.synoptic.annotate.quotes.cue.CueLexicon;
import org.synoptic.annotate.quotes.cue.SpeechCircumstance;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.annotate.quotes.document.QuoteWords;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Finds content that is a noun phrase: the object of the cue, a predicate of its object ("called
 * the plan reckless"), or the object of its preposition ("called for a vote").
 */
final class ReportedNoun {

  /** Prepositions of the occasion of a noun of speech. */
  private static final Set<String> PLACES = Set.of("in", "at", "on");

  private static final Set<String> OF_OR_AS = Set.of("of", "as");

  /** What leads from a noun of speech to its content. */
  private static final Set<String> NOUN_PREPOSITIONS = Set.of("as", "of", "for", "with", "to");

  /** Relations of a predicate of the object. */
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

  /** A quoted predicate begins fewer than this many words after its verb. Set by hand. */
  private static final int WORDS_TO_QUOTATION = 10;

  /** How many words of a predicate are searched for a proper noun. Set by hand. */
  private static final int WORDS_OF_NAME = 6;

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

  /** The content, or null. */
  @Nullable ReportedContent find() {
    ReportedContent object = object();
    return object != null ? object : preposition();
  }

  /** The content if it is the object, with or without a predicate of the object. */
  private @Nullable ReportedContent object() {
    int object = tree.child(verb, Relations.DOBJ);
    if (object >= 0 && object < verb && Tags.isWh(tree.tag(object))) {
      return relativeWithPredicate(object);
    }
    if (object < verb) {
      return predicateOnly();
    }
    if (cue.takes("pred")) {
      int last = predicateEnd(object);
      last = last > 0 || cue.takes("np") ? last : predicateInObject(object);
      if (last > 0) {
        return ReportedContent.of(Math.max(verb + 1, tree.left(object)), last, cueEnd);
      }
    }
    if (!cue.takes("np") || reflexive(object)) {
      return null;
    }
    return ReportedContent.of(tree.left(object), withPrepositions(object), cueEnd);
  }

  /** The relative pronoun and its predicate: "which she called reckless". */
  private @Nullable ReportedContent relativeWithPredicate(int pronoun) {
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

  /** The last word of the predicate of the object; -1 if there is none. */
  private int predicateEnd(int object) {
    int last = -1;
    for (int child : tree.children(verb)) {
      boolean after = child > object && PREDICATE.contains(tree.relation(child));
      boolean isPredicative =
          !tree.is(child, Relations.PREP)
              || (NOUN_PREPOSITIONS.contains(tree.word(child))
                  && !cue.prepositions().contains(tree.word(child)));
      if (after && isPredicative && last < 0) {
        last = tree.right(child);
      }
    }
    return last;
  }

  /**
   * The last word of the predicate of the object, if the parse attached it to the object; -1 if
   * there is none. "accused Hale of lying", "called the plan “a disgrace”".
   */
  private int predicateInObject(int object) {
    for (int child : tree.children(object)) {
      boolean isPredicative = tree.is(child, Relations.PREP) && OF_OR_AS.contains(tree.word(child));
      if (child > object && isPredicative && tree.right(child) > child) {
        return tree.right(object);
      }
      boolean beside =
          tree.is(child, Relations.APPOS) && !tree.word(tree.left(child) - 1).equals(",");
      if (child > object && beside && tree.isNoun(object) && !isName(child)) {
        return tree.right(child);
      }
    }
    int quotation = verb + 2;
    while (quotation < tree.size()
        && quotation < verb + WORDS_TO_QUOTATION
        && !tree.isQuoted(quotation)) {
      quotation++;
    }
    if (!tree.isQuoted(quotation) || !isNounPhrase(verb + 1, quotation) || isName(quotation + 1)) {
      return -1;
    }
    while (tree.isQuoted(quotation + 1)) {
      quotation++;
    }
    return quotation;
  }

  /** Whether the words are a name and not a predicate: "calls the street “the Ditch”". */
  private boolean isName(int i) {
    int last = i;
    while (last + 1 < tree.size() && tree.isQuoted(last + 1) == tree.isQuoted(i)) {
      last++;
    }
    for (int k = i; k <= last && k < i + WORDS_OF_NAME; k++) {
      if (Tags.isProperNoun(tree.tag(k))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the words can be a noun phrase: no verb or punctuation among them, no preposition or
   * article at the end.
   */
  private boolean isNounPhrase(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tree.isNonModalVerb(i) || tree.isPunctuation(i) || tree.tag(i).equals(Tags.MD)) {
        return false;
      }
    }
    return !tree.tag(to - 1).equals(Tags.IN) && !tree.tag(to - 1).equals(Tags.DT);
  }

  /** The last word of the object with the phrases that belong to it. */
  private int withPrepositions(int object) {
    int last = new ContentExtent(tree, verb, lexicon).withoutFinalAside(object);
    if (last < tree.right(object)) {
      return last;
    }
    return withPhrasesAfter(object, withExamples(last));
  }

  /**
   * The last word of the noun phrase with the phrases after it that the parse attached to the verb:
   * "the plan for the quay".
   */
  private int withPhrasesAfter(int noun, int last) {
    int end = last;
    for (int child : tree.children(verb)) {
      if (tree.left(child) == end + 1 && belongsToNoun(noun, child)) {
        end = tree.right(child);
      }
    }
    return end;
  }

  /** Whether the dependent of the verb belongs to the noun phrase. */
  private boolean belongsToNoun(int noun, int child) {
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

  /** The last word, including ", including …" or ", such as …". */
  private int withExamples(int last) {
    for (int child : tree.children(verb)) {
      boolean next = tree.left(child) == last + 2 && tree.word(last + 1).equals(",");
      if (next && (tree.word(last + 2).equals("including") || tree.word(last + 2).equals("such"))) {
        return tree.right(child);
      }
    }
    return last;
  }

  /** The content if a preposition of the cue introduces it. */
  private @Nullable ReportedContent preposition() {
    for (int child : tree.children(verb)) {
      boolean isPrepositional =
          child > verb
              && Set.of(Relations.PREP, Relations.DATIVE, Relations.PRT)
                  .contains(tree.relation(child));
      if (!isPrepositional
          || !cue.prepositions().contains(tree.word(child))
          || tree.right(child) == child) {
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
      last = object < 0 ? last : withPhrasesAfter(object, last);
      return ReportedContent.of(child + 1, last, near ? child : cueEnd);
    }
    return null;
  }
}
