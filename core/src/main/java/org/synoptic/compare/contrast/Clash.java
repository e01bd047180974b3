package org.synoptic.compare.contrast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.Antonyms;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.compare.terms.StoryWords;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.lexicon.NegationWords;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Whether two clauses tell one act, the one that it is so and the other that it is not: by a
 * negation, by an opposite verb, complement or direction, or with "will" here and "may" there. Two
 * clauses that clash are never one agreed claim.
 *
 * @param kind in what they clash
 * @param sameRoles whether both have the same persons and things do it and suffer it, as far as
 *     both name them, on days and at places that do not differ: only then is it a dispute
 */
record Clash(Kind kind, Predication a, Predication b, boolean sameRoles) {

  /** In what two clauses clash. */
  enum Kind {
    POLARITY,
    CERTAINTY
  }

  private static final Set<String> COPULAS = Set.of("be", "become", "remain", "stay");

  /** Verbs whose object tells the act: "made no arrests". */
  private static final Set<String> LIGHT = Set.of("make", "take", "have", "give", "do", "be");

  private static final Set<String> COMPLEMENTS =
      Set.of(Relations.ACOMP, Relations.ATTR, Relations.OPRD);

  private static final Set<String> CLAUSES = Set.of(Relations.XCOMP, Relations.CCOMP);

  /** Relations under which two opposite words turn what is said. */
  private static final Set<String> TURNING =
      Set.of(
          Relations.ADVMOD,
          Relations.PRT,
          Relations.PREP,
          Relations.DOBJ,
          Relations.ATTR,
          Relations.ACOMP,
          Relations.OPRD);

  private static final Set<String> MODIFIERS =
      Set.of(Relations.NMOD, Relations.COMPOUND, Relations.POSS);

  private static final Set<String> WILL = Set.of("will", "shall", "'ll", "wo");

  /** Verbs that tell of a course: what is regained was lost before. */
  private static final Set<String> AGAIN = ContrastWords.of("again");

