package org.synoptic.annotate.quotes;

import java.util.Set;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** The words of the cue: a verb with its auxiliaries, negation, adverbs and particle. */
final class CueGroup {

  /** What may follow a weekday or "this". */
  private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "night");

  /** Auxiliaries joined to a pronoun: "he's". */
  private static final Set<String> CLITICS =
      Set.of("’s", "'s", "’d", "'d", "’ll", "'ll", "’re", "'re");

  /** Words that may stand between a subject and its verb: "they all said". */
  private static final Set<String> FLOATING = Set.of("all", "both", "each");

  private static final Set<String> BEFORE =
      Set.of(Relations.AUX, Relations.AUXPASS, Relations.NEG, Relations.ADVMOD);
  private static final Set<String> LATER = Set.of("later", "then", "earlier");
  private static final Set<String> LIGHT = QuoteWords.of("light");
  private static final Set<String> LIGHT_ADJECTIVES = QuoteWords.of("light adjectives");

  private static final Set<String> SAYS = QuoteWords.of("says");

  private final QuoteTree tree;
  private final int verb;

  CueGroup(QuoteTree tree, int verb) {
    this.tree = tree;
    this.verb = verb;
  }

  int first() {
    return first(verb);
  }

  private int first(int v) {
    int first = v;
    while (first > 0 && (belongs(first - 1, v) || bridge(first - 1, v))) {
      first--;
    }
    while (first < v && !belongs(first, v)) {
      first++;
    }
    if (clitic(tree, first - 1)) {
      first--;
    }
    while (first < v && tree.is(first, Relations.ADVMOD) && !tree.tag(first).equals(Tags.RB)) {
      first++;
    }
    int above = tree.head(v);
    if (tree.is(v, Relations.XCOMP)
        && above >= 0
        && above < first
        && LIGHT.contains(tree.lemma(above))) {
      return first - above <= 2 ? first(above) : first;
    }
    int be = tree.is(v, Relations.XCOMP) ? lightBe(above, first) : -1;
    if (be >= 0) {
      return first(be);
    }
    int carrier = tree.is(v, Relations.ACL) && v == first ? SupportVerbs.of(tree, above) : -1;
    if (carrier >= 0 && v - carrier < 7) {
      return first(carrier);
    }
    boolean by = tree.is(v, Relations.PCOMP) && above == first - 1 && tree.word(above).equals("by");
    if (by && tree.head(above) == above - 1 && tree.lemma(above - 1).equals("respond")) {
      return first(above - 1);
    }
    return first;
  }

  static boolean light(QuoteTree tree, int v) {
    return LIGHT.contains(tree.lemma(v));
  }

  /** The "was" of "was quick to blame", or -1. */
  private int lightBe(int adjective, int first) {
    boolean next = adjective >= 0 && adjective == first - 1;
    boolean light = next && LIGHT_ADJECTIVES.contains(tree.lemma(adjective));
    int be = light ? tree.head(adjective) : -1;
    return be >= 0 && be < adjective && tree.lemma(be).equals("be") ? be : -1;
  }

  /** "have all attacked": a word between auxiliary and verb. */
  private boolean bridge(int i, int v) {
    return i > 0
        && FLOATING.contains(tree.word(i))
        && tree.head(i - 1) == v
        && tree.is(i - 1, Relations.AUX);
  }

  /** "He’s predicting", where the parse took the verb for a genitive. */
  static boolean clitic(QuoteTree tree, int i) {
    return CLITICS.contains(tree.word(i)) && Set.of(Tags.PRP, Tags.WP).contains(tree.tag(i - 1));
  }

  private boolean belongs(int i, int v) {
    return tree.head(i) == v
        && BEFORE.contains(tree.relation(i))
        && tree.left(i) == i
        && !Tags.isWh(tree.tag(i));
  }

  int last() {
    int particle = tree.child(verb, Relations.PRT);
    int last = particle == verb + 1 ? particle : verb;
    boolean manner =
        tree.is(last + 1 < tree.size() ? last + 1 : last, Relations.ADVMOD) && manner(last + 1);
    last = manner ? last + 1 : last;
    return with(day(last + 1) + 1);
  }

  /** The last word of "with anger", "with a smile"; otherwise the word before. */
  private int with(int i) {
    int object =
        tree.word(i).equals("with") && i < tree.size() ? tree.child(i, Relations.POBJ) : -1;
    boolean manner =
        SAYS.contains(tree.lemma(verb))
            && object > 0
            && tree.head(i) == verb
            && tree.right(i) == object
            && tree.tag(object).equals(Tags.NN)
            && object - i < 4;
    return manner ? object : i - 1;
  }

  /** The last word of "Tuesday" or "Tuesday morning" right behind the verb; otherwise the verb. */
  private int day(int i) {
    boolean day =
        SpeechCircumstance.isDay(tree, i) && tree.head(i) == verb && tree.is(i, Relations.NPADVMOD);
    if (!day) {
      return i - 1;
    }
    boolean part = DAY_PARTS.contains(tree.word(i + 1));
    return part ? i + 1 : i;
  }

  /** "said angrily", "said later". */
  private boolean manner(int i) {
    String word = tree.word(i);
    return tree.head(i) == verb
        && tree.left(i) == i
        && tree.right(i) == i
        && (word.endsWith("ly") || LATER.contains(word));
  }

  /** The group up to the word {@code last}; with the colon that follows it. */
  Span upTo(int last) {
    int end = tree.word(last + 1).equals(":") ? last + 1 : last;
    return tree.span(first(), end);
  }

  Span span() {
    return upTo(last());
  }
}
