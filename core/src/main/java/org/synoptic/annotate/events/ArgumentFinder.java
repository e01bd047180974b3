package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.annotate.parse.Parse;

/** Where the parse puts a verb's subject and object, over control, coordination and relatives. */
final class ArgumentFinder {

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
  private static final Set<String> CASUALTIES = EventWords.of("casualties");

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
  static List<Integer> subjects(Parse parse, int verb, EmbeddingPredicates governors) {
    return subjects(parse, verb, governors, 0);
  }

  private static List<Integer> subjects(
      Parse parse, int verb, EmbeddingPredicates governors, int depth) {
    List<Integer> own = parse.children(verb, SUBJECTS);
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
    if (head < 0 || depth > DEEPEST || parse.has(verb, "expl") || parse.has(verb, "csubj")) {
      return List.of();
    }
    List<Integer> accompanying = withBefore(parse, verb);
    if (!accompanying.isEmpty()) {
      return accompanying;
    }
    return switch (parse.relation(verb)) {
      case "relcl" ->
          parse.isInfinitive(verb)
              ? ofNounClause(parse, verb, head, governors, depth)
              : List.of(head);
      case "acl" -> ofNounClause(parse, verb, head, governors, depth);
      case "pcomp" -> ofPrepositionClause(parse, head, governors, depth);
      case "xcomp", "ccomp", "oprd", "dobj" -> controlled(parse, head, governors, depth);
      case "conj" -> subjects(parse, verbAbove(parse, head), governors, depth + 1);
      case "advcl" ->
          isFinite(parse, verb)
              ? List.of()
              : subjects(parse, verbAbove(parse, head), governors, depth + 1);
      default -> List.of();
    };
  }

  /** "A, B, and C left", where the parse has C as a second subject. */
  private static List<Integer> listed(Parse parse, List<Integer> subjects) {
    for (int i = 1; i < subjects.size(); i++) {
      int first = parse.subtree(subjects.get(i)).get(0);
      boolean joined = parse.word(first - 1).equals("and") || parse.word(first - 1).equals(",");
      if (!joined || !parse.isName(subjects.get(i - 1)) || !parse.isName(subjects.get(i))) {
        return List.of();
      }
    }
    return subjects.size() > 1 ? subjects : List.of();
  }

  private static boolean isFinite(Parse parse, int verb) {
    return Set.of("VBZ", "VBP", "VBD").contains(parse.tag(verb)) && !isPassive(parse, verb);
  }

  /** "With the leaders discussing this": a participle whose subject stands behind "with". */
  private static List<Integer> withBefore(Parse parse, int verb) {
    if (!parse.relation(verb).equals("advcl") || !parse.tag(verb).equals("VBG")) {
      return List.of();
    }
    for (int preposition : parse.children(parse.head(verb), "prep")) {
      List<Integer> phrase = parse.subtree(preposition);
      boolean before = phrase.get(phrase.size() - 1) == verb - 1;
      if (before && parse.lemma(preposition).equals("with")) {
        return parse.children(preposition, "pobj");
      }
    }
    return List.of();
  }

  /** "Discussed by A and B when they met": those two. */
  private static List<Integer> theyOf(
      Parse parse, int verb, int subject, EmbeddingPredicates governors, int depth) {
    int main = parse.head(verb);
    boolean they = parse.lemma(subject).equals("they") && parse.relation(verb).equals("advcl");
    if (!they || main < 0 || !parse.isVerb(main) || depth > DEEPEST) {
      return List.of();
    }
    List<Integer> who =
        isPassive(parse, main)
            ? parse.children(main, "agent").stream()
                .flatMap(a -> parse.children(a, "pobj").stream())
                .toList()
            : subjects(parse, main, governors, depth + 1);
    return who.stream().filter(w -> parse.has(w, "conj") && parse.isName(w)).toList();
  }

  /** "Uganda said it had paid": the one that says so, when number allows. */
  private static List<Integer> teller(
      Parse parse, int verb, int subject, EmbeddingPredicates governors, int depth) {
    int main = parse.head(verb);
    boolean told = parse.relation(verb).equals("ccomp") && main >= 0 && parse.isVerb(main);
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

  private static boolean agrees(Parse parse, int noun, boolean singular) {
    boolean plural = parse.tag(noun).endsWith("S") || parse.has(noun, "conj");
    boolean thing = parse.isNoun(noun) && !parse.name(noun).equals("PERSON");
    return singular ? thing && !plural : plural && parse.isNoun(noun);
  }

  private static List<Integer> controlled(
      Parse parse, int head, EmbeddingPredicates governors, int depth) {
    int object = parse.child(head, "dobj");
    if (parse.isVerb(head) && object >= 0 && governors.of(parse, head).objectControls()) {
      return List.of(object);
    }
    List<Integer> asked = asked(parse, head);
    return asked.isEmpty() ? subjects(parse, verbAbove(parse, head), governors, depth + 1) : asked;
  }

  /** "Called on [the rector] to resign", "appealed to [Oman] to help". */
  private static List<Integer> asked(Parse parse, int verb) {
    List<String> words = ASKED.getOrDefault(parse.lemma(verb), List.of());
    for (int preposition : parse.children(verb, "prep")) {
      if (words.contains(parse.lemma(preposition))) {
        return parse.children(preposition, "pobj");
      }
    }
    return List.of();
  }

  private static List<Integer> ofPrepositionClause(
      Parse parse, int preposition, EmbeddingPredicates governors, int depth) {
    int head = parse.head(preposition);
    if (head < 0) {
      return List.of();
    }
    return parse.isVerb(head) && !parse.relation(preposition).equals("advcl")
        ? controlled(parse, head, governors, depth)
        : subjects(parse, verbAbove(parse, head), governors, depth + 1);
  }

  private static List<Integer> ofNounClause(
      Parse parse, int verb, int noun, EmbeddingPredicates governors, int depth) {
    if (!parse.isInfinitive(verb)) {
      return List.of(noun);
    }
    int owner = parse.child(noun, "poss");
    return owner >= 0
        ? List.of(owner)
        : subjects(parse, verbAbove(parse, noun), governors, depth + 1);
  }

  /** The verb itself or the nearest one over it; the word itself when there is none. */
  static int verbAbove(Parse parse, int i) {
    int at = i;
    for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      if (parse.isVerb(at)) {
        return at;
      }
      at = parse.head(at);
    }
    return i;
  }

