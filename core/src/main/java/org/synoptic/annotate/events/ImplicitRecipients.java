package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Finds the recipient of an event whose object names nobody: "rejected a [U.S.] request",
 * "threatened to close the border with [Chad]", "denounced [Serbia]'s crackdown".
 */
final class ImplicitRecipients {

  private static final Set<String> NAMES =
      Set.of(NameLabels.PERSON, NameLabels.ORG, NameLabels.NORP, NameLabels.GPE);
  private static final Set<String> DOWN =
      Set.of(
          Relations.DOBJ,
          Relations.POBJ,
          Relations.PREP,
          Relations.DATIVE,
          Relations.XCOMP,
          Relations.CCOMP,
          Relations.OPRD,
          Relations.ACOMP,
          Relations.PCOMP,
          Relations.POSS,
          Relations.COMPOUND,
          Relations.NMOD,
          Relations.ACL,
          Relations.NSUBJ,
          Relations.NSUBJPASS,
          Relations.AGENT,
          Relations.CONJ);
  private static final Set<String> BESIDE =
      Set.of(
          "after",
          "before",
          "during",
          "since",
          "until",
          "despite",
          "following",
          "in",
          "at",
          "near",
          "because",
          "as",
          "like",
          "amid",
          "than",
          "without",
          "under",
          "inside",
          "outside",
          "follow",
          "include",
          "along",
          "instead",
          "about");

  /** PLOVER types that affect all who live in a place. */
  private static final Set<String> OF_PLACES = Set.of("COERCE", "CONCEDE", "THREATEN", "MOBILIZE");

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until");

  /** Levels of the tree below the predicate that are searched. Set by hand. */
  private static final int MAX_DEPTH = 10;

  private ImplicitRecipients() {}

  /**
   * True when a word denotes an actor or a nationality modifies it: "leaders", "[Egyptian]
   * protests".
   */
  static boolean anyIdentified(ParsedSentence parse, List<Integer> words, PersonNouns people) {
    return words.stream()
        .anyMatch(
            w ->
                people.denotesActor(parse, w)
                    || parse.tag(w).equals(Tags.PRP)
                    || parse.children(w, Relations.NOUN_MODIFIERS).stream()
                        .anyMatch(
                            c -> Set.of(NameLabels.NORP, NameLabels.GPE).contains(parse.name(c))));
  }

  /**
   * The head of the implicit recipient: the first name below the predicate that is not in an
   * actor's phrase, null for none.
   *
   * @param actors heads of the actors
   * @param recipients heads of the recipients found so far
   */
  static @Nullable Integer of(
      Predicate predicate, List<Integer> actors, List<Integer> recipients, PersonNouns people) {
    ParsedSentence parse = predicate.parse();
    List<Integer> candidates = new ArrayList<>();
    for (int object : recipients) {
      parse.children(object).forEach(c -> collect(parse, c, candidates, 0));
    }
    for (int word : predicate.words()) {
      for (int child : parse.children(word)) {
        boolean subject =
            Relations.SUBJECTS.contains(parse.relation(child)) || isAgent(parse, child);
        boolean coordinated = parse.relation(child).equals(Relations.CONJ);
        if (child > predicate.head() && !subject && !coordinated
            || isFronted(predicate, word, child)) {
          collect(parse, child, candidates, 0);
        }
        if (isPurpose(predicate, child)) {
          parse.children(child).forEach(c -> collect(parse, c, candidates, 0));
        }
      }
    }
    candidates.sort(null);
    Integer named = firstName(predicate, candidates, actors);
    boolean threat = predicate.sense().type().equals("THREATEN");
    if (named == null && threat) {
      named = subjectOfCondition(parse, predicate.head());
    }
    if (named == null && threat) {
      named = actorObject(predicate, candidates, people);
    }
    boolean byPlace =
        named == null && recipients.isEmpty() && OF_PLACES.contains(predicate.sense().type());
    Integer found = byPlace ? placeAfterIn(predicate, candidates) : named;
    return found == null ? null : nameBearer(parse, found, people);
  }

  /** The noun that the name modifies: "Croatian [extremists]", "Jordan's [King Abdullah]". */
  private static int nameBearer(ParsedSentence parse, int name, PersonNouns people) {
    int head = parse.head(name);
    if (head <= name || !parse.isNoun(head)) {
      return name;
    }
    boolean possessor = parse.relation(name).equals(Relations.POSS);
    boolean person = parse.name(head).equals(NameLabels.PERSON);
    boolean group = people.denotesActor(parse, head) && !parse.name(head).equals(NameLabels.GPE);
    boolean before = Relations.NOUN_MODIFIERS.contains(parse.relation(name));
    return person || before && group || possessor && group ? head : name;
  }

