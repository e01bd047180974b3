package org.synoptic.annotate.events;

import java.util.List;
import java.util.Set;
import org.synoptic.syntax.EmbeddingPredicates;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/**
 * Checks the condition of a sense on the subject, object or clause of its predicate. The conditions
 * are the last column of {@code verbs.tsv} and {@code nouns.tsv}; the head of {@code verbs.tsv}
 * explains each.
 */
final class SenseConditions {

  /** The condition of a noun that is an event only below a light verb. */
  static final String GOVERNED = "governed";

  /** The conditions of one word; the head of {@code verbs.tsv} says what each asks for. */
  private static final Set<String> KNOWN =
      Set.of(
          "person",
          "thing",
          "armed",
          "weapon",
          "crowd",
          "fighters",
          "slayer",
          "persons",
          "slain",
          "name",
          "named",
          "place",
          "whom",
          "what",
          "object",
          "alone",
          "clause",
          "hostile",
          "ultimatum",
          "asked",
          "permitted",
          "said",
          "intent",
          "dated",
          GOVERNED);

  private static final Set<String> PLACES = Set.of("city", "country", "capital");

  private static final Set<String> MEANS = Set.of("in", "by", "with", "when");
  private static final Set<String> WILL = Set.of("will", "would", "'ll", "’ll");
  private static final Set<String> CROWDS = EventWords.of("crowds");
  private static final Set<String> HOSTILE = EventWords.of("hostile");

  private final EmbeddingPredicates governors;
  private final PersonNouns people;

  SenseConditions(EmbeddingPredicates governors, PersonNouns people) {
    this.governors = governors;
    this.people = people;
  }

  /** True for "", a name of {@link #KNOWN}, and "with" or "not" before words divided by "|". */
  static boolean isKnown(String condition) {
    return condition.isEmpty()
        || KNOWN.contains(condition)
        || condition.matches("(with|not) [a-z|]{1,1000}");
  }

  /** True when the condition of the predicate's sense is met. */
  boolean hold(Predicate predicate) {
    String condition = predicate.sense().condition();
    int space = condition.indexOf(' ');
    if (space > 0) {
      boolean has = hasBefore(predicate, Set.of(condition.substring(space + 1).split("\\|")));
      return condition.startsWith("not ") != has;
    }
    return switch (condition) {
      case "person", "thing", "armed", "crowd", "fighters" -> subjectIs(predicate, condition);
      case "slayer" -> subjectIs(predicate, "person") && objectIs(predicate, "slain");
      case "persons" -> subjectIs(predicate, "person") && objectIs(predicate, "persons");
      case "intent" -> subjectIs(predicate, "named") && clauseIs(predicate, "clause");
      case "weapon" -> isDoneWithWeapon(predicate);
      case "clause", "hostile", "ultimatum", "asked", "permitted", "said" ->
          clauseIs(predicate, condition);
      case "" -> true;
      case GOVERNED -> false;
      default -> objectIs(predicate, condition);
    };
  }

  /** True when people act, or when the passive leaves open who does. */
  boolean isByPeople(Predicate predicate) {
    ParsedSentence parse = predicate.parse();
    boolean untold =
        Verbs.isPassive(parse, predicate.head()) && !parse.has(predicate.head(), Relations.AGENT);
    return untold || subjectIs(predicate, "person");
  }

  /** True when one of the words modifies the event noun. */
  private static boolean hasBefore(Predicate noun, Set<String> words) {
    ParsedSentence parse = noun.parse();
    return parse.children(noun.head(), Relations.NOUN_MODIFIERS).stream()
        .anyMatch(c -> words.contains(parse.lemma(c)));
  }

  /** True when the subject, in the passive the agent, meets the condition. */
  private boolean subjectIs(Predicate predicate, String condition) {
    ParsedSentence parse = predicate.parse();
    List<Integer> subjects =
        Verbs.isPassive(parse, predicate.head())
            ? parse.children(predicate.head(), Relations.AGENT).stream()
                .flatMap(a -> parse.children(a, Relations.POBJ).stream())
                .toList()
            : ArgumentFinder.subjects(parse, predicate.head(), governors);
    return switch (condition) {
      case "person" -> subjects.stream().anyMatch(s -> people.denotesActor(parse, s));
      case "thing" ->
          !parse.has(predicate.head(), Relations.XCOMP)
              && subjects.stream().noneMatch(s -> people.denotesActor(parse, s));
      case "named" ->
          subjects.stream().anyMatch(s -> parse.isNoun(s) && people.denotesActor(parse, s));
      case "fighters" ->
          subjects.stream().anyMatch(s -> isFighter(parse, s))
              || parse.children(predicate.head(), Relations.PREP).stream()
                  .flatMap(p -> parse.children(p, Relations.POBJ).stream())
                  .anyMatch(o -> isFighter(parse, o));
      case "crowd" -> subjects.stream().anyMatch(s -> CROWDS.contains(parse.lemma(s)));
      default -> subjects.stream().anyMatch(s -> people.isArmed(parse, s));
    };
  }

