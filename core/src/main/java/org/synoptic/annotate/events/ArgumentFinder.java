package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.syntax.EmbeddingPredicates;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/** Where the parse puts a verb's subject and object, over control, coordination and relatives. */
final class ArgumentFinder {

  /** Verbs that ask somebody behind a preposition to do something. */
  private static final Map<String, List<String>> ASKED =
      Map.of(
          "call", List.of("on", "upon", "for"),
          "appeal", List.of("to"),
          "plead", List.of("with"),
          "rely", List.of("on"),
          "wait", List.of("for"),
          "press", List.of("for"),
          "prevail", List.of("on", "upon"));

  /** "The time he left", "the way she speaks": no object of what follows. */
  private static final Set<String> WHEN_AND_HOW =
      Set.of("time", "way", "day", "year", "moment", "reason", "week", "month", "night", "place");

  private static final int DEEPEST = 12;

  private ArgumentFinder() {}

  /** The words in the place of the surface subject; empty when there are none. */
  static List<Integer> subjects(ParsedSentence parse, int verb, EmbeddingPredicates governors) {
    return subjects(parse, verb, governors, 0);
  }

  private static List<Integer> subjects(
      ParsedSentence parse, int verb, EmbeddingPredicates governors, int depth) {
    List<Integer> own = parse.children(verb, Relations.SUBJECTS);
    if (!own.isEmpty()) {
      List<Integer> both = theyOf(parse, verb, own.get(own.size() - 1), governors, depth);
      if (!both.isEmpty()) {
        return both;
      }
      List<Integer> teller = teller(parse, verb, own.get(own.size() - 1), governors, depth);
      if (!teller.isEmpty()) {
        return teller;
      }
      List<Integer> listed = listed(parse, own);
      return listed.isEmpty() ? resolved(parse, own.get(own.size() - 1), verb) : listed;
    }
    int head = parse.head(verb);
    if (head < 0
        || depth > DEEPEST
        || parse.has(verb, Relations.EXPL)
        || parse.has(verb, Relations.CSUBJ)) {
      return List.of();
    }
    List<Integer> accompanying = withBefore(parse, verb);
    if (!accompanying.isEmpty()) {
      return accompanying;
    }
    return switch (parse.relation(verb)) {
      case Relations.RELCL ->
          parse.isInfinitive(verb)
              ? ofNounClause(parse, verb, head, governors, depth)
              : List.of(head);
      case Relations.ACL -> ofNounClause(parse, verb, head, governors, depth);
      case Relations.PCOMP -> ofPrepositionClause(parse, head, governors, depth);
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

  /** "A, B, and C left", where the parse has C as a second subject. */
  private static List<Integer> listed(ParsedSentence parse, List<Integer> subjects) {
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

  /** "With the leaders discussing this": a participle whose subject stands behind "with". */
  private static List<Integer> withBefore(ParsedSentence parse, int verb) {
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

  /** "Discussed by A and B when they met": those two. */
  private static List<Integer> theyOf(
      ParsedSentence parse, int verb, int subject, EmbeddingPredicates governors, int depth) {
    int main = parse.head(verb);
    boolean they =
        parse.lemma(subject).equals("they") && parse.relation(verb).equals(Relations.ADVCL);
    if (!they || main < 0 || !parse.isVerb(main) || depth > DEEPEST) {
      return List.of();
    }
    List<Integer> who =
        Verbs.isPassive(parse, main)
            ? parse.children(main, Relations.AGENT).stream()
                .flatMap(a -> parse.children(a, Relations.POBJ).stream())
                .toList()
            : subjects(parse, main, governors, depth + 1);
    return who.stream().filter(w -> parse.has(w, Relations.CONJ) && parse.isName(w)).toList();
  }

  /** "Uganda said it had paid": the one that says so, when number allows. */
  private static List<Integer> teller(
      ParsedSentence parse, int verb, int subject, EmbeddingPredicates governors, int depth) {
    int main = parse.head(verb);
    boolean told = parse.relation(verb).equals(Relations.CCOMP) && main >= 0 && parse.isVerb(main);
    boolean it = parse.lemma(subject).equals("it");
    if (!told || depth > DEEPEST || !it && !parse.lemma(subject).equals("they")) {
      return List.of();
    }
    if (it && isPlaceholder(parse, subject, verb)
        || governors.of(parse, main).effect() != EmbeddingPredicates.Effect.SAID) {
      return List.of();
    }
    List<Integer> who = subjects(parse, main, governors, depth + 1);
    return who.stream().filter(w -> agrees(parse, w, it)).toList();
  }

  private static boolean agrees(ParsedSentence parse, int noun, boolean singular) {
    boolean plural = Tags.isPluralNoun(parse.tag(noun)) || parse.has(noun, Relations.CONJ);
    boolean thing = parse.isNoun(noun) && !parse.name(noun).equals(NameLabels.PERSON);
    return singular ? thing && !plural : plural && parse.isNoun(noun);
  }

  private static List<Integer> controlled(
      ParsedSentence parse, int head, EmbeddingPredicates governors, int depth) {
    int object = parse.child(head, Relations.DOBJ);
    if (parse.isVerb(head) && object >= 0 && governors.of(parse, head).objectControls()) {
      return List.of(object);
    }
    List<Integer> asked = asked(parse, head);
    return asked.isEmpty() ? subjects(parse, Verbs.of(parse, head), governors, depth + 1) : asked;
  }

  /** "Called on [the rector] to resign", "appealed to [Oman] to help". */
  private static List<Integer> asked(ParsedSentence parse, int verb) {
    List<String> words = ASKED.getOrDefault(parse.lemma(verb), List.of());
    for (int preposition : parse.children(verb, Relations.PREP)) {
      if (words.contains(parse.lemma(preposition))) {
        return parse.children(preposition, Relations.POBJ);
      }
    }
    return List.of();
  }

  private static List<Integer> ofPrepositionClause(
      ParsedSentence parse, int preposition, EmbeddingPredicates governors, int depth) {
    int head = parse.head(preposition);
    if (head < 0) {
      return List.of();
    }
    return parse.isVerb(head) && !parse.relation(preposition).equals(Relations.ADVCL)
        ? controlled(parse, head, governors, depth)
        : subjects(parse, Verbs.of(parse, head), governors, depth + 1);
  }

  private static List<Integer> ofNounClause(
      ParsedSentence parse, int verb, int noun, EmbeddingPredicates governors, int depth) {
    if (!parse.isInfinitive(verb)) {
      return List.of(noun);
    }
    int owner = parse.child(noun, Relations.POSS);
    return owner >= 0
        ? List.of(owner)
        : subjects(parse, Verbs.of(parse, noun), governors, depth + 1);
  }

  private static List<Integer> resolved(ParsedSentence parse, int subject, int verb) {
    if (Verbs.isRelativePronoun(parse, subject) && parse.head(verb) >= 0) {
      int clause = relativeClause(parse, verb);
      return clause >= 0 ? List.of(parse.head(clause)) : List.of();
    }
    boolean empty =
        parse.tag(subject).equals(Tags.EX) || parse.relation(subject).equals(Relations.EXPL);
    return empty || isPlaceholder(parse, subject, verb) ? List.of() : List.of(subject);
  }

  /** "It" that stands for a clause: "it is troubling to ...". */
  private static boolean isPlaceholder(ParsedSentence parse, int subject, int verb) {
    return parse.lemma(subject).equals("it")
        && !parse.children(verb, Set.of(Relations.CCOMP, Relations.CSUBJ)).isEmpty();
  }

  private static int relativeClause(ParsedSentence parse, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      if (parse.relation(at).equals(Relations.RELCL)) {
        return at;
      }
      at = parse.head(at);
    }
    return -1;
  }

  /** The words in the place of the object, as the active voice would have it. */
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
      found.addAll(elsewhere(parse, predicate.head()));
    }
    found.removeIf(predicate.words()::contains);
    return found;
  }

  private static int antecedent(ParsedSentence parse, int verb, int otherwise) {
    int clause = relativeClause(parse, verb);
    return clause >= 0 && parse.head(clause) >= 0 ? parse.head(clause) : otherwise;
  }

  private static List<Integer> elsewhere(ParsedSentence parse, int verb) {
    if (Verbs.isPassive(parse, verb)) {
      return List.of();
    }
    if (isBareRelative(parse, verb)) {
      return List.of(parse.head(verb));
    }
    return parse.children(verb, Relations.CONJ).stream()
        .filter(
            c ->
                c - verb <= 3 && parse.isVerb(c) && parse.children(c, Relations.SUBJECTS).isEmpty())
        .filter(c -> parse.tag(c).equals(parse.tag(verb)) && noPreposition(parse, verb))
        .flatMap(c -> parse.children(c, Relations.DOBJ).stream())
        .limit(1)
        .toList();
  }

  private static boolean noPreposition(ParsedSentence parse, int verb) {
    return !parse.has(verb, Relations.PREP)
        && !parse.has(verb, Relations.CCOMP)
        && !parse.has(verb, Relations.XCOMP);
  }

  /** "The role Russia played": an object left out. */
  private static boolean isBareRelative(ParsedSentence parse, int verb) {
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
