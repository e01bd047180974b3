package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.syntax.EmbeddingPredicates;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Verbs;

/** Who plays which part in a predicate, as heads of noun phrases. */
final class SemanticRoles {

  /** Prepositions before the place of a happening. */
  private static final Set<String> PLACING = Set.of("of", "in", "at");

  /** Prepositions before the other side of a dealing. */
  private static final Set<String> AMONG = Set.of("with", "into", "between");

  private static final Set<String> CARRIERS = EventWords.of("carriers");

  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "inside", "across", "around");
  private static final Set<String> MOVES = Set.of("visit", "return");
  private static final Set<String> WITH_WHOM = Set.of("with", "against");

  private final Map<SemanticRole, List<Integer>> parts = new EnumMap<>(SemanticRole.class);
  private final Predicate predicate;
  private final ParsedSentence parse;
  private final PersonNouns people;

  private SemanticRoles(Predicate predicate, PersonNouns people) {
    this.predicate = predicate;
    this.parse = predicate.parse();
    this.people = people;
    for (SemanticRole role : SemanticRole.values()) {
      parts.put(role, new ArrayList<>());
    }
  }

  static SemanticRoles of(Predicate predicate, EmbeddingPredicates governors, PersonNouns people) {
    SemanticRoles cast = new SemanticRoles(predicate, people);
    if (predicate.isNominal()) {
      cast.fillNominal();
    } else {
      cast.fillVerbal(ArgumentFinder.subjects(predicate.parse(), predicate.head(), governors));
    }
    cast.fillPrepositions();
    cast.fillAsked();
    cast.fillPlace();
    return cast;
  }

  List<Integer> actors() {
    return parts.getOrDefault(SemanticRole.ACTOR, List.of());
  }

  List<Integer> recipients() {
    return parts.getOrDefault(SemanticRole.RECIPIENT, List.of());
  }

  List<Integer> places() {
    return parts.getOrDefault(SemanticRole.PLACE, List.of());
  }

  private void fillVerbal(List<Integer> subjects) {
    int head = predicate.head();
    boolean beyond = predicate.preposition() >= 0;
    if (Verbs.isPassive(parse, head)) {
      play(beyond ? Relations.DOBJ : "object", subjects);
      for (int agent : parse.children(head, Relations.AGENT)) {
        play("subject", parse.children(agent, Relations.POBJ));
      }
      if (beyond) {
        play("object", ArgumentFinder.objects(predicate));
      }
    } else {
      play("subject", subjects.stream().filter(s -> !people.cannotAct(parse, s)).toList());
      play("object", ArgumentFinder.objects(predicate));
      if (beyond) {
        play(Relations.DOBJ, parse.children(head, Relations.DOBJ));
      }
    }
    for (int dative : parse.children(head, Relations.DATIVE)) {
      play(
          Relations.DATIVE,
          parse.isNoun(dative) ? List.of(dative) : parse.children(dative, Relations.POBJ));
    }
  }

  private void fillNominal() {
    int head = predicate.head();
    play(Relations.POSS, parse.children(head, Relations.POSS));
    for (int clause : parse.children(head, Relations.RELCL)) {
      if (CARRIERS.contains(parse.lemma(clause))) {
        play(
            Relations.POSS,
            parse.children(clause, Relations.NSUBJ).stream()
                .filter(s -> !Verbs.isRelativePronoun(parse, s))
                .toList());
      }
    }
    for (int child : parse.children(head, Relations.NOUN_MODIFIERS)) {
      if (parse.name(child).equals(NameLabels.NORP)) {
        play("adj", List.of(child));
      } else if (parse.namesPlace(child)) {
        play("name", List.of(child));
      }
    }
  }

  private void fillPrepositions() {
    for (int preposition : prepositions()) {
      List<Integer> objects = parse.children(preposition, Relations.POBJ);
      String word = parse.lemma(preposition);
      if (predicate.sense().role(word) != null) {
        play(word, objects);
      } else if (WITH_WHOM.contains(word) && recipients().isEmpty() && !predicate.isNominal()) {
        objects.stream().filter(o -> people.areNamedBy(parse, o)).forEach(this::receive);
      }
    }
  }

  private List<Integer> prepositions() {
    List<Integer> found = new ArrayList<>();
    for (int word : predicate.words()) {
      for (int child :
          parse.children(word, Set.of(Relations.PREP, Relations.AGENT, Relations.DATIVE))) {
        if (child != predicate.preposition() && !predicate.words().contains(child)) {
          found.add(child);
        }
      }
    }
    found.addAll(ofTheObject());
    return found;
  }

  /** "Demanded that [the government] resign": who is asked stands in the clause. */
  private void fillAsked() {
    if (!predicate.sense().type().equals("REQUEST") || !recipients().isEmpty()) {
      return;
    }
    if (parse.has(predicate.head(), Relations.XCOMP)) {
      parse.children(predicate.head(), Relations.DOBJ).stream()
          .filter(o -> people.areNamedBy(parse, o))
          .forEach(this::receive);
    }
    for (int clause : parse.children(predicate.head(), Relations.CCOMP)) {
      parse.children(clause, Relations.NSUBJ).stream()
          .filter(s -> clause > predicate.head() && people.areNamedBy(parse, s))
          .forEach(this::receive);
    }
  }

  /** "Discussed sanctions with the ambassador": hung on the object, but meant of the verb. */
  private List<Integer> ofTheObject() {
    int head = predicate.head();
    boolean subject = predicate.isNominal() && Relations.SUBJECTS.contains(parse.relation(head));
    List<Integer> holders =
        predicate.isNominal()
            ? subject && parse.lemma(parse.head(head)).equals("be")
                ? List.of(parse.head(head))
                : List.of()
            : parse.children(head, Relations.DOBJ);
    return holders.stream()
        .filter(h -> !predicate.words().contains(h))
        .flatMap(h -> parse.children(h, Relations.PREP).stream())
        .filter(p -> AMONG.contains(parse.lemma(p)))
        .filter(p -> !predicate.isNominal() || !parse.lemma(p).equals("with"))
        .filter(p -> predicate.sense().role(parse.lemma(p)) != null)
        .toList();
  }

  private void fillPlace() {
    if (MOVES.contains(predicate.sense().lemma())) {
      recipients().stream()
          .filter(parse::namesPlace)
          .forEach(r -> parts(SemanticRole.PLACE).add(r));
    }
    for (int preposition : prepositions()) {
      if (WHERE.contains(parse.lemma(preposition))) {
        parse.children(preposition, Relations.POBJ).forEach(this::placeAt);
      }
    }
    for (int object :
        predicate.isNominal() ? List.<Integer>of() : ArgumentFinder.objects(predicate)) {
      for (int preposition : parse.children(object, Relations.PREP)) {
        if (parse.lemma(preposition).equals("in") && preposition > predicate.head()) {
          parse.children(preposition, Relations.POBJ).stream()
              .filter(parse::namesPlace)
              .forEach(p -> parts(SemanticRole.PLACE).add(p));
        }
      }
    }
  }

  private void placeAt(int object) {
    Integer place = placeIn(object, 0);
    if (place != null && !recipients().contains(object)) {
      parts(SemanticRole.PLACE).add(place);
    }
  }

  /** The named place of a phrase: itself, or that of "the city of ..." or "the embassy in ...". */
  private @Nullable Integer placeIn(int noun, int depth) {
    if (parse.namesPlace(noun)) {
      return noun;
    }
    if (parse.isName(noun) || depth > 2) {
      return null;
    }
    for (int preposition : parse.children(noun, Relations.PREP)) {
      if (!PLACING.contains(parse.lemma(preposition))) {
        continue;
      }
      for (int object : parse.children(preposition, Relations.POBJ)) {
        Integer place = placeIn(object, depth + 1);
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  private void play(String slot, List<Integer> words) {
    SemanticRole role = predicate.sense().role(slot);
    if (role != null) {
      words.stream()
          .filter(w -> !predicate.words().contains(w) && !parts(role).contains(w))
          .forEach(parts(role)::add);
    }
  }

  private void receive(int word) {
    parts(SemanticRole.RECIPIENT).add(word);
  }

  private List<Integer> parts(SemanticRole role) {
    return parts.computeIfAbsent(role, r -> new ArrayList<>());
  }
}
