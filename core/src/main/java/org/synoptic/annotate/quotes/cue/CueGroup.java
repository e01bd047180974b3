package org.synoptic.annotate.quotes.cue;

import java.util.Set;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.annotate.quotes.document.QuoteWords;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * The words of a cue: a verb with its auxiliaries, negation, adverbs and particle; with a light
 * verb or support verb above it ("refused to say", "issued a statement saying"); with a day or
 * manner directly after it ("said Tuesday", "said with a smile").
 */
public final class CueGroup {

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

  /** The most words from a light verb to the first word of the verb below it. Set by hand. */
  private static final int LIGHT_VERB_DISTANCE = 2;

  /** The most words from a support verb to the cue below it. Set by hand. */
  private static final int SUPPORT_VERB_DISTANCE = 6;

  /** The most words from "with" to its object in a phrase of manner. Set by hand. */
  private static final int LONGEST_MANNER = 3;

  private final QuoteTree tree;
  private final int verb;

  public CueGroup(QuoteTree tree, int verb) {
    this.tree = tree;
    this.verb = verb;
  }

  /** The index of the first word. */
  public int first() {
    return first(verb);
  }

  private int first(int v) {
    int first = v;
    while (first > 0 && (isModifier(first - 1, v) || isQuantifierInside(first - 1, v))) {
      first--;
    }
    while (first < v && !isModifier(first, v)) {
      first++;
    }
    if (isContractedAuxiliary(tree, first - 1)) {
      first--;
    }
    while (first < v && tree.is(first, Relations.ADVMOD) && !tree.tag(first).equals(Tags.RB)) {
      first++;
    }
    int governor = tree.head(v);
    if (tree.is(v, Relations.XCOMP)
        && governor >= 0
        && governor < first
        && LIGHT.contains(tree.lemma(governor))) {
      return first - governor <= LIGHT_VERB_DISTANCE ? first(governor) : first;
    }
    int be = tree.is(v, Relations.XCOMP) ? copulaOfLightAdjective(governor, first) : -1;
    if (be >= 0) {
      return first(be);
    }
    int supportVerb =
        tree.is(v, Relations.ACL) && v == first ? SupportVerbs.of(tree, governor) : -1;
    if (supportVerb >= 0 && v - supportVerb <= SUPPORT_VERB_DISTANCE) {
      return first(supportVerb);
    }
    boolean afterBy =
        tree.is(v, Relations.PCOMP) && governor == first - 1 && tree.word(governor).equals("by");
    if (afterBy
        && tree.head(governor) == governor - 1
        && tree.lemma(governor - 1).equals("respond")) {
      return first(governor - 1);
    }
    return first;
  }

  /**
   * Whether the verb adds only aspect or manner to the verb that depends on it: "went on to say".
   */
  public static boolean isLightVerb(QuoteTree tree, int v) {
    return LIGHT.contains(tree.lemma(v));
  }

  /** The index of "was" in "was quick to blame", or -1. */
  private int copulaOfLightAdjective(int adjective, int first) {
    boolean next = adjective >= 0 && adjective == first - 1;
    boolean isLight = next && LIGHT_ADJECTIVES.contains(tree.lemma(adjective));
    int be = isLight ? tree.head(adjective) : -1;
    return be >= 0 && be < adjective && tree.lemma(be).equals("be") ? be : -1;
  }

  /** Whether the word is a quantifier between auxiliary and verb: "have all attacked". */
  private boolean isQuantifierInside(int i, int v) {
    return i > 0
        && FLOATING.contains(tree.word(i))
        && tree.head(i - 1) == v
        && tree.is(i - 1, Relations.AUX);
  }

  /**
   * Whether the word is a contracted auxiliary after a pronoun ("He’s predicting"), which the parse
   * may take for a genitive.
   */
  public static boolean isContractedAuxiliary(QuoteTree tree, int i) {
    return CLITICS.contains(tree.word(i)) && Set.of(Tags.PRP, Tags.WP).contains(tree.tag(i - 1));
  }

  /** Whether the word is an auxiliary, negation or one-word adverb of the verb. */
  private boolean isModifier(int i, int v) {
    return tree.head(i) == v
        && BEFORE.contains(tree.relation(i))
        && tree.left(i) == i
        && !Tags.isWh(tree.tag(i));
  }

  /** The index of the last word. */
  public int last() {
    int particle = tree.child(verb, Relations.PRT);
    int last = particle == verb + 1 ? particle : verb;
    boolean manner =
        tree.is(last + 1 < tree.size() ? last + 1 : last, Relations.ADVMOD) && isManner(last + 1);
    last = manner ? last + 1 : last;
    return withManner(withDay(last + 1) + 1);
  }

  /**
   * The last word of "with anger", "with a smile" if that begins at {@code i}; otherwise the word
   * before.
   */
  private int withManner(int i) {
    int object =
        tree.word(i).equals("with") && i < tree.size() ? tree.child(i, Relations.POBJ) : -1;
    boolean manner =
        SAYS.contains(tree.lemma(verb))
            && object > 0
            && tree.head(i) == verb
            && tree.right(i) == object
            && tree.tag(object).equals(Tags.NN)
            && object - i <= LONGEST_MANNER;
    return manner ? object : i - 1;
  }

  /**
   * The last word of "Tuesday" or "Tuesday morning" if that begins at {@code i}; otherwise the word
   * before.
   */
  private int withDay(int i) {
    boolean day =
        SpeechCircumstance.isDay(tree, i) && tree.head(i) == verb && tree.is(i, Relations.NPADVMOD);
    if (!day) {
      return i - 1;
    }
    boolean part = DAY_PARTS.contains(tree.word(i + 1));
    return part ? i + 1 : i;
  }

  /** Whether the word is an adverb of manner or time: "said angrily", "said later". */
  private boolean isManner(int i) {
    String word = tree.word(i);
    return tree.head(i) == verb
        && tree.left(i) == i
        && tree.right(i) == i
        && (word.endsWith("ly") || LATER.contains(word));
  }

  /** The span up to the word {@code last}, including a colon after it. */
  public Span upTo(int last) {
    int end = tree.word(last + 1).equals(":") ? last + 1 : last;
    return tree.span(first(), end);
  }

  /** The span from the first to the last word, including a colon after it. */
  public Span span() {
    return upTo(last());
  }
}
