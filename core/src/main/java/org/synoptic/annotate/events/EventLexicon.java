package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Event;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** The senses of event verbs and nouns, from {@code verbs.tsv} and {@code nouns.tsv}. */
final class EventLexicon {

  private static final WordList VERBS = list("verbs.tsv");
  private static final WordList NOUNS = list("nouns.tsv");

  /** A slot and the part that fills it; x for none. */
  private static final Pattern SLOT = Pattern.compile("([a-z]+)=([arpx])");

  private static final Map<String, SemanticRole> PLAIN =
      Map.of(
          "subject",
          SemanticRole.ACTOR,
          "object",
          SemanticRole.RECIPIENT,
          Relations.DATIVE,
          SemanticRole.RECIPIENT);
  private static final Set<String> PARTICLES =
      Set.of("away", "out", "off", "up", "down", "back", "aside", "apart", "over", "forward");
  private static final Set<String> PARCELS = EventWords.of("parcels");
  private static final Set<String> MEASURES = EventWords.of("measures");
  private static final Set<String> SATELLITES =
      Set.of(Relations.PREP, Relations.PRT, Relations.ADVMOD, Relations.DATIVE);
  private static final Set<String> OBJECTS =
      Set.of(Relations.DOBJ, Relations.NSUBJPASS, Relations.OPRD, Relations.ACOMP);

  private static WordList list(String file) {
    return WordList.of(EventLexicon.class, file)
        .columns(
            Column.value("pattern"),
            Column.value("sense").optional(),
            Column.value("type").of(PredicateSense.TYPES).optional(),
            Column.value("mode").optional(),
            Column.value("cameo").optional(),
            Column.names("roles").optional(),
            Column.value("if").optional())
        .distinctBy("pattern", "if");
  }

  /**
   * A row of {@code verbs.tsv}.
   *
   * @param satellites for each particle or preposition its alternatives, in order
   * @param nouns head nouns that the object must have one of, empty for any object
   */
  private record VerbPattern(
      List<Set<String>> satellites, Set<String> nouns, PredicateSense sense) {
    /** Longer patterns are tried first; a noun counts as two words. */
    int length() {
      return satellites.size() + (nouns.isEmpty() ? 0 : 2);
    }
  }

  private final Map<String, List<VerbPattern>> verbs = new HashMap<>();
  private final Map<String, List<PredicateSense>> nouns = new HashMap<>();
  private final SenseConditions conditions;

  EventLexicon(SenseConditions conditions) {
    this.conditions = conditions;
    VERBS.rows().forEach(this::addVerb);
    verbs
        .values()
        .forEach(all -> all.sort(Comparator.comparingInt(VerbPattern::length).reversed()));
    for (ListRow row : NOUNS.rows()) {
      for (String noun : row.get("pattern").split("\\|")) {
        nouns.computeIfAbsent(noun, n -> new ArrayList<>()).add(sense(row, noun, Map.of()));
      }
    }
  }

  private void addVerb(ListRow row) {
    String[] words = row.get("pattern").split(" ");
    List<Set<String>> satellites = new ArrayList<>();
    Set<String> objects = Set.of();
    for (int i = 1; i < words.length; i++) {
      if (words[i].startsWith("(")) {
        objects = Set.of(words[i].substring(1, words[i].length() - 1).split("\\|"));
      } else {
        satellites.add(Set.of(words[i].split("\\|")));
      }
    }
    for (String verb : words[0].split("\\|")) {
      VerbPattern pattern = new VerbPattern(satellites, objects, sense(row, verb, PLAIN));
      verbs.computeIfAbsent(verb, v -> new ArrayList<>()).add(pattern);
    }
  }

