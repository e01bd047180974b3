package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Event;
import org.synoptic.syntax.EmbeddingPredicates;
import org.synoptic.syntax.EmbeddingPredicates.Happening;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/** Finds the predicates of a sentence: the verbs and nouns that report an event. */
final class Predicates {

  /** "have to", "need to". */
  private static final Set<String> HAVE_TO = Set.of("have", "need");

  private static final Set<String> OUGHT = Set.of("must", "should");

  private static final Set<String> CAUSING = Set.of("let", "help", "make", "see", "watch");

  private static final Set<String> NO_CLAUSE =
      Set.of(
          Relations.AUX,
          Relations.AUXPASS,
          Relations.NMOD,
          Relations.COMPOUND,
          Relations.PREP,
          Relations.MARK,
          Relations.CASE,
          Relations.META,
          Relations.PUNCT,
          Relations.DEP,
          Relations.POSS,
          Relations.NSUBJ,
          Relations.POBJ,
          Relations.DISCOURSE,
          Relations.CSUBJ,
          Relations.CSUBJPASS);
  private static final Set<String> BARE_CLAUSES =
      Set.of(Relations.XCOMP, Relations.CCOMP, Relations.CONJ);
  private static final Set<String> CLAUSES =
      Set.of(Relations.XCOMP, Relations.CCOMP, Relations.OPRD);
  private static final Set<String> LIGHT = EventWords.of("light");
  private static final Set<String> SUFFERING = EventWords.of("suffering");
  private static final WordList ACTS_LIST = WordList.of(Predicates.class, "acts.txt");

  private static final Set<String> ACTS = ACTS_LIST.words();
  private static final List<String> ACT_ENDINGS =
      List.of("tion", "sion", "ment", "ance", "ence", "ing");

  private static final Set<String> PRONOUN_TAGS =
      Set.of(Tags.PRP, Tags.WP, Tags.WDT, Tags.DT, Tags.EX);
  private static final Map<String, SemanticRole> PLAIN_ROLES =
      Map.of(
          "subject",
          SemanticRole.ACTOR,
          "object",
          SemanticRole.RECIPIENT,
          Relations.DATIVE,
          SemanticRole.RECIPIENT);

  private static final PredicateSense DEMAND =
      new PredicateSense(
          "demand", "REQUEST", null, "100", Map.of("subject", SemanticRole.ACTOR), "");
  private static final PredicateSense EMPTY =
      new PredicateSense("", Event.NO_TYPE, null, null, PLAIN_ROLES, "");

  private final EmbeddingPredicates governors;
  private final EventLexicon lexicon;
  private final LightVerbEvents lightVerbs;

  private final PersonNouns people;

  private final SenseConditions conditions;

  Predicates(
      EmbeddingPredicates governors,
      EventLexicon lexicon,
      PersonNouns people,
      SenseConditions conditions) {
    this.conditions = conditions;
    this.governors = governors;
    this.people = people;
    this.lexicon = lexicon;
    this.lightVerbs = new LightVerbEvents(lexicon, conditions);
  }

