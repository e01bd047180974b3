package org.synoptic.syntax;

import java.util.Set;

/** Whether a verb tells of a plan or an expectation that is there now: "is to close". */
final class Plans {

  /** Words of a plan with an infinitive: "is [targeted] to close", "[plans] to close". */
  private static final Set<String> PLANS = SyntaxWords.of("plans");

  /** Nouns that an infinitive after "be" explains: "the [aim] is to close the bridge". */
  private static final Set<String> EXPLAINED = SyntaxWords.of("explained");

  /** "The board is to [blame]", "which is not to [say] that it knew": turns of phrase. */
  private static final Set<String> NO_PLANS = Set.of("blame", "say");

  private static final Set<String> PREDICATES = Set.of(Relations.ACOMP, Relations.ATTR);

  private static final Set<String> WAS = Set.of("was", "were", "been");

  /** Words of degree: "more likely to close", "targeted enough to be called a plan". */
  private static final Set<String> COMPARING = Set.of("more", "less", "most", "least", "enough");

  /** "It [was] [intended] to last": what a thing was made for is no plan of today. */
  private static final Set<String> PURPOSES = SyntaxWords.of("purposes");

  private final ParsedSentence parse;

  Plans(ParsedSentence parse) {
    this.parse = parse;
  }

  /** "Is to close", "is going to close", "is expected to close", "plans to close". */
  boolean isPlan(int verb) {
    int infinitive =
        parse.children(verb, Relations.PREDICATIVES).stream()
            .filter(parse::isInfinitive)
            .findFirst()
            .orElse(ParsedSentence.NONE);
    boolean past = isPast(verb) && !Verbs.isPassive(parse, verb) || isBareParticiple(verb);
    String lemma = parse.lemma(verb);
    if (parse.isInfinitive(verb) && parse.head(verb) < 0) {
      return parse.has(verb, Relations.SUBJECTS) && isHeadlinePlan(verb);
    }
    if (infinitive < 0) {
      return lemma.equals("be") && hasAdjective(verb, PLANS);
    }
    if (lemma.equals("be")) {
      boolean now = parse.tag(verb).equals(Tags.VBZ) || parse.tag(verb).equals(Tags.VBP);
      boolean idiom = NO_PLANS.contains(parse.lemma(infinitive));
      boolean done =
          parse.children(infinitive, Relations.AUX).stream()
              .anyMatch(auxiliary -> parse.lemma(auxiliary).equals("have"));
      boolean named = idiom || done || parse.word(0).equals("to");
      return now && !named && !isExplained(verb) && !parse.has(verb, PREDICATES);
    }
    if (lemma.equals("go")) {
      return parse.tag(verb).equals(Tags.VBG)
          && parse.children(verb, Relations.AUX).stream()
              .noneMatch(auxiliary -> WAS.contains(parse.word(auxiliary)));
    }
    boolean subject = parse.has(verb, Relations.SUBJECTS) || !parse.tag(verb).equals(Tags.VB);
    boolean purpose =
        PURPOSES.contains(lemma)
            && parse.children(verb).stream().anyMatch(c -> WAS.contains(parse.word(c)));
    boolean open =
        !past
            && !purpose
            && !parse.children(verb).stream().anyMatch(c -> parse.word(c).equals("enough"));
    return PLANS.contains(lemma)
        && subject
        && open
        && !isDropped(verb)
        && !parse.relation(verb).equals(Relations.ACL);
  }

  /** "Was scheduled to sail, but stayed". */
  private boolean isDropped(int verb) {
    boolean was = parse.children(verb).stream().anyMatch(c -> WAS.contains(parse.word(c)));
    boolean but =
        parse.children(verb, Relations.CC).stream().anyMatch(cc -> parse.word(cc).equals("but"));
    return was
        && but
        && parse.children(verb, Relations.CONJ).stream()
            .anyMatch(clause -> parse.tag(clause).equals(Tags.VBD));
  }

  /** "Expected", "had expected". */
  private boolean isPast(int verb) {
    return parse.tag(verb).equals(Tags.VBD)
        || parse.children(verb, Relations.AUX).stream().anyMatch(a -> parse.word(a).equals("had"));
  }

  /** "Council to close bridge": no verb of its own stands before, and none beside. */
  private boolean isHeadlinePlan(int verb) {
    int to = parse.child(verb, Relations.AUX);
    if (to <= 0 || parse.relation(to - 1).equals(Relations.PUNCT)) {
      return false;
    }
    for (int i = 0; i < parse.size(); i++) {
      boolean finite = Tags.FINITE.contains(parse.tag(i));
      int clause = Relations.AUXILIARIES.contains(parse.relation(i)) ? parse.head(i) : i;
      if (finite && clause != verb && (i < verb || parse.head(clause) < 0)) {
        return false;
      }
    }
    return true;
  }

  /** "What they aimed to do": the past, tagged as a participle. */
  private boolean isBareParticiple(int verb) {
    return parse.tag(verb).equals(Tags.VBN)
        && parse.has(verb, Relations.NSUBJ)
        && parse.children(verb).stream()
            .noneMatch(child -> Relations.AUXILIARIES.contains(parse.relation(child)));
  }

  /** "Is due to close", "is likely to close"; not "it is clear that she set out to close it". */
  boolean hasAdjective(int verb, Set<String> words) {
    return parse.children(verb, Relations.PREDICATIVES).stream()
        .filter(word -> !parse.has(word, Relations.SUBJECTS))
        .filter(word -> words.contains(parse.word(word)) || words.contains(parse.lemma(word)))
        .filter(
            word -> parse.children(word).stream().noneMatch(c -> COMPARING.contains(parse.word(c))))
        .anyMatch(
            word ->
                parse.children(word, Relations.PREDICATIVES).stream()
                    .anyMatch(parse::isInfinitive));
  }

  private boolean isExplained(int verb) {
    int subject = parse.child(verb, Relations.ALL_SUBJECTS);
    return subject < 0
        || !parse.isNoun(subject) && !Tags.isPronoun(parse.tag(subject))
        || EXPLAINED.contains(parse.lemma(subject));
  }

  /** "Expects the board to close it"; not "expected …", "Expect …!". */
  boolean isPlanNow(int verb) {
    String tag = parse.tag(verb);
    boolean past = isPast(verb) && !Verbs.isPassive(parse, verb);
    return !past && (parse.has(verb, Relations.SUBJECTS) || !tag.equals(Tags.VB));
  }
}
