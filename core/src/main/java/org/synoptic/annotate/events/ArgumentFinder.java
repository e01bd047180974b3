package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.WordList;
import org.synoptic.syntax.EmbeddingPredicates;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/**
 * Finds the subject and the object of a verb. Where the dependency tree gives the verb none of its
 * own, they are found through control, coordination and relative clauses.
 */
final class ArgumentFinder {

  private static final WordList ASKING =
      WordList.of(ArgumentFinder.class, "asking.tsv")
          .columns(Column.value("verb"), Column.words("prepositions"));

  /** Verbs that ask somebody to act, each with the prepositions before the one who is asked. */
  private static final Map<String, List<String>> ASKED =
      ASKING.rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row.get("verb"), row -> row.all("prepositions")));

  /** Nouns that are not the object of the clause after them: "the time he left". */
  private static final Set<String> WHEN_AND_HOW = EventWords.of("when and how");

  /** Steps from clause to clause, against trees that are too deep. Set by hand. */
  private static final int MAX_DEPTH = 12;

  /** Tokens from a verb to one coordinated with it that may share its object. Set by hand. */
  private static final int MAX_SHARED_OBJECT_DISTANCE = 3;

  private ArgumentFinder() {}

  /**
   * The heads of the surface subject: in the passive the one that undergoes the action. Empty when
   * there is none or it is an expletive ("there", "it" for a clause).
   *
   * @param governors says which verbs have object control
   */
  static List<Integer> subjects(ParsedSentence parse, int verb, EmbeddingPredicates governors) {
    return subjects(parse, verb, governors, 0);
  }

  private static List<Integer> subjects(
      ParsedSentence parse, int verb, EmbeddingPredicates governors, int depth) {
    List<Integer> explicit = parse.children(verb, Relations.SUBJECTS);
    if (!explicit.isEmpty()) {
      List<Integer> pair =
          pairMeantByThey(parse, verb, explicit.get(explicit.size() - 1), governors, depth);
      if (!pair.isEmpty()) {
        return pair;
      }
      List<Integer> reportingSubject =
          reportingSubject(parse, verb, explicit.get(explicit.size() - 1), governors, depth);
      if (!reportingSubject.isEmpty()) {
        return reportingSubject;
      }
      List<Integer> coordinatedByComma = coordinatedByComma(parse, explicit);
      return coordinatedByComma.isEmpty()
          ? withoutExpletive(parse, explicit.get(explicit.size() - 1), verb)
          : coordinatedByComma;
    }
    int head = parse.head(verb);
    if (head < 0
        || depth > MAX_DEPTH
        || parse.has(verb, Relations.EXPL)
        || parse.has(verb, Relations.CSUBJ)) {
      return List.of();
    }
    List<Integer> accompanying = afterWith(parse, verb);
    if (!accompanying.isEmpty()) {
      return accompanying;
    }
    return switch (parse.relation(verb)) {
      case Relations.RELCL ->
          parse.isInfinitive(verb)
              ? subjectsOfNounClause(parse, verb, head, governors, depth)
              : List.of(head);
      case Relations.ACL -> subjectsOfNounClause(parse, verb, head, governors, depth);
      case Relations.PCOMP -> subjectsOfGerund(parse, head, governors, depth);
      case Relations.XCOMP, Relations.CCOMP, Relations.OPRD, Relations.DOBJ ->
          controlled(parse, head, governors, depth);
      case Relations.CONJ -> subjects(parse, Verbs.of(parse, head), governors, depth + 1);
      case Relations.ADVCL ->
          isFinite(parse, verb)
              ? List.of()
              : subjects(parse, Verbs.of(parse, head), governors, depth + 1);
      default -> List.of();
    };
  }

  /** "A, B, and C left" where the parse makes C a second subject: all of them, otherwise none. */
  private static List<Integer> coordinatedByComma(ParsedSentence parse, List<Integer> subjects) {
    for (int i = 1; i < subjects.size(); i++) {
      int first = parse.subtree(subjects.get(i)).get(0);
      boolean joined = parse.word(first - 1).equals("and") || parse.word(first - 1).equals(",");
      if (!joined || !parse.isName(subjects.get(i - 1)) || !parse.isName(subjects.get(i))) {
        return List.of();
      }
    }
    return subjects.size() > 1 ? subjects : List.of();
  }

  private static boolean isFinite(ParsedSentence parse, int verb) {
    return Tags.TENSED.contains(parse.tag(verb)) && !Verbs.isPassive(parse, verb);
  }

  /** "With [the leaders] discussing this": the subject of a participle after "with". */
  private static List<Integer> afterWith(ParsedSentence parse, int verb) {
    if (!parse.relation(verb).equals(Relations.ADVCL) || !parse.tag(verb).equals(Tags.VBG)) {
      return List.of();
    }
    for (int preposition : parse.children(parse.head(verb), Relations.PREP)) {
      List<Integer> phrase = parse.subtree(preposition);
      boolean before = phrase.get(phrase.size() - 1) == verb - 1;
      if (before && parse.lemma(preposition).equals("with")) {
        return parse.children(preposition, Relations.POBJ);
      }
    }
    return List.of();
  }

  /** "Discussed by [A] and [B] when they met": the coordinated names that "they" refers to. */
  private static List<Integer> pairMeantByThey(
      ParsedSentence parse, int verb, int subject, EmbeddingPredicates governors, int depth) {
    int main = parse.head(verb);
    boolean they =
        parse.lemma(subject).equals("they") && parse.relation(verb).equals(Relations.ADVCL);
    if (!they || main < 0 || !parse.isVerb(main) || depth > MAX_DEPTH) {
      return List.of();
    }
    List<Integer> antecedents =
        Verbs.isPassive(parse, main)
            ? parse.children(main, Relations.AGENT).stream()
                .flatMap(a -> parse.children(a, Relations.POBJ).stream())
                .toList()
            : subjects(parse, main, governors, depth + 1);
    return antecedents.stream()
        .filter(w -> parse.has(w, Relations.CONJ) && parse.isName(w))
        .toList();
  }

  /** "[Uganda] said it had paid": the subject of the reporting verb, if number agrees. */
  private static List<Integer> reportingSubject(
      ParsedSentence parse, int verb, int subject, EmbeddingPredicates governors, int depth) {
    int main = parse.head(verb);
    boolean reported =
        parse.relation(verb).equals(Relations.CCOMP) && main >= 0 && parse.isVerb(main);
    boolean it = parse.lemma(subject).equals("it");
    if (!reported || depth > MAX_DEPTH || !it && !parse.lemma(subject).equals("they")) {
      return List.of();
    }
    if (it && isPlaceholder(parse, subject, verb)
        || governors.of(parse, main).effect() != EmbeddingPredicates.Effect.SAID) {
      return List.of();
    }
    List<Integer> antecedents = subjects(parse, main, governors, depth + 1);
    return antecedents.stream().filter(w -> agrees(parse, w, it)).toList();
  }

  private static boolean agrees(ParsedSentence parse, int noun, boolean singular) {
    boolean plural = Tags.isPluralNoun(parse.tag(noun)) || parse.has(noun, Relations.CONJ);
    boolean thing = parse.isNoun(noun) && !parse.name(noun).equals(NameLabels.PERSON);
    return singular ? thing && !plural : plural && parse.isNoun(noun);
  }

  /** The controller of an infinitive: object, addressee or subject of the verb above it. */
  private static List<Integer> controlled(
      ParsedSentence parse, int head, EmbeddingPredicates governors, int depth) {
    int object = parse.child(head, Relations.DOBJ);
    if (parse.isVerb(head) && object >= 0 && governors.of(parse, head).objectControls()) {
      return List.of(object);
    }
    List<Integer> addressee = addressee(parse, head);
    return addressee.isEmpty()
        ? subjects(parse, Verbs.of(parse, head), governors, depth + 1)
        : addressee;
  }

  /** The one who is asked: "called on [the rector] to resign", "appealed to [Oman] to help". */
  private static List<Integer> addressee(ParsedSentence parse, int verb) {
    List<String> words = ASKED.getOrDefault(parse.lemma(verb), List.of());
    for (int preposition : parse.children(verb, Relations.PREP)) {
      if (words.contains(parse.lemma(preposition))) {
        return parse.children(preposition, Relations.POBJ);
      }
    }
    return List.of();
  }

  /** The subject of a gerund after a preposition: that of the verb, or the verb's object. */
  private static List<Integer> subjectsOfGerund(
      ParsedSentence parse, int preposition, EmbeddingPredicates governors, int depth) {
    int head = parse.head(preposition);
    if (head < 0) {
      return List.of();
    }
    return parse.isVerb(head) && !parse.relation(preposition).equals(Relations.ADVCL)
        ? controlled(parse, head, governors, depth)
        : subjects(parse, Verbs.of(parse, head), governors, depth + 1);
  }

  /** The subject of a clause below a noun: the noun; of an infinitive "[his] plan to leave". */
  private static List<Integer> subjectsOfNounClause(
      ParsedSentence parse, int verb, int noun, EmbeddingPredicates governors, int depth) {
    if (!parse.isInfinitive(verb)) {
      return List.of(noun);
    }
    int possessor = parse.child(noun, Relations.POSS);
    return possessor >= 0
        ? List.of(possessor)
        : subjects(parse, Verbs.of(parse, noun), governors, depth + 1);
  }

  /** The subject, or its antecedent when it is a relative pronoun; none for an expletive. */
  private static List<Integer> withoutExpletive(ParsedSentence parse, int subject, int verb) {
    if (Verbs.isRelativePronoun(parse, subject) && parse.head(verb) >= 0) {
      int clause = relativeClause(parse, verb);
      return clause >= 0 ? List.of(parse.head(clause)) : List.of();
    }
    boolean expletive =
        parse.tag(subject).equals(Tags.EX) || parse.relation(subject).equals(Relations.EXPL);
    return expletive || isPlaceholder(parse, subject, verb) ? List.of() : List.of(subject);
  }

  /** True for "it" in the place of a clause: "it is troubling to ...". */
  private static boolean isPlaceholder(ParsedSentence parse, int subject, int verb) {
    return parse.lemma(subject).equals("it")
        && !parse.children(verb, Set.of(Relations.CCOMP, Relations.CSUBJ)).isEmpty();
  }

  /** The head of the relative clause that the verb is in, -1 for none. */
  private static int relativeClause(ParsedSentence parse, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < MAX_DEPTH; steps++) {
      if (parse.relation(at).equals(Relations.RELCL)) {
        return at;
      }
      at = parse.head(at);
    }
    return -1;
  }

  /** The heads of the object: of the predicate's preposition, otherwise of its verb. */
  static List<Integer> objects(Predicate predicate) {
    ParsedSentence parse = predicate.parse();
    if (predicate.preposition() >= 0) {
      return parse.children(predicate.preposition(), Relations.POBJ);
    }
    List<Integer> found = new ArrayList<>();
    for (int object : parse.children(predicate.head(), Relations.DOBJ).stream().limit(1).toList()) {
      found.add(
          Verbs.isRelativePronoun(parse, object)
              ? antecedent(parse, predicate.head(), object)
              : object);
    }
    if (found.isEmpty()) {
      found.addAll(objectElsewhere(parse, predicate.head()));
    }
    found.removeIf(predicate.words()::contains);
    return found;
  }

  private static int antecedent(ParsedSentence parse, int verb, int otherwise) {
    int clause = relativeClause(parse, verb);
    return clause >= 0 && parse.head(clause) >= 0 ? parse.head(clause) : otherwise;
  }

  /** The object of a zero relative clause, or one shared with a coordinated verb. */
  private static List<Integer> objectElsewhere(ParsedSentence parse, int verb) {
    if (Verbs.isPassive(parse, verb)) {
      return List.of();
    }
    if (isZeroRelative(parse, verb)) {
      return List.of(parse.head(verb));
    }
    return parse.children(verb, Relations.CONJ).stream()
        .filter(
            c ->
                c - verb <= MAX_SHARED_OBJECT_DISTANCE
                    && parse.isVerb(c)
                    && parse.children(c, Relations.SUBJECTS).isEmpty())
        .filter(c -> parse.tag(c).equals(parse.tag(verb)) && hasNoComplement(parse, verb))
        .flatMap(c -> parse.children(c, Relations.DOBJ).stream())
        .limit(1)
        .toList();
  }

  private static boolean hasNoComplement(ParsedSentence parse, int verb) {
    return !parse.has(verb, Relations.PREP)
        && !parse.has(verb, Relations.CCOMP)
        && !parse.has(verb, Relations.XCOMP);
  }

  /** True for a relative clause without pronoun that lacks an object: "the role Russia played". */
  private static boolean isZeroRelative(ParsedSentence parse, int verb) {
    boolean relative =
        parse.relation(verb).equals(Relations.RELCL) && parse.has(verb, Relations.NSUBJ);
    if (!relative || WHEN_AND_HOW.contains(parse.lemma(parse.head(verb)))) {
      return false;
    }
    boolean open =
        parse.subtree(verb).stream().noneMatch(i -> Tags.isWh(parse.tag(i)))
            && !parse.has(verb, Relations.MARK);
    boolean stranded =
        parse.children(verb, Relations.PREP).stream().anyMatch(p -> parse.children(p).isEmpty());
    return open
        && !stranded
        && !parse.has(verb, Relations.CCOMP)
        && !parse.has(verb, Relations.XCOMP);
  }
}