  /** The sentence's predicates in order of the text, verbs and nouns. */
  List<Predicate> of(ParsedSentence parse) {
    List<Predicate> found = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      Predicate predicate = parse.isVerb(i) && isClause(parse, i) ? ofVerb(parse, i) : null;
      if (predicate != null) {
        found.add(predicate);
      }
    }
    for (int i = 0; i < parse.size(); i++) {
      int word = i;
      boolean taken = found.stream().anyMatch(p -> p.words().contains(word));
      Predicate noun = taken || isPartOfName(parse, i) ? null : lexicon.noun(parse, i);
      if (noun != null && !isRepeated(noun, found)) {
        found.add(noun);
      }
    }
    found.sort((a, b) -> Integer.compare(a.words().get(0), b.words().get(0)));
    return found;
  }

  /** True for a noun that repeats its verb: "will visit in May - the first [visit] since ...". */
  private static boolean isRepeated(Predicate noun, List<Predicate> verbs) {
    ParsedSentence parse = noun.parse();
    int head = parse.head(noun.head());
    return Set.of(
                Relations.DOBJ, Relations.APPOS, Relations.ATTR, Relations.NPADVMOD, Relations.DEP)
            .contains(parse.relation(noun.head()))
        && verbs.stream()
            .anyMatch(v -> v.head() == head && v.sense().lemma().equals(noun.sense().lemma()));
  }

  private static boolean isPartOfName(ParsedSentence parse, int noun) {
    return Tags.isProperNoun(parse.tag(noun))
        || Relations.PRENOMINALS.contains(parse.relation(noun));
  }

  /** True for a verb that heads a clause; false for auxiliaries, modifiers and imperatives. */
  private static boolean isClause(ParsedSentence parse, int verb) {
    if (parse.lemma(verb).chars().noneMatch(Character::isLetter)) {
      return false;
    }
    boolean hyphenated =
        verb > 0 && parse.tag(verb - 1).equals(Tags.HYPH) && parse.tag(verb).equals(Tags.VBN);
    if (NO_CLAUSE.contains(parse.relation(verb)) || parse.tag(verb).equals(Tags.MD) || hyphenated) {
      return false;
    }
    boolean bare = parse.tag(verb).equals(Tags.VB) && !parse.has(verb, Relations.AUX);
    boolean withoutSubject =
        bare && !parse.has(verb, Relations.NSUBJ) && !parse.has(verb, Relations.NSUBJPASS);
    if (withoutSubject && !BARE_CLAUSES.contains(parse.relation(verb)) && parse.head(verb) >= 0) {
      return false;
    }
    int head = parse.head(verb);
    if (parse.relation(verb).equals(Relations.CONJ)
        && head >= 0
        && parse.isVerb(head)
        && !parse.has(verb, Relations.NSUBJ)
        && !isClause(parse, head)) {
      return false;
    }
    return !isImperative(parse, verb);
  }

  private static boolean isImperative(ParsedSentence parse, int verb) {
    int at = verb;
    while (parse.relation(at).equals(Relations.CONJ)
        && parse.head(at) >= 0
        && parse.isVerb(parse.head(at))) {
      at = parse.head(at);
    }
    boolean complement = parse.relation(at).equals(Relations.CCOMP);
    boolean main = parse.head(at) < 0 || complement;
    boolean auxiliary =
        parse.children(at, Relations.AUX).stream().anyMatch(a -> !parse.lemma(a).equals("do"));
    boolean bare = parse.tag(at).equals(Tags.VB) && !auxiliary && !parse.has(at, Relations.NSUBJ);
    boolean subject = parse.has(at, Relations.NSUBJPASS) || parse.has(verb, Relations.NSUBJ);
    boolean caused = parse.head(at) >= 0 && complement && isCausative(parse, parse.head(at));
    return main && bare && !subject && !caused;
  }

  private static boolean isCausative(ParsedSentence parse, int verb) {
    return CAUSING.contains(parse.lemma(verb));
  }

  /** The predicate of a verb, null when it reports no event. */
  private @Nullable Predicate ofVerb(ParsedSentence parse, int verb) {
    if (!isEventVerb(parse, verb)) {
      return ofLightVerb(parse, verb);
    }
    Predicate inLexicon = listed(parse, verb);
    return inLexicon != null ? inLexicon : unlisted(parse, verb);
  }

  /** The predicate of a verb that reports an event only with a noun ("have talks"). */
  private @Nullable Predicate ofLightVerb(ParsedSentence parse, int verb) {
    Predicate inLexicon = listed(parse, verb);
    return inLexicon != null && inLexicon.words().size() > 1 ? inLexicon : demand(parse, verb);
  }

  /** The predicate by the lists: what they say of this object goes before what fits any. */
  private @Nullable Predicate listed(ParsedSentence parse, int verb) {
    Predicate ofObject = lexicon.verbAndNoun(parse, verb);
    Predicate supported = ofObject == null ? lightVerbs.of(parse, verb) : ofObject;
    return supported == null ? lexicon.verb(parse, verb) : supported;
  }

  /** The demand in a reported obligation: "said that Iran must open its plants". */
  private @Nullable Predicate demand(ParsedSentence parse, int verb) {
    int clause = parse.child(verb, Relations.CCOMP);
    boolean reporting = governors.of(parse, verb).effect() == EmbeddingPredicates.Effect.SAID;
    if (!reporting || clause < verb || !isObligation(parse, clause)) {
      return null;
    }
    return conditions.hasNamedSubject(parse, clause)
        ? new Predicate(parse, verb, List.of(verb), -1, DEMAND)
        : null;
  }

  private static boolean isObligation(ParsedSentence parse, int clause) {
    boolean must =
        parse.children(clause, Relations.AUX).stream()
            .anyMatch(a -> OUGHT.contains(parse.lemma(a)));
    boolean have = HAVE_TO.contains(parse.lemma(clause));
    boolean demanded =
        must
            && parse.children(clause, Relations.AUX).stream()
                .noneMatch(a -> parse.lemma(a).equals("have"));
    return demanded
        || have && parse.tag(clause).equals(Tags.VBZ) && parse.has(clause, Relations.XCOMP);
  }

  /** True when the verb itself reports an event, by its row in {@code governors.tsv}. */
  private boolean isEventVerb(ParsedSentence parse, int verb) {
    Happening happening = governors.of(parse, verb).happening();
    boolean phrasal = parse.has(verb, Relations.PRT) && !governors.listsPhrase(parse, verb);
    if (phrasal && happening == Happening.NO) {
      return true;
    }
    boolean clause = !parse.children(verb, CLAUSES).isEmpty();
    return switch (happening) {
      case YES -> !parse.has(verb, Relations.OPRD) || lexicon.knowsVerb(parse.lemma(verb));
      case NO -> false;
      case FREE -> !clause && !governsGerund(parse, verb);
      case OBJECT ->
          !clause
              && (parse.has(verb, Relations.DOBJ)
                  || Verbs.isPassive(parse, verb) && hasNounSubject(parse, verb));
    };
  }

  private static boolean hasNounSubject(ParsedSentence parse, int verb) {
    return parse.children(verb, Relations.NSUBJPASS).stream()
        .anyMatch(s -> !PRONOUN_TAGS.contains(parse.tag(s)));
  }

  private static boolean governsGerund(ParsedSentence parse, int verb) {
    return parse.children(verb, Set.of(Relations.PREP, Relations.DOBJ)).stream()
        .flatMap(p -> Stream.concat(Stream.of(p), parse.children(p, Relations.PCOMP).stream()))
        .anyMatch(p -> parse.tag(p).equals(Tags.VBG) && !parse.relation(p).equals(Relations.PREP));
  }

  /** Index of the noun that carries the meaning of a light verb ("took a [walk]"), -1 for none. */
  private int lightVerbNoun(ParsedSentence parse, int verb, List<Integer> words) {
    Predicate bare = new Predicate(parse, verb, words, -1, EMPTY);
    List<Integer> objects =
        Verbs.isPassive(parse, verb)
            ? parse.children(verb, Relations.NSUBJPASS)
            : ArgumentFinder.objects(bare);
    return objects.stream()
        .filter(o -> parse.isNoun(o) && !parse.isName(o) && !people.denotesActor(parse, o))
        .filter(o -> isAction(parse, o))
        .findFirst()
        .orElse(-1);
  }

  private boolean isAction(ParsedSentence parse, int noun) {
    String lemma = parse.lemma(noun);
    return ACTS.contains(lemma)
        || lexicon.noun(parse, noun) != null
        || ACT_ENDINGS.stream().anyMatch(lemma::endsWith);
  }

  /**
   * The predicate of a verb that no pattern fits: the verb, its particle and a light verb's noun.
   */
  private @Nullable Predicate unlisted(ParsedSentence parse, int verb) {
    List<Integer> words = new ArrayList<>(List.of(verb));
    StringBuilder lemma = new StringBuilder(parse.lemma(verb));
    for (int particle : EventLexicon.particles(parse, verb)) {
      words.add(particle);
      lemma.append(' ').append(parse.lemma(particle));
    }
    Predicate ofNoun = null;
    boolean light = LIGHT.contains(parse.lemma(verb)) && words.size() == 1;
    if (light || SUFFERING.contains(parse.lemma(verb))) {
      int noun = lightVerbNoun(parse, verb, words);
      if (noun < 0
          && light
          && !parse.has(verb, Relations.NSUBJPASS)
          && ArgumentFinder.objects(new Predicate(parse, verb, words, -1, EMPTY)).isEmpty()) {
        return null;
      }
      ofNoun = noun < 0 ? null : lexicon.noun(parse, noun);
      if (noun >= 0 && (light || ofNoun != null)) {
        words.add(noun);
        lemma.append(' ').append(parse.lemma(noun));
      }
    }
    SemanticRole subject =
        SUFFERING.contains(parse.lemma(verb)) ? SemanticRole.RECIPIENT : SemanticRole.ACTOR;
    PredicateSense sense =
        ofNoun != null
            ? ofNoun.sense().ofLightVerb(subject)
            : new PredicateSense(lemma.toString(), Event.NO_TYPE, null, null, PLAIN_ROLES, "");
    return new Predicate(parse, verb, words, -1, sense);
  }
}
