package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.events.Governors.Happening;

/** Which words of a sentence tell something happening. */
final class Predicates {

  private static final Set<String> NO_CLAUSE =
      Set.of(
          "aux",
          "auxpass",
          "nmod",
          "amod",
          "compound",
          "prep",
          "mark",
          "case",
          "meta",
          "hmod",
          "punct",
          "dep",
          "poss",
          "nsubj",
          "pobj",
          "discourse");
  private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "oprd");
  private static final Set<String> LIGHT =
      Set.of("take", "make", "give", "play", "face", "put", "do", "have", "hold");
  private static final Set<String> PRONOUN_TAGS = Set.of("PRP", "WP", "WDT", "DT", "EX");
  private static final Map<String, Role> PLAIN_ROLES =
      Map.of("subject", Role.ACTOR, "object", Role.RECIPIENT, "dative", Role.RECIPIENT);

  private final Governors governors;
  private final Lexicon lexicon;

  Predicates(Governors governors, Lexicon lexicon) {
    this.governors = governors;
    this.lexicon = lexicon;
  }

  /** The sentence's predicates in order of the text, verbs and nouns. */
  List<Predicate> of(Parse parse) {
    List<Predicate> found = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      Predicate predicate = parse.isVerb(i) && isClause(parse, i) ? verbal(parse, i) : null;
      if (predicate != null) {
        found.add(predicate);
      }
    }
    for (int i = 0; i < parse.size(); i++) {
      int word = i;
      boolean taken = found.stream().anyMatch(p -> p.words().contains(word));
      Sense sense =
          parse.isNoun(i) || parse.tag(i).equals("VBG") ? lexicon.noun(parse.lemma(i)) : null;
      if (sense == null) {
        sense = parse.isNoun(i) ? lexicon.noun(parse.word(i)) : null;
      }
      if (!taken
          && sense != null
          && !parse.tag(i).startsWith("NNP")
          && !Set.of("compound", "nmod", "poss").contains(parse.relation(i))) {
        found.add(new Predicate(parse, i, List.of(i), -1, sense));
      }
    }
    found.sort((a, b) -> Integer.compare(a.words().get(0), b.words().get(0)));
    return found;
  }

  private static boolean isClause(Parse parse, int verb) {
    if (NO_CLAUSE.contains(parse.relation(verb)) || parse.tag(verb).equals("MD")) {
      return false;
    }
    return !isImperative(parse, verb);
  }

  private static boolean isImperative(Parse parse, int verb) {
    int at = verb;
    while (parse.relation(at).equals("conj")
        && parse.head(at) >= 0
        && parse.isVerb(parse.head(at))) {
      at = parse.head(at);
    }
    boolean top = parse.head(at) < 0 || parse.relation(at).equals("ccomp");
    boolean bare = parse.tag(at).equals("VB") && !parse.has(at, "aux") && !parse.has(at, "nsubj");
    boolean helped = parse.has(at, "nsubjpass") || parse.has(verb, "nsubj");
    boolean said = parse.relation(at).equals("ccomp") && hasOpenObject(parse, parse.head(at));
    return top && bare && !helped && !said;
  }

  private static boolean hasOpenObject(Parse parse, int verb) {
    return Set.of("let", "help", "make", "see", "watch").contains(parse.lemma(verb));
  }

  private @Nullable Predicate verbal(Parse parse, int verb) {
    if (!happens(parse, verb)) {
      return lightOnly(parse, verb);
    }
    Predicate known = known(parse, verb);
    return known != null ? known : plain(parse, verb);
  }

  /** Verbs that tell nothing by themselves may with their noun: "have talks". */
  private @Nullable Predicate lightOnly(Parse parse, int verb) {
    Predicate known = known(parse, verb);
    return known != null && known.words().size() > 1 && !parse.lemma(verb).equals("be")
        ? known
        : null;
  }

  private @Nullable Predicate known(Parse parse, int verb) {
    List<Integer> subjects =
        Slots.isPassive(parse, verb)
            ? parse.children(verb, "agent").stream()
                .flatMap(a -> parse.children(a, "pobj").stream())
                .toList()
            : Slots.subjects(parse, verb, governors);
    return lexicon.verb(parse, verb, subjects);
  }

  private boolean happens(Parse parse, int verb) {
    Happening happening = governors.of(parse, verb).happening();
    boolean clause = !parse.children(verb, CLAUSES).isEmpty();
    return switch (happening) {
      case YES -> !parse.has(verb, "oprd") || lexicon.knowsVerb(parse.lemma(verb));
      case NO -> false;
      case FREE -> !clause && !governsGerund(parse, verb);
      case OBJECT ->
          !clause
              && (parse.has(verb, "dobj")
                  || Slots.isPassive(parse, verb) && hasNounSubject(parse, verb));
    };
  }

  private static boolean hasNounSubject(Parse parse, int verb) {
    return parse.children(verb, "nsubjpass").stream()
        .anyMatch(s -> !PRONOUN_TAGS.contains(parse.tag(s)));
  }

  private static boolean governsGerund(Parse parse, int verb) {
    return parse.children(verb, Set.of("prep", "dobj")).stream()
        .flatMap(p -> Stream.concat(Stream.of(p), parse.children(p, "pcomp").stream()))
        .anyMatch(p -> parse.tag(p).equals("VBG") && !parse.relation(p).equals("prep"));
  }

  private Predicate plain(Parse parse, int verb) {
    List<Integer> words = new ArrayList<>(List.of(verb));
    StringBuilder lemma = new StringBuilder(parse.lemma(verb));
    for (int particle : parse.children(verb, "prt")) {
      words.add(particle);
      lemma.append(' ').append(parse.lemma(particle));
    }
    int object = parse.child(verb, "dobj");
    boolean light = LIGHT.contains(parse.lemma(verb)) && words.size() == 1 && object > verb;
    if (light && parse.isNoun(object) && !parse.isName(object)) {
      words.add(object);
      lemma.append(' ').append(parse.lemma(object));
    }
    Sense sense = new Sense(lemma.toString(), Sense.NO_TYPE, null, null, PLAIN_ROLES, "");
    return new Predicate(parse, verb, words, -1, sense);
  }
}