  /** An object that denotes an actor: "threatened to kill the [hostages]". */
  private static @Nullable Integer actorObject(
      Predicate predicate, List<Integer> candidates, PersonNouns people) {
    ParsedSentence parse = predicate.parse();
    return candidates.stream()
        .filter(w -> parse.relation(w).equals(Relations.DOBJ) && people.denotesActor(parse, w))
        .findFirst()
        .orElse(null);
  }

  /** The subject of a condition: "threatened to strike unless [Israel] withdrew". */
  private static @Nullable Integer subjectOfCondition(ParsedSentence parse, int verb) {
    for (int clause : parse.subtree(verb)) {
      boolean condition =
          parse.relation(clause).equals(Relations.ADVCL)
              && parse.children(clause, Relations.MARK).stream()
                  .anyMatch(m -> CONDITIONS.contains(parse.lemma(m)));
      for (int subject : condition ? parse.children(clause, Relations.NSUBJ) : List.<Integer>of()) {
        if (NAMES.contains(parse.name(subject))) {
          return subject;
        }
      }
    }
    return null;
  }

  /** True for a modifier before the predicate's noun: "was opposed to [French] mediation". */
  private static boolean isFronted(Predicate predicate, int word, int child) {
    ParsedSentence parse = predicate.parse();
    return word != predicate.head()
        && child < word
        && child > predicate.head()
        && DOWN.contains(parse.relation(child));
  }

  /** True for the purpose of a protest: "blocked roads [to press] the government". */
  private static boolean isPurpose(Predicate predicate, int child) {
    ParsedSentence parse = predicate.parse();
    return predicate.sense().type().equals("PROTEST")
        && child > predicate.head()
        && parse.relation(child).equals(Relations.ADVCL)
        && parse.isInfinitive(child);
  }

  private static boolean isAgent(ParsedSentence parse, int child) {
    return parse.relation(child).equals(Relations.AGENT);
  }

  /** Adds the word and all below it, without adjuncts that name others. */
  private static void collect(ParsedSentence parse, int word, List<Integer> candidates, int depth) {
    boolean outside =
        !DOWN.contains(parse.relation(word))
            || parse.relation(word).equals(Relations.PREP) && BESIDE.contains(parse.lemma(word));
    if (outside || depth > MAX_DEPTH || candidates.contains(word)) {
      return;
    }
    candidates.add(word);
    parse.children(word).forEach(c -> collect(parse, c, candidates, depth + 1));
  }

  /** The head of the first name that is not in an actor's phrase. */
  private static @Nullable Integer firstName(
      Predicate predicate, List<Integer> candidates, List<Integer> actors) {
    ParsedSentence parse = predicate.parse();
    for (int word : candidates) {
      boolean actor =
          actors.stream().anyMatch(a -> parse.isBelow(word, a) || sameLemma(parse, a, word));
      if (NAMES.contains(parse.name(word)) && !actor && !predicate.words().contains(word)) {
        return headOfName(parse, word);
      }
    }
    return null;
  }

  private static boolean sameLemma(ParsedSentence parse, int one, int other) {
    return parse.lemma(one).equals(parse.lemma(other));
  }

  /** The last token of the name that begins at {@code first}. */
  private static int headOfName(ParsedSentence parse, int first) {
    int last = first;
    while (last + 1 < parse.size() && parse.token(last + 1).name().startsWith("I-")) {
      last++;
    }
    return parse.tag(last).equals(Tags.POS) ? last - 1 : last;
  }

  /** The first place after "in", below the predicate or one of the candidates. */
  private static @Nullable Integer placeAfterIn(Predicate predicate, List<Integer> candidates) {
    ParsedSentence parse = predicate.parse();
    List<Integer> all = new ArrayList<>(predicate.words());
    all.addAll(candidates);
    for (int word : all) {
      for (int preposition : parse.children(word, Relations.PREP)) {
        for (int object : parse.children(preposition, Relations.POBJ)) {
          boolean in = parse.lemma(preposition).equals("in");
          if (in && preposition > predicate.head() && parse.namesPlace(object)) {
            return object;
          }
        }
      }
    }
    return null;
  }
}