  /** Prepositions that negate what follows them, and the one that they negate. */
  private static final Set<String> WITHOUT =
      Stream.concat(NegationWords.prepositions().stream(), Stream.of("with"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> MAY = Set.of("may", "might");

  private static final Set<String> ANOTHER = StoryWords.of("another");

  /** Null where the two do not clash. */
  static @Nullable Clash between(ReadClauses clauses, Statement first, Statement second) {
    Predication a = clauses.predication(first);
    Predication b = clauses.predication(second);
    if (a == null || b == null || haveOtherComplementClauses(a, b)) {
      return null;
    }
    boolean opposed = areOppositeActs(a, b);
    if (!opposed && !areSameAct(a, b)) {
      return null;
    }
    boolean turned = opposed ^ hasOppositeWord(first, second, a, b);
    Kind kind = kind(a, b, turned);
    if (kind == null) {
      return null;
    }
    return new Clash(kind, a, b, haveSameRoles(clauses.story(), first, second, a, b));
  }

  private static @Nullable Kind kind(Predication a, Predication b, boolean turned) {
    if (a.negated() ^ b.negated() ^ turned) {
      return Kind.POLARITY;
    }
    boolean certainty =
        (WILL.contains(a.modal()) && MAY.contains(b.modal()))
            || (MAY.contains(a.modal()) && WILL.contains(b.modal()));
    return certainty ? Kind.CERTAINTY : null;
  }

  private static boolean haveOtherComplementClauses(Predication a, Predication b) {
    List<Integer> left = a.children(CLAUSES);
    List<Integer> right = b.children(CLAUSES);
    return !left.isEmpty()
        && !right.isEmpty()
        && !isSameWord(a.parse().lemma(left.get(0)), b.parse().lemma(right.get(0)));
  }

  /** "Lost" and "found"; "lost" and "regained" are one after the other. */
  private static boolean areOppositeActs(Predication a, Predication b) {
    return Antonyms.turn(a.act(), b.act())
        && !AGAIN.contains(a.lemma())
        && !AGAIN.contains(b.lemma());
  }

  private static boolean areSameAct(Predication a, Predication b) {
    if (COPULAS.contains(a.lemma()) && COPULAS.contains(b.lemma())) {
      return haveSameComplement(a, b);
    }
    return isSameWord(a.lemma(), b.lemma()) || isLightFor(a, b) || isLightFor(b, a);
  }

  /** "Made no arrests" and "arrested nine people". */
  private static boolean isLightFor(Predication light, Predication full) {
    return LIGHT.contains(light.lemma())
        && (isSameWord(light.parse().lemma(light.patient()), full.lemma())
            || isSameWord(
                light.parse().lemma(light.parse().child(light.verb(), Relations.ATTR)),
                full.lemma()));
  }

  /** Whether both say the same of the subject, or opposite things. */
  private static boolean haveSameComplement(Predication a, Predication b) {
    List<Integer> left = complements(a);
    List<Integer> right = complements(b);
    return !left.isEmpty()
        && left.stream()
            .map(a.parse()::lemma)
            .anyMatch(
                x ->
                    right.stream()
                        .map(b.parse()::lemma)
                        .anyMatch(y -> isSameWord(x, y) || Antonyms.turn(x, y)));
  }

  private static List<Integer> complements(Predication one) {
    List<Integer> found = one.children(COMPLEMENTS);
    return found.isEmpty() ? one.children(Set.of(Relations.ADVMOD, Relations.PRT)) : found;
  }

  private static boolean isSameWord(String one, String other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && (one.equals(other) || Synonyms.areSynonyms(TermStem.of(one), TermStem.of(other)));
  }

  /** Whether an odd number of words below the verb have their opposite below the other verb. */
  private static boolean hasOppositeWord(
      Statement first, Statement second, Predication a, Predication b) {
    int turns = 0;
    for (int x : turning(a)) {
      for (int y : turning(b)) {
        turns += areOppositeWords(first, second, a.parse(), x, b.parse(), y) ? 1 : 0;
      }
    }
    return turns % 2 == 1;
  }

  /**
   * The words below the verb, and "without" and its like below them: "from Velm [with] a permit".
   */
  private static List<Integer> turning(Predication one) {
    ParsedSentence parse = one.parse();
    List<Integer> found = new ArrayList<>(one.children(TURNING));
    for (int child : one.children(TURNING)) {
      int noun =
          parse.relation(child).equals(Relations.PREP) ? parse.child(child, Relations.POBJ) : child;
      parse.children(noun, Relations.PREP).stream()
          .filter(prep -> WITHOUT.contains(parse.lemma(prep)))
          .forEach(found::add);
    }
    return found;
  }

  private static boolean areOppositeWords(
      Statement first, Statement second, ParsedSentence a, int x, ParsedSentence b, int y) {
    String left = a.lemma(x);
    String right = b.lemma(y);
    return Antonyms.turn(left, right)
        && !hasWord(first, right)
        && !hasWord(second, left)
        && a.lemma(a.child(x, Relations.POBJ)).equals(b.lemma(b.child(y, Relations.POBJ)));
  }

  private static boolean hasWord(Statement statement, String lemma) {
    return statement.tokens().stream().anyMatch(token -> token.lemma().equals(lemma));
  }

  private static boolean haveSameRoles(
      StoryIndex story, Statement first, Statement second, Predication a, Predication b) {
    boolean same =
        role(story, first, second, a, a.agent(), b, b.agent()) == Role.SAME
            || role(story, first, second, a, a.patient(), b, b.patient()) == Role.SAME
            || first.isAboutSame(second)
            || (a.byNobody() != b.byNobody() && haveOneObject(a, b));
    return same && mayHaveSameRoles(story, first, second, a, b);
  }

  /** Whether two acts may be one, as far as both say who does them and to whom, and when. */
  static boolean mayHaveSameRoles(
      StoryIndex story, Statement first, Statement second, Predication a, Predication b) {
    return role(story, first, second, a, a.agent(), b, b.agent()) != Role.OTHER
        && role(story, first, second, a, a.patient(), b, b.patient()) != Role.OTHER
        && !haveOtherObjects(a, b)
        && !haveOtherDays(first, second);
  }

  /** Whether two clauses fill a role with the same; open where one of them does not fill it. */
  private enum Role {
    SAME,
    OTHER,
    OPEN
  }

  private static Role role(
      StoryIndex story,
      Statement first,
      Statement second,
      Predication a,
      int x,
      Predication b,
      int y) {
    if (x < 0 || y < 0 || isOpen(a.parse(), x) || isOpen(b.parse(), y)) {
      return Role.OPEN;
    }
    StoryMention left = story.reports().get(first.report()).mentionAt(a.parse().span(x));
    StoryMention right = story.reports().get(second.report()).mentionAt(b.parse().span(y));
    if (left != null && right != null) {
      return left.id().equals(right.id()) ? Role.SAME : Role.OTHER;
    }
    return isSameWord(a.parse().lemma(x), b.parse().lemma(y))
            && !areDisjoint(modifiers(a.parse(), x), modifiers(b.parse(), y))
            && isAnother(a.parse(), x) == isAnother(b.parse(), y)
        ? Role.SAME
        : Role.OTHER;
  }

  /** "An alternative plan" is not the plan. */
  private static boolean isAnother(ParsedSentence parse, int noun) {
    return parse.children(noun).stream().anyMatch(word -> ANOTHER.contains(parse.lemma(word)));
  }

  /** A pronoun, nobody, or a number alone. */
  private static boolean isOpen(ParsedSentence parse, int noun) {
    return Tags.isPronoun(parse.tag(noun))
        || parse.tag(noun).equals(Tags.CD)
        || parse.tag(noun).equals(Tags.WDT)
        || parse.tag(noun).equals(Tags.WP)
        || Predication.isNobody(parse, noun);
  }

  private static Set<String> modifiers(ParsedSentence parse, int noun) {
    Set<String> found = new LinkedHashSet<>();
    for (int child : parse.children(noun, MODIFIERS)) {
      if (!parse.tag(child).equals(Tags.CD) && !Tags.isPronoun(parse.tag(child))) {
        found.add(parse.lemma(child));
      }
    }
    return found;
  }

  /** Whether one preposition leads to two things: "to lorries", "to cars". */
  private static boolean haveOtherObjects(Predication a, Predication b) {
    return anyObjects(a, b, (left, right) -> !isSameWord(left, right));
  }

  /** Whether one preposition leads to one thing: nobody and many were hurt "in the fire". */
  private static boolean haveOneObject(Predication a, Predication b) {
    return anyObjects(a, b, Clash::isSameWord);
  }

  private static boolean anyObjects(
      Predication a, Predication b, BiPredicate<String, String> nouns) {
    for (int x : a.children(Set.of(Relations.PREP))) {
      for (int y : b.children(Set.of(Relations.PREP))) {
        String left = a.parse().lemma(a.parse().child(x, Relations.POBJ));
        String right = b.parse().lemma(b.parse().child(y, Relations.POBJ));
        if (a.parse().lemma(x).equals(b.parse().lemma(y))
            && !left.isEmpty()
            && !right.isEmpty()
            && nouns.test(left, right)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean haveOtherDays(Statement first, Statement second) {
    return !first.dates().isEmpty()
        && !second.dates().isEmpty()
        && first.dates().stream()
            .allMatch(x -> second.dates().stream().allMatch(y -> ComparedTimes.disjoint(x, y)));
  }

  private static boolean areDisjoint(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }
}