  /** True for "a car [bomb] killed six", "killed in an [airstrike]" and "died in a [raid]". */
  private boolean isDoneWithWeapon(Predicate predicate) {
    ParsedSentence parse = predicate.parse();
    int verb = predicate.head();
    boolean undergone = Verbs.isPassive(parse, verb) || ArgumentFinder.objects(predicate).isEmpty();
    boolean bySubject =
        !Verbs.isPassive(parse, verb)
            && ArgumentFinder.subjects(parse, verb, governors).stream()
                .anyMatch(s -> isWeapon(parse, s));
    if (bySubject || !undergone) {
      return bySubject;
    }
    return parse.children(verb, Set.of(Relations.AGENT, Relations.PREP)).stream()
        .filter(p -> MEANS.contains(parse.lemma(p)))
        .flatMap(p -> parse.children(p, Relations.POBJ).stream())
        .anyMatch(o -> isWeapon(parse, o));
  }

  private boolean isFighter(ParsedSentence parse, int noun) {
    return people.isArmed(parse, noun) || CROWDS.contains(parse.lemma(noun));
  }

  private boolean isWeapon(ParsedSentence parse, int noun) {
    return people.isWeapon(parse, noun)
        || parse.children(noun, Relations.NOUN_MODIFIERS).stream()
            .anyMatch(c -> people.isWeapon(parse, c));
  }

  /** True when the infinitive or clause below the verb meets the condition. */
  private boolean clauseIs(Predicate predicate, String condition) {
    ParsedSentence parse = predicate.parse();
    int infinitive = parse.child(predicate.head(), Relations.XCOMP);
    int clause = parse.child(predicate.head(), Relations.CCOMP);
    return switch (condition) {
      case "clause" ->
          infinitive >= 0
              || predicate.words().stream().anyMatch(w -> parse.has(w, Relations.XCOMP));
      case "hostile" -> infinitive >= 0 && HOSTILE.contains(parse.lemma(infinitive));
      case "permitted" ->
          infinitive >= 0 && subjectIs(predicate, "person") && objectIs(predicate, "whom");
      case "said" -> clause >= 0;
      case "asked" -> clause > predicate.head() && hasNamedSubject(parse, clause);
      default ->
          clause > predicate.head()
              && parse.children(clause, Relations.AUX).stream()
                  .anyMatch(a -> WILL.contains(parse.lemma(a)))
              && parse.children(clause, Relations.NSUBJ).stream()
                  .anyMatch(s -> people.denotesActor(parse, s));
    };
  }

  /** True for "... that [Iran] must ..." and "... that [Iran's government] must ...". */
  boolean hasNamedSubject(ParsedSentence parse, int clause) {
    return parse.children(clause, Relations.SUBJECTS).stream()
        .anyMatch(
            s ->
                people.denotesActor(parse, s)
                    && (isName(parse, s)
                        || parse.children(s, Relations.PRENOMINALS).stream()
                            .anyMatch(c -> isName(parse, c))));
  }

  /** True when the object, in the passive the subject, meets the condition. */
  private boolean objectIs(Predicate predicate, String condition) {
    ParsedSentence parse = predicate.parse();
    List<Integer> objects =
        Verbs.isPassive(parse, predicate.head())
            ? ArgumentFinder.subjects(parse, predicate.head(), governors)
            : ArgumentFinder.objects(predicate);
    return switch (condition) {
      case "name" -> objects.stream().anyMatch(o -> isName(parse, o) || isPronoun(parse, o));
      case "named" -> objects.stream().anyMatch(o -> isName(parse, o));
      case "place" ->
          objects.stream().anyMatch(o -> parse.namesPlace(o) || PLACES.contains(parse.lemma(o)));
      case "whom" ->
          objects.isEmpty() || objects.stream().anyMatch(o -> people.denotesActor(parse, o));
      case "persons" -> objects.stream().anyMatch(o -> people.denotesActor(parse, o));
      case "what" -> objects.stream().noneMatch(o -> people.denotesActor(parse, o));
      case "slain" -> objects.isEmpty() || objects.stream().anyMatch(o -> canBeSlain(parse, o));
      case "object" -> !objects.isEmpty();
      case "alone" -> objects.isEmpty() && !parse.has(predicate.head(), Relations.XCOMP);
      default -> true;
    };
  }

  private static boolean isName(ParsedSentence parse, int i) {
    return parse.isName(i)
        && !parse.name(i).equals(NameLabels.DATE)
        && !parse.name(i).equals(NameLabels.CARDINAL);
  }

  /** True for people, also those that are only counted: "killed 12". */
  private boolean canBeSlain(ParsedSentence parse, int i) {
    return people.denotesActor(parse, i) || isPronoun(parse, i) || !parse.isNoun(i);
  }

  private static boolean isPronoun(ParsedSentence parse, int i) {
    return Tags.isPronoun(parse.tag(i)) || Tags.isWh(parse.tag(i));
  }
}