  private static List<Integer> resolved(Parse parse, int subject, int verb) {
    if (isRelative(parse, subject) && parse.head(verb) >= 0) {
      int clause = relativeClause(parse, verb);
      return clause >= 0 ? List.of(parse.head(clause)) : List.of();
    }
    boolean empty = parse.tag(subject).equals("EX") || parse.relation(subject).equals("expl");
    return empty || isPlaceholder(parse, subject, verb) ? List.of() : List.of(subject);
  }

  /** "It" that stands for a clause: "it is troubling to ...". */
  private static boolean isPlaceholder(Parse parse, int subject, int verb) {
    return parse.lemma(subject).equals("it")
        && !parse.children(verb, Set.of("ccomp", "csubj")).isEmpty();
  }

  private static int relativeClause(Parse parse, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      if (parse.relation(at).equals("relcl")) {
        return at;
      }
      at = parse.head(at);
    }
    return -1;
  }

  static boolean isRelative(Parse parse, int i) {
    return parse.tag(i).equals("WDT") || parse.tag(i).equals("WP");
  }

  static boolean isPassive(Parse parse, int verb) {
    if (parse.has(verb, "auxpass") || parse.has(verb, "nsubjpass")) {
      return true;
    }
    if (!parse.tag(verb).equals("VBN") && !parse.tag(verb).equals("VBD")) {
      return false;
    }
    if (CASUALTIES.contains(parse.lemma(verb)) && !parse.has(verb, "dobj")) {
      return parse.tag(verb).equals("VBN") ? !parse.has(verb, "aux") : isCount(parse, verb);
    }
    boolean bare =
        parse.tag(verb).equals("VBN")
            && !parse.has(verb, "aux")
            && !parse.has(verb, "dobj")
            && Set.of("ccomp", "xcomp", "advcl").contains(parse.relation(verb));
    if (bare) {
      return true;
    }
    boolean reduced = parse.relation(verb).equals("acl") && parse.tag(verb).equals("VBN");
    if (reduced && !parse.has(verb, "nsubj") || parse.has(verb, "agent")) {
      return true;
    }
    return parse.relation(verb).equals("conj")
        && parse.tag(verb).equals("VBN")
        && parse.head(verb) < verb
        && !parse.has(verb, "aux")
        && !parse.has(verb, "nsubj")
        && isPassive(parse, parse.head(verb));
  }

  /** "Ten were killed and 100 wounded". */
  private static boolean isCount(Parse parse, int verb) {
    return parse.children(verb, "nsubj").stream()
        .anyMatch(s -> parse.tag(s).equals("CD") || parse.has(s, "num"));
  }

  /** The words in the place of the object, as the active voice would have it. */
  static List<Integer> objects(Predicate predicate) {
    Parse parse = predicate.parse();
    if (predicate.preposition() >= 0) {
      return parse.children(predicate.preposition(), "pobj");
    }
    List<Integer> found = new ArrayList<>();
    for (int object : parse.children(predicate.head(), "dobj").stream().limit(1).toList()) {
      found.add(isRelative(parse, object) ? antecedent(parse, predicate.head(), object) : object);
    }
    if (found.isEmpty()) {
      found.addAll(elsewhere(parse, predicate.head()));
    }
    found.removeIf(predicate.words()::contains);
    return found;
  }

  private static int antecedent(Parse parse, int verb, int otherwise) {
    int clause = relativeClause(parse, verb);
    return clause >= 0 && parse.head(clause) >= 0 ? parse.head(clause) : otherwise;
  }

  private static List<Integer> elsewhere(Parse parse, int verb) {
    if (isPassive(parse, verb)) {
      return List.of();
    }
    if (isBareRelative(parse, verb)) {
      return List.of(parse.head(verb));
    }
    return parse.children(verb, "conj").stream()
        .filter(c -> c - verb <= 3 && parse.isVerb(c) && parse.children(c, SUBJECTS).isEmpty())
        .filter(c -> parse.tag(c).equals(parse.tag(verb)) && noPreposition(parse, verb))
        .flatMap(c -> parse.children(c, "dobj").stream())
        .limit(1)
        .toList();
  }

  private static boolean noPreposition(Parse parse, int verb) {
    return !parse.has(verb, "prep") && !parse.has(verb, "ccomp") && !parse.has(verb, "xcomp");
  }

  /** "The role Russia played": an object left out. */
  private static boolean isBareRelative(Parse parse, int verb) {
    boolean relative = parse.relation(verb).equals("relcl") && parse.has(verb, "nsubj");
    if (!relative || WHEN_AND_HOW.contains(parse.lemma(parse.head(verb)))) {
      return false;
    }
    boolean open =
        parse.subtree(verb).stream().noneMatch(i -> parse.tag(i).startsWith("W"))
            && !parse.has(verb, "mark");
    boolean stranded =
        parse.children(verb, "prep").stream().anyMatch(p -> parse.children(p).isEmpty());
    return open && !stranded && !parse.has(verb, "ccomp") && !parse.has(verb, "xcomp");
  }
}
