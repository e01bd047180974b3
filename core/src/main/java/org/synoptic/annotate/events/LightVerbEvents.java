package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;

/**
 * Events told by a light verb with an event noun as its object: "began talks", "halted exports",
 * "sought a ceasefire".
 *
 * <p>The type follows from two things: what the verb does to the happening ({@code
 * light-verbs.tsv}) and the type of the noun ({@code nouns.tsv}). {@code light-verb-types.tsv}
 * gives the type of the pair, so that a new verb or a new noun is one line and fits all others.
 */
final class LightVerbEvents {

  private static final String DOES = "do";
  private static final String ASKS = "ask";

  private static final WordList VERBS =
      WordList.of(LightVerbEvents.class, "light-verbs.tsv")
          .columns(
              Column.value("verb"),
              Column.value("effect").of(DOES, "announce", "stop", ASKS, "promise", "threaten"));
  private static final WordList TYPES =
      WordList.of(LightVerbEvents.class, "light-verb-types.tsv")
          .columns(
              Column.value("effect").of(DOES, "announce", "stop", ASKS, "promise", "threaten"),
              Column.value("noun").of(PredicateSense.TYPES),
              Column.value("type").of(PredicateSense.TYPES),
              Column.value("mode").optional(),
              Column.value("cameo").optional())
          .distinctBy("effect", "noun");

  /** Prepositions before the other side, whatever the noun: "cancelled talks [with] them". */
  private static final List<String> OTHER_SIDE = List.of("to", "with", "from", "against", "on");

  /** Prepositions before those who are to act: "demanded the withdrawal [of] the troops". */
  private static final List<String> ASKED = List.of("of", "by");

  /** A verb with its particles or prepositions, and what it does to the happening. */
  private record LightVerb(List<Set<String>> satellites, String effect) {}

  private final Map<String, List<LightVerb>> verbs = new HashMap<>();
  private final Map<List<String>, ListRow> types = new HashMap<>();
  private final EventLexicon lexicon;
  private final SenseConditions conditions;

  LightVerbEvents(EventLexicon lexicon, SenseConditions conditions) {
    this.lexicon = lexicon;
    this.conditions = conditions;
    VERBS.rows().forEach(this::addVerb);
    verbs
        .values()
        .forEach(
            all ->
                all.sort(
                    Comparator.comparingInt((LightVerb v) -> v.satellites().size()).reversed()));
    TYPES.rows().forEach(row -> types.put(List.of(row.get("effect"), row.get("noun")), row));
  }

  private void addVerb(ListRow row) {
    String[] words = row.get("verb").split(" ");
    List<Set<String>> satellites = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      satellites.add(Set.of(words[i].split("\\|")));
    }
    for (String verb : words[0].split("\\|")) {
      verbs
          .computeIfAbsent(verb, v -> new ArrayList<>())
          .add(new LightVerb(satellites, row.get("effect")));
    }
  }

  /** The predicate of a light verb and its event noun, null when the verb has none. */
  @Nullable Predicate of(ParsedSentence parse, int verb) {
    for (LightVerb light : verbs.getOrDefault(parse.lemma(verb), List.of())) {
      List<Integer> words = EventLexicon.withSatellites(parse, verb, light.satellites());
      if (words.containsAll(EventLexicon.particles(parse, verb)) && !words.isEmpty()) {
        Predicate found = withNoun(parse, words, light.effect());
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Predicate withNoun(ParsedSentence parse, List<Integer> words, String effect) {
    int verb = words.get(0);
    int last = words.get(words.size() - 1);
    for (int noun : EventLexicon.objects(parse, verb, last)) {
      PredicateSense ofNoun = lexicon.typedNoun(parse, noun);
      PredicateSense sense = ofNoun == null ? null : sense(parse, verb, noun, ofNoun, effect);
      if (sense != null) {
        List<Integer> all = new ArrayList<>(words);
        all.add(noun);
        int preposition = last != verb && parse.has(last, Relations.POBJ) ? last : -1;
        Predicate found = new Predicate(parse, verb, all, preposition, sense);
        return effect.equals(DOES) || conditions.isByPeople(found) ? found : null;
      }
    }
    return null;
  }

  /** The sense of the pair, null when the table has none. */
  private @Nullable PredicateSense sense(
      ParsedSentence parse, int verb, int noun, PredicateSense ofNoun, String effect) {
    if (effect.equals(DOES)) {
      return ofNoun.ofLightVerb(SemanticRole.ACTOR);
    }
    ListRow row = types.get(List.of(effect, ofNoun.type()));
    if (row == null) {
      return null;
    }
    Map<String, SemanticRole> roles = new LinkedHashMap<>(ofNoun.roles());
    roles.values().removeIf(role -> role == SemanticRole.ACTOR);
    OTHER_SIDE.forEach(preposition -> roles.putIfAbsent(preposition, SemanticRole.RECIPIENT));
    if (effect.equals(ASKS)) {
      ASKED.forEach(preposition -> roles.putIfAbsent(preposition, SemanticRole.RECIPIENT));
    }
    roles.put(Relations.DATIVE, SemanticRole.RECIPIENT);
    roles.put("subject", SemanticRole.ACTOR);
    return new PredicateSense(
        parse.lemma(verb) + " " + parse.lemma(noun),
        row.get("type"),
        row.orNull("mode"),
        row.orNull("cameo"),
        Map.copyOf(roles),
        "");
  }
}
