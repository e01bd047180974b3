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
 * Whom an event is aimed at when its object names nobody: "rejected a [U.S.] request", "threatened
 * to close the border with [Chad]", "denounced [Serbia]'s crackdown".
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

  /** Types that restrict, relieve or face all who live in a place. */
  private static final Set<String> OF_PLACES = Set.of("COERCE", "CONCEDE", "THREATEN", "MOBILIZE");

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until");
  private static final int DEEPEST = 10;

  private ImplicitRecipients() {}

  /**
   * Whether one of the words is somebody, or says whose it is: "leaders", "[Egyptian] protests".
   */
  static boolean names(ParsedSentence parse, List<Integer> words, PersonNouns people) {
    return words.stream()
        .anyMatch(
            w ->
                people.areNamedBy(parse, w)
                    || parse.tag(w).equals(Tags.PRP)
                    || parse.children(w, Relations.NOUN_MODIFIERS).stream()
                        .anyMatch(
                            c -> Set.of(NameLabels.NORP, NameLabels.GPE).contains(parse.name(c))));
  }

  /** The first name in what the predicate governs that is none of the actors', null for none. */
  static @Nullable Integer of(
      Predicate predicate, List<Integer> actors, List<Integer> recipients, PersonNouns people) {
    ParsedSentence parse = predicate.parse();
    List<Integer> below = new ArrayList<>();
    for (int object : recipients) {
      parse.children(object).forEach(c -> collect(parse, c, below, 0));
    }
    for (int word : predicate.words()) {
      for (int child : parse.children(word)) {
        boolean subject =
            Relations.SUBJECTS.contains(parse.relation(child)) || isAgent(parse, child);
        boolean next = parse.relation(child).equals(Relations.CONJ);
        if (child > predicate.head() && !subject && !next || isFronted(predicate, word, child)) {
          collect(parse, child, below, 0);
        }
        if (isPurpose(predicate, child)) {
          parse.children(child).forEach(c -> collect(parse, c, below, 0));
        }
      }
    }
    below.sort(null);
    Integer named = first(predicate, below, actors);
    if (named == null && predicate.sense().type().equals("THREATEN")) {
      named = warned(parse, predicate.head());
    }
    if (named == null && predicate.sense().type().equals("THREATEN")) {
      named = people(predicate, below, people);
    }
    boolean placed =
        named == null && recipients.isEmpty() && OF_PLACES.contains(predicate.sense().type());
    Integer found = placed ? place(predicate, below) : named;
    return found == null ? null : bearer(parse, found, people);
  }

  /** "[Croatian] extremists", "Jordan's [King Abdullah]": those who bear the name before them. */
  private static int bearer(ParsedSentence parse, int name, PersonNouns people) {
    int head = parse.head(name);
    if (head <= name || !parse.isNoun(head)) {
      return name;
    }
    boolean owner = parse.relation(name).equals(Relations.POSS);
    boolean person = parse.name(head).equals(NameLabels.PERSON);
    boolean body = people.areNamedBy(parse, head) && !parse.name(head).equals(NameLabels.GPE);
    boolean before = Relations.NOUN_MODIFIERS.contains(parse.relation(name));
    return person || before && body || owner && body ? head : name;
  }

  /** "Threatened to kill the [hostages]". */
  private static @Nullable Integer people(
      Predicate predicate, List<Integer> below, PersonNouns people) {
    ParsedSentence parse = predicate.parse();
    return below.stream()
        .filter(w -> parse.relation(w).equals(Relations.DOBJ) && people.areNamedBy(parse, w))
        .findFirst()
        .orElse(null);
  }

  /** "Threatened to strike unless [Israel] withdrew". */
  private static @Nullable Integer warned(ParsedSentence parse, int verb) {
    for (int below : parse.subtree(verb)) {
      boolean condition =
          parse.relation(below).equals(Relations.ADVCL)
              && parse.children(below, Relations.MARK).stream()
                  .anyMatch(m -> CONDITIONS.contains(parse.lemma(m)));
      for (int subject : condition ? parse.children(below, Relations.NSUBJ) : List.<Integer>of()) {
        if (NAMES.contains(parse.name(subject))) {
          return subject;
        }
      }
    }
    return null;
  }

  /** "Was opposed to [French] mediation", "their [Gaza] blockade": before its noun. */
  private static boolean isFronted(Predicate predicate, int word, int child) {
    ParsedSentence parse = predicate.parse();
    return word != predicate.head()
        && child < word
        && child > predicate.head()
        && DOWN.contains(parse.relation(child));
  }

  /** "Blocked roads to press the [government] for ...". */
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

  private static void collect(ParsedSentence parse, int word, List<Integer> below, int depth) {
    boolean beside =
        !DOWN.contains(parse.relation(word))
            || parse.relation(word).equals(Relations.PREP) && BESIDE.contains(parse.lemma(word));
    if (beside || depth > DEEPEST || below.contains(word)) {
      return;
    }
    below.add(word);
    parse.children(word).forEach(c -> collect(parse, c, below, depth + 1));
  }

  private static @Nullable Integer first(
      Predicate predicate, List<Integer> below, List<Integer> actors) {
    ParsedSentence parse = predicate.parse();
    for (int word : below) {
      boolean actor = actors.stream().anyMatch(a -> parse.isBelow(word, a) || same(parse, a, word));
      if (NAMES.contains(parse.name(word)) && !actor && !predicate.words().contains(word)) {
        return headOfName(parse, word);
      }
    }
    return null;
  }

  private static boolean same(ParsedSentence parse, int one, int other) {
    return parse.lemma(one).equals(parse.lemma(other));
  }

  /** The last word of the name that begins here. */
  private static int headOfName(ParsedSentence parse, int first) {
    int last = first;
    while (last + 1 < parse.size() && parse.token(last + 1).name().startsWith("I-")) {
      last++;
    }
    return parse.tag(last).equals(Tags.POS) ? last - 1 : last;
  }

  private static @Nullable Integer place(Predicate predicate, List<Integer> below) {
    ParsedSentence parse = predicate.parse();
    List<Integer> all = new ArrayList<>(predicate.words());
    all.addAll(below);
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
