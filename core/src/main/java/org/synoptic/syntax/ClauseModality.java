package org.synoptic.syntax;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Event;
import org.synoptic.model.Modality;
import org.synoptic.model.Span;

/**
 * The modality of a clause as a statement: only what governs its own verb counts. "The board wants
 * to close the bridge" states a wish that is there; that the closing is only wished is the modality
 * of its event. "Can", "must", "should" and "need" state what is possible or due, and are no
 * doubts.
 */
final class ClauseModality {

  /** Steps up from a verb in which a verb of denial is looked for. Set by hand. */
  private static final int DENIAL_STEPS = 3;

  /** Coordinated verbs that share an auxiliary, followed to the first. Set by hand. */
  private static final int MOST_COORDINATED = 4;

  private static final Set<String> DENYING = Set.of("deny", "refute", "rebut");
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "wo");
  private static final Set<String> DOUBTFUL = Set.of("would", "'d", "’d", "could", "may", "might");
  private static final Set<String> MONTHS_AND_NAMES = Set.of("may", "will");
  private static final Set<String> IF = Set.of("if", "unless", "whether", "lest");
  private static final Set<String> PERHAPS = SyntaxWords.of("perhaps");
  private static final Set<String> ALLEGEDLY = SyntaxWords.of("allegedly");

  /** "42% would [prefer] a bridge", "you’d [better] go": the wish or the advice is there. */
  private static final Set<String> WISHES = SyntaxWords.of("wishes");

  /** "I’ll [bet]", "you will [remember]". */
  private static final Set<String> ADDRESSING = SyntaxWords.of("addressing");

  private static final Set<String> FIRST_AND_SECOND = Set.of("i", "we", "you");

  private static final Set<String> PREDICATES = Set.of(Relations.ACOMP, Relations.ATTR);

  private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those");

  /** "She could [hear] the bells": she did. */
  private static final Set<String> PERCEIVING = SyntaxWords.of("perceiving");

  private static final Set<String> STATES = Set.of("be", "seem", "have", "look", "sound");

  /** What "would" is a guess with, whoever says it: "said the plan would [help]". */
  private static final Set<String> EFFECTS = SyntaxWords.of("effects");

  private static final Set<String> PAST_AUXILIARIES = Set.of("was", "were", "been", "did", "had");

  private static final Set<String> THINKING = SyntaxWords.of("thinking");

  /** "I would [say]": said in a polite way. */
  private static final Set<String> POLITE = SyntaxWords.of("polite");

  /** "If [possible]", "if at [all]". */
  private static final Set<String> VERBLESS = Set.of(Tags.JJ, Tags.RB, Tags.DT);

  /** "Ahead of the race of 2020": a year alone is mostly the time of something else. */
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private static final Set<String> LIKELY = Set.of("likely", "unlikely");

  private static final Set<String> PRESENT = Set.of(Tags.VBZ, Tags.VBP, Tags.VBG);

  private final ParsedSentence parse;
  private final EmbeddingPredicates governors;
  private final PastHabits habits;
  private final Plans plans;

  ClauseModality(ParsedSentence parse, EmbeddingPredicates governors) {
    this.parse = parse;
    this.governors = governors;
    this.habits = new PastHabits(parse);
    this.plans = new Plans(parse);
  }

  /**
   * The modality of a clause, with the events of its sentence.
   *
   * @param verb the verb of the clause before who says it was divided from what is said; it counts
   *     where the words said have none: "the port [is expected] to close"
   */
  Modality of(ClauseWords clause, int verb, List<Event> events) {
    boolean divided = verb >= 0 && !isVerb(clause.head()) && isVerb(verb);
    int head = divided ? verb : clause.head();
    if (isDenied(head)) {
      return Modality.DENIED;
    }
    Event main = head < 0 ? null : eventAt(events, parse.span(head));
    if (!isVerb(head)) {
      return main == null ? Modality.HAPPENED : main.modality();
    }
    if (main != null
        && (main.modality() == Modality.DENIED || main.modality() == Modality.ALLEGED)) {
      return main.modality();
    }
    Modality own = ofVerb(head, 0);
    return own == Modality.HAPPENED ? fromAbove(head, main) : own;
  }

  private boolean isVerb(int word) {
    return word >= 0 && Tags.isVerbOrModal(parse.tag(word));
  }

  private static @Nullable Event eventAt(List<Event> events, Span verb) {
    return events.stream().filter(e -> e.trigger().overlaps(verb)).findFirst().orElse(null);
  }

  private boolean isDenied(int head) {
    int at = head;
    for (int steps = 0; steps < DENIAL_STEPS && at >= 0; steps++) {
      String relation = parse.relation(at);
      boolean goesUp = !relation.equals(Relations.ADVCL) && !relation.equals(Relations.RELCL);
      at = goesUp ? parse.head(at) : ParsedSentence.NONE;
      if (DENYING.contains(parse.lemma(at))) {
        return true;
      }
    }
    return false;
  }

  /** By the verb's own auxiliaries, adverbs, conjunction and the infinitive that it governs. */
  private Modality ofVerb(int verb, int depth) {
    if (isAsked(verb) || Verbs.isInvertedCondition(parse, verb)) {
      return Modality.HYPOTHETICAL;
    }
    boolean auxiliary = false;
    for (int child : parse.children(verb)) {
      String word = parse.word(child);
      boolean mark = parse.relation(child).equals(Relations.MARK) && !isIfAny(child);
      if (PERHAPS.contains(word) && isBefore(child, verb) || mark && IF.contains(word)) {
        return Modality.HYPOTHETICAL;
      }
      if (ALLEGEDLY.contains(word)) {
        return Modality.ALLEGED;
      }
      if (isModal(child, verb)) {
        return ofModal(word, verb);
      }
      auxiliary |= Relations.AUXILIARIES.contains(parse.relation(child));
    }
    boolean shares =
        parse.relation(verb).equals(Relations.CONJ)
            && !auxiliary
            && parse.tag(verb).equals(Tags.VB)
            && !parse.has(verb, Relations.SUBJECTS)
            && depth < MOST_COORDINATED;
    if (shares && parse.isVerb(parse.head(verb))) {
      return ofVerb(parse.head(verb), depth + 1);
    }
    if (plans.hasAdjective(verb, LIKELY)) {
      boolean never = parse.tag(verb).equals(Tags.VBD) && Negation.isNegated(parse, verb);
      return never ? Modality.HAPPENED : Modality.HYPOTHETICAL;
    }
    Modality plan = hasCondition(verb) ? Modality.HYPOTHETICAL : Modality.PLANNED;
    return plans.isPlan(verb) ? plan : Modality.HAPPENED;
  }

  /** "Few [if] any". */
  private boolean isIfAny(int mark) {
    return mark + 1 < parse.size()
        && parse.word(mark + 1).equals("any")
        && mark > 0
        && !parse.relation(mark - 1).equals(Relations.PUNCT);
  }

  /** Whether an adverb stands before the verb, in the same part of the sentence. */
  private boolean isBefore(int adverb, int verb) {
    for (int i = adverb + 1; i < verb; i++) {
      if (parse.relation(i).equals(Relations.PUNCT) && i > adverb + 1) {
        return false;
      }
    }
    return adverb < verb;
  }

  private boolean isAsked(int verb) {
    return parse.head(verb) < 0 && Questions.isAsked(parse.sentenceSpan().in(parse.body()));
  }

  /** Whether the word is a modal, and not a name before the verb: "Mrs May declared". */
  private boolean isModal(int word, int verb) {
    if (!parse.tag(word).equals(Tags.MD)) {
      return false;
    }
    boolean capital = Character.isUpperCase(parse.span(word).in(parse.body()).charAt(0));
    boolean name = capital && word > 0 && MONTHS_AND_NAMES.contains(parse.word(word));
    String tag = parse.tag(verb);
    return !name && !tag.equals(Tags.VBD) && !tag.equals(Tags.VBZ);
  }

  private Modality ofModal(String modal, int verb) {
    boolean negative = Negation.isNegated(parse, verb);
    if (WILL.contains(modal)) {
      if (isPastBelief(verb)) {
        return Modality.HAPPENED;
      }
      Modality ahead = hasCondition(verb) ? Modality.HYPOTHETICAL : Modality.PLANNED;
      return isTurnOfPhrase(verb) || isTold(verb) ? Modality.HAPPENED : ahead;
    }
    if (!DOUBTFUL.contains(modal)) {
      return Modality.HAPPENED;
    }
    if (modal.equals("could") ? habits.isPastOccasion(verb) : isConceded(modal, verb)) {
      return Modality.HAPPENED;
    }
    boolean inability = negative && (!parse.lemma(verb).equals("be") || isUtmost(verb));
    if (modal.equals("could") && (inability || PERCEIVING.contains(parse.lemma(verb)))) {
      return Modality.HAPPENED;
    }
    if (isPastBelief(verb)) {
      return Modality.HAPPENED;
    }
    boolean would = !modal.equals("could") && !modal.equals("may") && !modal.equals("might");
    if (would && (isRefusal(verb, negative) || isHad(modal, verb))) {
      return Modality.HAPPENED;
    }
    if (would && (isWish(verb) || isTold(verb) || isPolite(verb))) {
      return Modality.HAPPENED;
    }
    return would && isReportedInPast(verb) && !hasCondition(verb)
        ? Modality.PLANNED
        : Modality.HYPOTHETICAL;
  }

  /** "The pier [may] be old, but it stands": what is conceded is so. */
  private boolean isConceded(String modal, int verb) {
    boolean but =
        parse.children(verb, Relations.CC).stream().anyMatch(cc -> parse.word(cc).equals("but"));
    return !modal.equals("would")
        && but
        && STATES.contains(parse.lemma(verb))
        && parse.children(verb, Relations.CONJ).stream()
            .filter(clause -> parse.has(clause, Relations.SUBJECTS))
            .anyMatch(clause -> Tags.TENSED.contains(parse.tag(clause)) || isPerfect(clause));
  }

  private boolean isPerfect(int verb) {
    return parse.children(verb, Relations.AUX).stream()
            .anyMatch(auxiliary -> parse.lemma(auxiliary).equals("have"))
        && parse.children(verb, Relations.AUX).stream()
            .noneMatch(auxiliary -> parse.tag(auxiliary).equals(Tags.MD));
  }

  /** "He[’d] come to like it": "had", as "come" is a participle too. */
  private boolean isHad(String modal, int verb) {
    return modal.length() == 2
        && parse.lemma(verb).equals("come")
        && parse.children(verb).stream().anyMatch(parse::isInfinitive)
        && !hasCondition(verb);
  }

  /** "The guard [would] not let him pass." */
  private boolean isRefusal(int verb, boolean negative) {
    return negative
        && !isReportedInPast(verb)
        && !hasCondition(verb)
        && !parse.lemma(verb).equals("be")
        && parse.children(verb, Relations.AUX).stream()
            .noneMatch(auxiliary -> parse.lemma(auxiliary).equals("have"));
  }

  /** "42% would prefer a bridge", "I’d rather stay". */
  private boolean isWish(int verb) {
    return WISHES.contains(parse.lemma(verb))
        || parse.children(verb, Relations.ADVMOD).stream()
            .anyMatch(adverb -> WISHES.contains(parse.word(adverb)));
  }

  /** "The stakes could not be higher": they are high. */
  private boolean isUtmost(int verb) {
    return parse.children(verb, PREDICATES).stream()
        .anyMatch(
            word ->
                parse.tag(word).equals(Tags.JJR)
                    || parse.children(word).stream().anyMatch(c -> parse.word(c).equals("more")));
  }

  /** "He would later resign", "would go on to win". */
  private boolean isTold(int verb) {
    return habits.isTold(verb) && !hasCondition(verb) && !isReportedInPast(verb);
  }

  /** "He thought he could get away with it": the thought was there. */
  private boolean isPastBelief(int verb) {
    int head = parse.head(verb);
    boolean past =
        parse.tag(head).equals(Tags.VBD)
            || parse.children(head, Relations.AUX).stream()
                .anyMatch(a -> PAST_AUXILIARIES.contains(parse.word(a)));
    return parse.relation(verb).equals(Relations.CCOMP)
        && THINKING.contains(parse.lemma(head))
        && past;
  }

  private boolean isPolite(int verb) {
    return POLITE.contains(parse.lemma(verb))
        && parse.word(parse.child(verb, Relations.SUBJECTS)).equals("i")
        && !hasCondition(verb);
  }

  private boolean isTurnOfPhrase(int verb) {
    int subject = parse.child(verb, Relations.SUBJECTS);
    return ADDRESSING.contains(parse.lemma(verb)) && FIRST_AND_SECOND.contains(parse.word(subject));
  }

  /** "The ministry said he [would] visit"; not "said that [would] help". */
  private boolean isReportedInPast(int verb) {
    boolean effect =
        EFFECTS.contains(parse.lemma(verb))
            && !parse.tag(verb).equals(Tags.VBG)
            && !parse.has(verb, Relations.EXPL);
    String subject = parse.word(parse.child(verb, Relations.SUBJECTS));
    if (effect
        || isInQuotationMarks(verb)
        || DEMONSTRATIVE.contains(subject)
        || FIRST_AND_SECOND.contains(subject)) {
      return false;
    }
    boolean perfect =
        parse.children(verb, Relations.AUX).stream().anyMatch(a -> parse.lemma(a).equals("have"));
    int head = parse.head(verb);
    boolean past = parse.tag(head).equals(Tags.VBD) || parse.tag(head).equals(Tags.VBN);
    if (perfect) {
      return false;
    }
    if (parse.children(verb).stream().anyMatch(c -> parse.word(c).equals("according"))) {
      return true;
    }
    return past
        && parse.relation(verb).equals(Relations.CCOMP)
        && !THINKING.contains(parse.lemma(head))
        && governors.of(parse, head).effect() == EmbeddingPredicates.Effect.SAID;
  }

  private boolean isInQuotationMarks(int word) {
    String before = parse.body().substring(parse.sentenceSpan().start(), parse.span(word).start());
    int open = 0;
    for (char c : before.toCharArray()) {
      open += c == '"' ? (open > 0 ? -1 : 1) : c == '“' ? 1 : c == '”' ? -1 : 0;
    }
    return open > 0;
  }

  /** Whether the verb, or the infinitive that it governs, has a condition: "if it rains". */
  private boolean hasCondition(int verb) {
    return hasOwnCondition(verb)
        || parse.children(verb, Relations.PREDICATIVES).stream().anyMatch(this::hasOwnCondition);
  }

  private boolean hasOwnCondition(int verb) {
    return parse.children(verb, Relations.ADVCL).stream()
        .filter(clause -> !isElliptic(clause))
        .flatMap(clause -> parse.children(clause, Relations.MARK).stream())
        .anyMatch(mark -> IF.contains(parse.word(mark)) && !isEven(mark));
  }

  /** "[Even] if it rains": what is so with or without that has no condition. */
  private boolean isEven(int mark) {
    return mark > 0 && parse.word(mark - 1).equals("even");
  }

  /** "Unless otherwise stated", "if at all": nothing that may come. */
  private boolean isElliptic(int clause) {
    boolean otherwise =
        parse.children(clause).stream().anyMatch(c -> parse.word(c).equals("otherwise"));
    boolean verbless = VERBLESS.contains(parse.tag(clause));
    return (otherwise || verbless) && !parse.has(clause, Relations.SUBJECTS);
  }

  /**
   * By the verb or noun that the clause completes: "hopes that it closes", "threats that it may".
   */
  private Modality fromAbove(int head, @Nullable Event main) {
    String relation = parse.relation(head);
    boolean completes = relation.equals(Relations.CCOMP) || relation.equals(Relations.XCOMP);
    int above = parse.head(head);
    if (completes && above >= 0 && !FactualityReader.isApart(parse, head, above)) {
      return switch (governors.of(parse, above).effect()) {
        case POSSIBLE ->
            relation.equals(Relations.CCOMP) ? Modality.HYPOTHETICAL : Modality.HAPPENED;
        case PLANNED -> plans.isPlanNow(above) ? Modality.PLANNED : Modality.HAPPENED;
        case ALLEGED -> Modality.ALLEGED;
        case DENIED -> Modality.DENIED;
        default -> ofDay(head, main);
      };
    }
    return ofDay(head, main);
  }

  /** "The ferry runs on Friday", told on Thursday. */
  private Modality ofDay(int head, @Nullable Event main) {
    boolean ahead =
        main != null
            && main.modality() == Modality.PLANNED
            && main.when() != null
            && !YEAR.matcher(main.when().value()).matches()
            && hangsOn(main.when().span(), head);
    boolean hasModal =
        parse.children(head, Relations.AUX).stream().anyMatch(a -> parse.tag(a).equals(Tags.MD));
    boolean bare = parse.tag(head).equals(Tags.VBG) && !parse.has(head, Relations.AUX);
    return ahead && !hasModal && !bare && PRESENT.contains(parse.tag(head))
        ? Modality.PLANNED
        : Modality.HAPPENED;
  }

  /** Whether the words stand right below the verb: "[on Friday]", not "votes [before Friday]". */
  private boolean hangsOn(Span time, int verb) {
    for (int i = 0; i < parse.size(); i++) {
      int above = parse.head(i);
      boolean last = time.covers(parse.span(i)) && above >= 0 && !time.covers(parse.span(above));
      if (last && (above == verb || !parse.isNoun(above) && parse.head(above) == verb)) {
        return true;
      }
    }
    return false;
  }
}
