package org.synoptic.annotate.events;

import java.util.List;
import java.util.Set;

/** Whether the company a word keeps allows a sense: last column of the lexicon's files. */
final class Conditions {

  private static final Set<String> BEFORE = Set.of("nmod", "amod", "compound");
  private static final Set<String> PLACES = Set.of("city", "country", "capital");

  private final Governors governors;
  private final People people;

  Conditions(Governors governors, People people) {
    this.governors = governors;
    this.people = people;
  }

  boolean hold(Predicate predicate) {
    String condition = predicate.sense().condition();
    int space = condition.indexOf(' ');
    if (space > 0) {
      boolean has = hasBefore(predicate, Set.of(condition.substring(space + 1).split("\\|")));
      return condition.startsWith("not ") != has;
    }
    return switch (condition) {
      case "person", "thing", "armed" -> subjectIs(predicate, condition);
      case "" -> true;
      default -> objectIs(predicate, condition);
    };
  }

  private static boolean hasBefore(Predicate noun, Set<String> words) {
    Parse parse = noun.parse();
    return parse.children(noun.head(), BEFORE).stream()
        .anyMatch(c -> words.contains(parse.lemma(c)));
  }

  private boolean subjectIs(Predicate predicate, String condition) {
    Parse parse = predicate.parse();
    List<Integer> subjects =
        Slots.isPassive(parse, predicate.head())
            ? parse.children(predicate.head(), "agent").stream()
                .flatMap(a -> parse.children(a, "pobj").stream())
                .toList()
            : Slots.subjects(parse, predicate.head(), governors);
    return switch (condition) {
      case "person" -> subjects.stream().anyMatch(s -> people.areNamedBy(parse, s));
      case "thing" ->
          !parse.has(predicate.head(), "xcomp")
              && subjects.stream().noneMatch(s -> people.areNamedBy(parse, s));
      default -> subjects.stream().anyMatch(s -> people.bearArms(parse, s));
    };
  }

  private boolean objectIs(Predicate predicate, String condition) {
    Parse parse = predicate.parse();
    List<Integer> objects =
        Slots.isPassive(parse, predicate.head())
            ? Slots.subjects(parse, predicate.head(), governors)
            : Slots.objects(predicate);
    return switch (condition) {
      case "name" -> objects.stream().anyMatch(o -> isName(parse, o) || isPronoun(parse, o));
      case "named" -> objects.stream().anyMatch(o -> isName(parse, o));
      case "place" ->
          objects.stream().anyMatch(o -> parse.namesPlace(o) || PLACES.contains(parse.lemma(o)));
      case "whom" ->
          objects.isEmpty() || objects.stream().anyMatch(o -> people.areNamedBy(parse, o));
      case "what" -> objects.stream().noneMatch(o -> people.areNamedBy(parse, o));
      case "object" -> !objects.isEmpty();
      case "clause" -> parse.has(predicate.head(), "xcomp");
      case "alone" -> objects.isEmpty() && !parse.has(predicate.head(), "xcomp");
      default -> true;
    };
  }

  private static boolean isName(Parse parse, int i) {
    return parse.isName(i) && !parse.name(i).equals("DATE") && !parse.name(i).equals("CARDINAL");
  }

  private static boolean isPronoun(Parse parse, int i) {
    return parse.tag(i).startsWith("PRP") || parse.tag(i).startsWith("W");
  }
}