  private static PredicateSense sense(ListRow row, String word, Map<String, SemanticRole> roles) {
    Map<String, SemanticRole> all = new LinkedHashMap<>(roles);
    for (String pair : row.all("roles")) {
      Matcher slot = SLOT.matcher(pair);
      if (!slot.matches()) {
        throw row.error("\"" + pair + "\" is no slot=a, slot=r, slot=p or slot=x");
      }
      all.put(slot.group(1), role(slot.group(2).charAt(0)));
    }
    all.values().removeIf(r -> r == SemanticRole.NONE);
    String lemma = row.get("sense");
    String type = row.get("type");
    return new PredicateSense(
        lemma.isEmpty() ? word : lemma,
        type.isEmpty() ? Event.NO_TYPE : type,
        row.orNull("mode"),
        row.orNull("cameo"),
        Map.copyOf(all),
        condition(row));
  }

  private static SemanticRole role(char letter) {
    return switch (letter) {
      case 'a' -> SemanticRole.ACTOR;
      case 'r' -> SemanticRole.RECIPIENT;
      case 'p' -> SemanticRole.PLACE;
      default -> SemanticRole.NONE;
    };
  }

  private static String condition(ListRow row) {
    String condition = row.get("if");
    if (!SenseConditions.isKnown(condition)) {
      throw row.error("no condition \"" + condition + "\"");
    }
    return condition;
  }

  /** The predicate of a noun that names an event, null when no sense fits. */
  @Nullable Predicate noun(ParsedSentence parse, int i) {
    if (!parse.isNoun(i) && !parse.tag(i).equals(Tags.VBG)) {
      return null;
    }
    List<PredicateSense> byWord = nouns.getOrDefault(parse.word(i), List.of());
    boolean byLemma = byWord.isEmpty() && parse.isNoun(i);
    List<PredicateSense> senses = byLemma ? nouns.getOrDefault(parse.lemma(i), List.of()) : byWord;
    return senses.stream()
        .map(sense -> new Predicate(parse, i, List.of(i), -1, sense))
        .filter(conditions::hold)
        .findFirst()
        .orElse(null);
  }

  /** The sense with a type that the noun has below a light verb, null for none. */
  @Nullable PredicateSense typedNoun(ParsedSentence parse, int noun) {
    if (!parse.isNoun(noun) || parse.isName(noun)) {
      return null;
    }
    return nouns.getOrDefault(parse.lemma(noun), List.of()).stream()
        .filter(sense -> !sense.type().equals(Event.NO_TYPE))
        .filter(
            sense ->
                sense.condition().equals(SenseConditions.GOVERNED)
                    || sense.condition().equals("dated")
                    || conditions.hold(new Predicate(parse, noun, List.of(noun), -1, sense)))
        .findFirst()
        .orElse(null);
  }

  boolean knowsVerb(String lemma) {
    return verbs.containsKey(lemma);
  }

  /** The predicate of a verb by its longest pattern that fits, null when none does. */
  @Nullable Predicate verb(ParsedSentence parse, int verb) {
    return verb(parse, verb, false);
  }

  /** As {@link #verb}, but only by patterns that name the head of the object. */
  @Nullable Predicate verbAndNoun(ParsedSentence parse, int verb) {
    return verb(parse, verb, true);
  }

  private @Nullable Predicate verb(ParsedSentence parse, int verb, boolean withNoun) {
    for (VerbPattern pattern : verbs.getOrDefault(parse.lemma(verb), List.of())) {
      Predicate found = withNoun && pattern.nouns().isEmpty() ? null : match(pattern, parse, verb);
      if (found != null
          && found.words().containsAll(particles(parse, verb))
          && conditions.hold(found)) {
        return found;
      }
    }
    return null;
  }

  /** The particles of a verb: by the parse, or an adverb right after it. */
  static List<Integer> particles(ParsedSentence parse, int verb) {
    return parse.children(verb).stream()
        .filter(
            c ->
                parse.relation(c).equals(Relations.PRT)
                    || c == verb + 1
                        && PARTICLES.contains(parse.lemma(c))
                        && !parse.has(c, Relations.POBJ))
        .toList();
  }

