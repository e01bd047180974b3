package org.synoptic.compare.contrast;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.Antonyms;
import org.synoptic.lexicon.NegationWords;
import org.synoptic.model.Token;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/**
 * What a clause says of whom, and whether it says that it is so.
 *
 * <p>Negations are counted: two of them say that it is so. A verb such as "refuse" negates the verb
 * below it. "Not only", "no fewer than" and "nothing but" negate nothing.
 *
 * @param verb the verb that tells the act: of "refused to sign" it is "sign"
 * @param outer the verb that the clause hangs on, which has the subject
 * @param negated whether the clause says that it is not so
 * @param byNobody whether "nobody", "no ship", "zero" or the like is the argument that negates it
 * @param act the base form of the verb, with its particle where the two have an opposite: "call
 *     off"; right after the verb, a parse often has the particle as a preposition
 */
record Predication(
    ParsedSentence parse, int verb, int outer, boolean negated, boolean byNobody, String act) {

  /** Verbs that say that the act below them was not done. */
  private static final Set<String> NOT_DONE = ContrastWords.of("not done");

  /** Verbs that say that the act below them was done. */
  private static final Set<String> DONE = Set.of("manage", "dare");

  /** Words after "not", "no" or "nothing" with which these are no negation. */
  private static final Set<String> NO_NEGATION_BEFORE = ContrastWords.of("no negation before");

  private static final Set<String> ARGUMENTS =
      Set.of(Relations.NSUBJ, Relations.NSUBJPASS, Relations.DOBJ, Relations.ATTR, Relations.EXPL);

  private static final Set<String> ZERO = Set.of("zero", "0");

  private static final Set<String> ANY = Set.of("any", "anyone", "anybody", "anything");

  private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless");

  /** Verbs above one another that are looked through at most. */
  private static final int MOST_STEPS = 3;

  /** Null where the clause has no verb, or a "but" or "and not" leaves open what is negated. */
  static @Nullable Predication of(StoryIndex story, Statement statement) {
    Token head = statement.head();
    if (head == null
        || !statement.hasVerb()
        || statement.tokens().stream().anyMatch(token -> token.lemma().equals("but"))
        || excludes(statement.tokens())) {
      return null;
    }
    ParsedSentence parse =
        new ParsedSentence(
            story.annotated(statement.report()).sentences().get(statement.sentence()),
            story.article(statement.report()).body());
    int outer = story.tokens(statement).indexOf(head);
    return outer < 0 ? null : of(parse, outer);
  }

  /**
   * Whether one thing is said of some and denied of others: "applies to spouses, and not heirs".
   */
  private static boolean excludes(List<Token> tokens) {
    return IntStream.range(1, tokens.size())
        .anyMatch(
            i -> tokens.get(i).lemma().equals("not") && tokens.get(i - 1).lemma().equals("and"));
  }

  private static Predication of(ParsedSentence parse, int outer) {
    int verb = outer;
    boolean negated = false;
    boolean byNobody = false;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      boolean adverb = hasOddNegations(parse, verb);
      boolean nobody = hasNobody(parse, verb);
      negated ^= adverb ^ nobody;
      byNobody |= nobody;
      int inner = parse.child(verb, Relations.XCOMP);
      boolean notDone = NOT_DONE.contains(parse.lemma(verb));
      if (inner < 0 || !(notDone || DONE.contains(parse.lemma(verb)))) {
        break;
      }
      negated ^= notDone;
      verb = inner;
    }
    return new Predication(parse, verb, outer, negated, byNobody, act(parse, verb));
  }

  private static boolean hasOddNegations(ParsedSentence parse, int verb) {
    long negations =
        parse.children(verb).stream()
            .filter(child -> isNegatingAdverb(parse, child) || isNoLonger(parse, child))
            .count();
    return negations % 2 == 1;
  }

  private static boolean isNegatingAdverb(ParsedSentence parse, int i) {
    String relation = parse.relation(i);
    return (relation.equals(Relations.NEG) || relation.equals(Relations.ADVMOD))
        && NegationWords.adverbs().contains(parse.lemma(i))
        && negates(parse, i);
  }

  private static boolean isNoLonger(ParsedSentence parse, int i) {
    return parse.word(i).equals("longer") && parse.word(i - 1).equals("no");
  }

  /** Whether the words beside a negation let it negate the verb: not in "sold the mill, not …". */
  private static boolean negates(ParsedSentence parse, int i) {
    return !NO_NEGATION_BEFORE.contains(parse.word(i + 1)) && !parse.word(i - 1).equals(",");
  }

  private static boolean hasNobody(ParsedSentence parse, int verb) {
    return parse.children(verb, ARGUMENTS).stream().anyMatch(noun -> isNobody(parse, noun))
        || parse.children(verb, Relations.AGENT).stream()
            .anyMatch(by -> isNobody(parse, parse.child(by, Relations.POBJ)));
  }

  /** "Nobody", "no ship", "not one ship", "neither ship", "zero ships". */
  static boolean isNobody(ParsedSentence parse, int noun) {
    return NegationWords.pronouns().contains(parse.lemma(noun)) && negates(parse, noun)
        || isHardlyAny(parse, noun)
        || parse.children(noun).stream()
            .anyMatch(child -> child < noun && isNegatingModifier(parse, child));
  }

  /** "Hardly anyone", "hardly any"; not "hardly 40 people". */
  private static boolean isHardlyAny(ParsedSentence parse, int i) {
    return ANY.contains(parse.word(i)) && NegationWords.almost().contains(parse.word(i - 1));
  }

  private static boolean isNegatingModifier(ParsedSentence parse, int i) {
    String lemma = parse.lemma(i);
    return isHardlyAny(parse, i)
        || ZERO.contains(parse.word(i))
        || (NegationWords.determiners().contains(lemma) || NegationWords.adverbs().contains(lemma))
            && negates(parse, i);
  }

  String lemma() {
    return parse.lemma(verb);
  }

  private static String act(ParsedSentence parse, int verb) {
    int particle = parse.child(verb, Relations.PRT);
    String lemma = parse.lemma(verb);
    String whole = lemma + " " + parse.word(particle < 0 ? verb + 1 : particle);
    return Antonyms.isListed(whole) ? whole : lemma;
  }

  /** The same clause with another of its verbs as the one that tells the act. */
  Predication at(int act) {
    return new Predication(parse, act, outer, negated, byNobody, act(parse, act));
  }

  boolean isPassive() {
    return Verbs.isPassive(parse, verb);
  }

  /** Who does it; {@link ParsedSentence#NONE} where the clause has no such word. */
  int agent() {
    if (isPassive()) {
      return parse.child(parse.child(verb, Relations.AGENT), Relations.POBJ);
    }
    int own = parse.child(verb, Relations.NSUBJ);
    return own >= 0 ? own : parse.child(outer, Relations.NSUBJ);
  }

  /** To whom it is done; {@link ParsedSentence#NONE} where the clause has no such word. */
  int patient() {
    if (isPassive()) {
      int own = parse.child(verb, Relations.NSUBJPASS);
      return own >= 0 ? own : parse.child(outer, Relations.NSUBJ);
    }
    return parse.child(verb, Relations.DOBJ);
  }

  /** The modal of the verb in lower case; empty where it has none. */
  String modal() {
    return parse.children(outer, Relations.AUX).stream()
        .filter(aux -> parse.tag(aux).equals(Tags.MD))
        .map(parse::lemma)
        .findFirst()
        .orElse("");
  }

  /** Whether it is said under a condition or as a question: "if the ferry runs". */
  boolean isOpen() {
    int last = parse.size() - 1;
    boolean condition =
        parse.children(outer).stream().anyMatch(child -> CONDITIONS.contains(parse.word(child)));
    return condition || parse.word(last).equals("?") || parse.word(last - 1).equals("?");
  }

  boolean hasAdverb(String word) {
    return parse.children(outer).stream().anyMatch(child -> parse.word(child).equals(word));
  }

  /** The words that complete or modify the verb, by relation. */
  List<Integer> children(Set<String> relations) {
    return parse.children(verb, relations);
  }
}
