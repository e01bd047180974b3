package org.synoptic.syntax;

import java.util.Set;

/**
 * Whether "would" tells what somebody used to do: "as a boy he would sit on the quay", "every
 * Sunday they would meet".
 */
final class PastHabits {

  /** "The guards would [often] sleep", "he would [later] resign": told of what happened. */
  private static final Set<String> TOLD = SyntaxWords.of("told");

  private static final Set<String> EACH = Set.of("every", "each");
  private static final Set<String> ALWAYS = Set.of("always", "whenever", "typically", "normally");

  /** "As a [boy]". */
  private static final Set<String> YOUNG = SyntaxWords.of("young");

  /** "In her [youth]". */
  private static final Set<String> YOUTH = SyntaxWords.of("youth");

  /** "[When] he came home, he would sleep". */
  private static final Set<String> WHEN = Set.of("when", "whenever");

  private static final Set<String> OCCASIONS =
      Set.of("when", "whenever", "before", "after", "until", "once", "while");

  private final ParsedSentence parse;

  PastHabits(ParsedSentence parse) {
    this.parse = parse;
  }

  /** Whether the verb, which has "would", tells of what happened, once or again and again. */
  boolean isTold(int verb) {
    boolean goesOn =
        parse.lemma(verb).equals("go")
            && parse.children(verb).stream().anyMatch(c -> parse.word(c).equals("on"));
    boolean told = parse.children(verb).stream().anyMatch(c -> TOLD.contains(parse.word(c)));
    return goesOn || told || isHabit(verb);
  }

  /** Whether the verb stands in a main clause with a word of habit. */
  private boolean isHabit(int verb) {
    return parse.head(verb) < 0 && parse.children(verb).stream().anyMatch(this::tellsHabit);
  }

  private boolean tellsHabit(int child) {
    return switch (parse.relation(child)) {
      case Relations.ADVMOD -> ALWAYS.contains(parse.word(child));
      case Relations.NPADVMOD -> has(child, EACH);
      case Relations.PREP -> isAge(child);
      case Relations.ADVCL -> isPastOccasion(child, WHEN);
      default -> false;
    };
  }

  /** "As a boy", "in the 1970s", "in those days", "on Sundays". */
  private boolean isAge(int preposition) {
    int noun = parse.child(preposition, Relations.POBJ);
    return switch (parse.word(preposition)) {
      case "as" -> YOUNG.contains(parse.lemma(noun));
      case "in" ->
          YOUTH.contains(parse.lemma(noun))
              || parse.word(noun).matches("\\d{2,4}s")
              || has(noun, Set.of("those")) && parse.lemma(noun).equals("day");
      case "on" -> parse.word(noun).matches("\\w{3,6}days");
      default -> false;
    };
  }

  private boolean has(int noun, Set<String> determiners) {
    return parse.children(noun, Relations.DET).stream()
        .anyMatch(word -> determiners.contains(parse.word(word)));
  }

  /** "When he came home": in the simple past. */
  private boolean isPastOccasion(int clause, Set<String> marks) {
    return parse.tag(clause).equals(Tags.VBD)
        && parse.children(clause).stream().anyMatch(mark -> marks.contains(parse.word(mark)));
  }

  /** "When he came home he could rest", "by the time he left he could read": he was able to. */
  boolean isPastOccasion(int verb) {
    boolean time =
        parse.children(verb, Relations.PREP).stream()
            .map(preposition -> parse.child(preposition, Relations.POBJ))
            .filter(noun -> parse.lemma(noun).equals("time"))
            .flatMap(noun -> parse.children(noun, Relations.CLAUSAL_MODIFIERS).stream())
            .anyMatch(clause -> parse.tag(clause).equals(Tags.VBD));
    return time
        || parse.children(verb, Relations.ADVCL).stream()
            .anyMatch(clause -> isPastOccasion(clause, OCCASIONS));
  }
}