  private static @Nullable Predicate match(VerbPattern pattern, ParsedSentence parse, int verb) {
    List<Integer> words = new ArrayList<>(withSatellites(parse, verb, pattern.satellites()));
    boolean belowNoun = words.isEmpty() && !pattern.nouns().isEmpty();
    int last = words.isEmpty() ? verb : words.get(words.size() - 1);
    int noun = pattern.nouns().isEmpty() ? -1 : object(parse, verb, last, pattern.nouns());
    if (belowNoun && noun >= 0) {
      words.addAll(withSatellites(parse, List.of(verb, noun), pattern.satellites()));
      words.remove(Integer.valueOf(noun));
      last = words.isEmpty() ? verb : words.get(words.size() - 1);
    }
    if (words.isEmpty() || noun < 0 && !pattern.nouns().isEmpty()) {
      return null;
    }
    if (noun >= 0 && pattern.sense().role("noun") == null) {
      words.add(noun);
    }
    int preposition = last != verb && parse.has(last, Relations.POBJ) ? last : -1;
    return new Predicate(parse, verb, words, preposition, pattern.sense());
  }

  /** The verb and its particles or prepositions, empty when it lacks one of them. */
  static List<Integer> withSatellites(
      ParsedSentence parse, int verb, List<Set<String>> satellites) {
    return withSatellites(parse, List.of(verb), satellites);
  }

  /** The words and what hangs below them, empty when a particle or preposition is missing. */
  private static List<Integer> withSatellites(
      ParsedSentence parse, List<Integer> start, List<Set<String>> satellites) {
    List<Integer> words = new ArrayList<>(start);
    for (Set<String> wanted : satellites) {
      int next = satellite(parse, words, wanted);
      if (next < 0) {
        return List.of();
      }
      words.add(next);
    }
    return words;
  }

  /** The particle or preposition below the words so far, -1 for none. */
  private static int satellite(ParsedSentence parse, List<Integer> words, Set<String> wanted) {
    for (int word : words) {
      for (int child : parse.children(word, SATELLITES)) {
        if (child > words.get(0) && wanted.contains(parse.lemma(child))) {
          return child;
        }
      }
    }
    return -1;
  }

  /** True for "[aid] deliveries": one of the nouns modifies a noun for what is given. */
  private static boolean namedBefore(ParsedSentence parse, int noun, Set<String> nouns) {
    return PARCELS.contains(parse.lemma(noun))
        && parse.children(noun, Relations.COMPOUND).stream()
            .anyMatch(c -> nouns.contains(parse.lemma(c)));
  }

  /** The nouns after "of" of a measure: "part of its [aid]", "tons of [food]". */
  private static List<Integer> whole(ParsedSentence parse, List<Integer> parts) {
    return parts.stream()
        .filter(p -> MEASURES.contains(parse.lemma(p)))
        .flatMap(p -> parse.children(p, Relations.PREP).stream())
        .filter(p -> parse.lemma(p).equals("of"))
        .flatMap(p -> parse.children(p, Relations.POBJ).stream())
        .toList();
  }

  /** The objects of the verb and of its last preposition, without names of persons and bodies. */
  static List<Integer> objects(ParsedSentence parse, int verb, int last) {
    List<Integer> candidates = new ArrayList<>(parse.children(verb, OBJECTS));
    if (last != verb) {
      candidates.addAll(parse.children(last, Relations.POBJ));
    }
    candidates.addAll(whole(parse, candidates));
    candidates.removeIf(c -> Set.of(NameLabels.ORG, NameLabels.PERSON).contains(parse.name(c)));
    return candidates;
  }

  /** The object whose head is one of the nouns, -1 for none. */
  private static int object(ParsedSentence parse, int verb, int last, Set<String> nouns) {
    for (int candidate : objects(parse, verb, last)) {
      if (nouns.contains(parse.lemma(candidate)) || namedBefore(parse, candidate, nouns)) {
        return candidate;
      }
      for (int more : parse.children(candidate, Relations.CONJ)) {
        if (nouns.contains(parse.lemma(more))) {
          return more;
        }
      }
    }
    return -1;
  }
}
