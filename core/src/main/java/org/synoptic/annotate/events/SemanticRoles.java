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

/**
 * Semantic role labelling of one predicate: the actors, recipients and places, as indices of heads
 * of noun phrases. The roles of subject, object and prepositions come from the predicate's sense.
 */
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

  /** Phrases inside each other that are searched for a named place. Set by hand. */
  private static final int MAX_PLACE_DEPTH = 2;

  private final Map<SemanticRole, List<Integer>> heads = new EnumMap<>(SemanticRole.class);
  private final Predicate predicate;
  private final ParsedSentence parse;
  private final PersonNouns people;

  private SemanticRoles(Predicate predicate, PersonNouns people) {
    this.predicate = predicate;
    this.parse = predicate.parse();
    this.people = people;
    for (SemanticRole role : SemanticRole.values()) {
      heads.put(role, new ArrayList<>());
    }
  }

  /** The roles of the predicate; {@code governors} says which verbs have object control. */
  static SemanticRoles of(Predicate predicate, EmbeddingPredicates governors, PersonNouns people) {
    SemanticRoles roles = new SemanticRoles(predicate, people);
    if (predicate.isNominal()) {
      roles.fillNominal();
    } else {
      roles.fillVerbal(ArgumentFinder.subjects(predicate.parse(), predicate.head(), governors));
    }
    roles.fillPrepositions();
    roles.fillRequestee();
    roles.fillPlace();
    return roles;
  }

  List<Integer> actors() {
    return heads.getOrDefault(SemanticRole.ACTOR, List.of());
  }

  List<Integer> recipients() {
    return heads.getOrDefault(SemanticRole.RECIPIENT, List.of());
  }

  List<Integer> places() {
    return heads.getOrDefault(SemanticRole.PLACE, List.of());
  }

  /** Arguments of a verb; in the passive subject and agent change places. */
  private void fillVerbal(List<Integer> subjects) {
    int head = predicate.head();
    boolean hasOwnPreposition = predicate.preposition() >= 0;
    if (Verbs.isPassive(parse, head)) {
      assign(hasOwnPreposition ? Relations.DOBJ : "object", subjects);
      for (int agent : parse.children(head, Relations.AGENT)) {
        assign("subject", parse.children(agent, Relations.POBJ));
      }
      if (hasOwnPreposition) {
        assign("object", ArgumentFinder.objects(predicate));
      }
    } else {
      assign("subject", subjects.stream().filter(s -> !people.isAbstract(parse, s)).toList());
      assign("object", ArgumentFinder.objects(predicate));
      if (hasOwnPreposition) {
        assign(Relations.DOBJ, parse.children(head, Relations.DOBJ));
      }
    }
    for (int dative : parse.children(head, Relations.DATIVE)) {
      assign(
          Relations.DATIVE,
          parse.isNoun(dative) ? List.of(dative) : parse.children(dative, Relations.POBJ));
    }
  }

  /**
   * Arguments of an event noun: possessor, subject of its relative clause, nation or place name.
   */
  private void fillNominal() {
    int head = predicate.head();
    assign(Relations.POSS, parse.children(head, Relations.POSS));
    for (int clause : parse.children(head, Relations.RELCL)) {
      if (CARRIERS.contains(parse.lemma(clause))) {
        assign(
            Relations.POSS,
            parse.children(clause, Relations.NSUBJ).stream()
                .filter(s -> !Verbs.isRelativePronoun(parse, s))
                .toList());
      }
    }
    for (int child : parse.children(head, Relations.NOUN_MODIFIERS)) {
      if (parse.name(child).equals(NameLabels.NORP)) {
        assign("adj", List.of(child));
      } else if (parse.namesPlace(child)) {
        assign("name", List.of(child));
      }
    }
  }

  private void fillPrepositions() {
    for (int preposition : prepositions()) {
      List<Integer> objects = parse.children(preposition, Relations.POBJ);
      String word = parse.lemma(preposition);
      if (predicate.sense().role(word) != null) {
        assign(word, objects);
      } else if (WITH_WHOM.contains(word) && recipients().isEmpty() && !predicate.isNominal()) {
        objects.stream().filter(o -> people.denotesActor(parse, o)).forEach(this::addRecipient);
      }
    }
  }

  /** Prepositions below the predicate's words, but the predicate's own. */
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
    found.addAll(prepositionsOfObject());
    return found;
  }

  /** Adds the one who is asked, in the clause below: "demanded that [the government] resign". */
  private void fillRequestee() {
    if (!predicate.sense().type().equals("REQUEST") || !recipients().isEmpty()) {
      return;
    }
    if (parse.has(predicate.head(), Relations.XCOMP)) {
      parse.children(predicate.head(), Relations.DOBJ).stream()
          .filter(o -> people.denotesActor(parse, o))
          .forEach(this::addRecipient);
    }
    for (int clause : parse.children(predicate.head(), Relations.CCOMP)) {
      parse.children(clause, Relations.NSUBJ).stream()
          .filter(s -> clause > predicate.head() && people.denotesActor(parse, s))
          .forEach(this::addRecipient);
    }
  }

  /**
   * Prepositions below the object that belong to the verb: "discussed sanctions [with] the envoy".
   */
  private List<Integer> prepositionsOfObject() {
    int head = predicate.head();
    boolean subject = predicate.isNominal() && Relations.SUBJECTS.contains(parse.relation(head));
    List<Integer> nouns =
        predicate.isNominal()
            ? subject && parse.lemma(parse.head(head)).equals("be")
                ? List.of(parse.head(head))
                : List.of()
            : parse.children(head, Relations.DOBJ);
    return nouns.stream()
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
          .forEach(r -> heads(SemanticRole.PLACE).add(r));
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
              .forEach(p -> heads(SemanticRole.PLACE).add(p));
        }
      }
    }
  }

  private void placeAt(int object) {
    Integer place = placeIn(object, 0);
    if (place != null && !recipients().contains(object)) {
      heads(SemanticRole.PLACE).add(place);
    }
  }

  /**
   * The named place of a phrase: its head, or the name in "the city of ...", "the embassy in ...".
   */
  private @Nullable Integer placeIn(int noun, int depth) {
    if (parse.namesPlace(noun)) {
      return noun;
    }
    if (parse.isName(noun) || depth > MAX_PLACE_DEPTH) {
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

  /** Gives the words the role that the sense has for the argument, if any. */
  private void assign(String argument, List<Integer> words) {
    SemanticRole role = predicate.sense().role(argument);
    if (role != null) {
      words.stream()
          .filter(w -> !predicate.words().contains(w) && !heads(role).contains(w))
          .forEach(heads(role)::add);
    }
  }

  private void addRecipient(int word) {
    heads(SemanticRole.RECIPIENT).add(word);
  }

  private List<Integer> heads(SemanticRole role) {
    return heads.computeIfAbsent(role, r -> new ArrayList<>());
  }
}
