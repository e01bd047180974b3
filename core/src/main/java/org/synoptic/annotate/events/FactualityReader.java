package org.synoptic.annotate.events;

import java.util.Set;
import org.synoptic.annotate.events.EmbeddingPredicates.Effect;
import org.synoptic.annotate.events.EmbeddingPredicates.Governor;
import org.synoptic.annotate.parse.Parse;
import org.synoptic.lexicon.Negation;
import org.synoptic.model.Modality;

/** Reads how sure a verb's clause is: its own words first, then all that govern it. */
final class FactualityReader {

  /** "instead of going": what did not happen. */
  private static final Set<String> INSTEAD = Set.of("instead", "rather");

  private static final Set<String> SEEMING = Set.of("appear", "seem");

  /** Verbs that make an offer good: "accepted the offer". */
  private static final Set<String> TAKING = Set.of("accept", "take");

  private static final Set<String> NO = Set.of("no", "neither");

  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo");
  private static final Set<String> ALLEGEDLY = EventWords.of("allegedly");
  private static final Set<String> PERHAPS = EventWords.of("perhaps");
  private static final Set<String> NOT = Negation.ofEvents();
  private static final Set<String> NOBODY = Negation.ofSubjects();
  private static final Set<String> IF = Set.of("if", "unless", "whether", "until", "till", "lest");
  private static final Set<String> GOVERNING =
      Set.of("of", "from", "for", "on", "to", "about", "in", "into", "with");
  private static final Set<String> CAUSING = EventWords.of("causing");
  private static final Set<String> COMING_TOGETHER = EventWords.of("coming together");
  private static final Set<String> TALKING = EventWords.of("talking");
  private static final int DEEPEST = 12;

  private final EmbeddingPredicates governors;

  FactualityReader(EmbeddingPredicates governors) {
    this.governors = governors;
  }

  Factuality of(Parse parse, int verb) {
    return of(parse, verb, 0);
  }

  private Factuality of(Parse parse, int verb, int depth) {
    Factuality own = new Factuality(ownModality(parse, verb), isNegated(parse, verb));
    int head = parse.head(verb);
    if (head < 0 || depth > DEEPEST) {
      return own;
    }
    return switch (parse.relation(verb)) {
      case "ccomp", "xcomp", "csubj", "oprd" -> governed(parse, own, head, depth);
      case "acl" ->
          isClause(parse, verb) && !isTaken(parse, verb) ? governed(parse, own, head, depth) : own;
      case "relcl" ->
          parse.isInfinitive(verb) || isNounClause(parse, verb, head)
              ? governed(parse, own, head, depth)
              : own;
      case "pcomp" -> afterPreposition(parse, own, head, depth);
      case "conj" -> coordinated(parse, own, verb, head, depth);
      case "advcl" -> adverbial(parse, own, verb, head, depth);
      default -> own;
    };
  }

  /** "Waiting since Monday, when the fire closed the quay": the clause takes it as known. */
  private static boolean isTaken(Parse parse, int verb) {
    return parse.children(verb).stream().anyMatch(c -> parse.word(c).equals("when") && c < verb);
  }

  private static boolean isClause(Parse parse, int verb) {
    return parse.isInfinitive(verb) || parse.has(verb, "mark") || parse.has(verb, "nsubj");
  }

  /** "Reports he had resigned", which the parse takes for a relative clause. */
  private boolean isNounClause(Parse parse, int verb, int noun) {
    return parse.isNoun(noun)
        && governors.knowsNoun(parse.lemma(noun))
        && parse.children(verb, "nsubj").stream()
            .anyMatch(s -> !ArgumentFinder.isRelative(parse, s));
  }

  private Modality ownModality(Parse parse, int verb) {
    if (isSubjunctive(parse, verb)) {
      return Modality.HYPOTHETICAL;
    }
    for (int child : parse.children(verb)) {
      String word = parse.word(child);
      if (parse.relation(child).equals("mark") && IF.contains(word)) {
        return Modality.HYPOTHETICAL;
      }
      if (ALLEGEDLY.contains(word)) {
        return Modality.ALLEGED;
      }
      if (PERHAPS.contains(word)) {
        return Modality.HYPOTHETICAL;
      }
      if (parse.tag(child).equals("MD")) {
        return ofModal(parse, verb, word);
      }
    }
    return parse.body().charAt(parse.sentenceSpan().end() - 1) == '?' && parse.head(verb) < 0
        ? Modality.HYPOTHETICAL
        : Modality.HAPPENED;
  }

  /** "Demanded that he resign", "so that it is banned". */
  private static boolean isSubjunctive(Parse parse, int verb) {
    int head = parse.head(verb);
    int mark = parse.child(verb, "mark");
    boolean that = mark >= 0 && parse.word(mark).equals("that");
    if (that && mark > 0 && parse.word(mark - 1).equals("so")) {
      return true;
    }
    boolean bare = parse.tag(verb).equals("VB") && !parse.has(verb, "aux");
    boolean subject = parse.has(verb, "nsubj") || parse.has(verb, "nsubjpass");
    return bare && subject && head >= 0 && !CAUSING.contains(parse.lemma(head));
  }

  /** "Would" after a saying in the past is a future: "the ministry said he would visit". */
  private Modality ofModal(Parse parse, int verb, String modal) {
    if (FUTURE.contains(modal)) {
      return Modality.PLANNED;
    }
    boolean would = modal.equals("would") || modal.equals("'d") || modal.equals("’d");
    boolean perfect =
        parse.children(verb, "aux").stream().anyMatch(a -> parse.lemma(a).equals("have"));
    return would && !perfect && isReported(parse, verb) && !hasCondition(parse, verb)
        ? Modality.PLANNED
        : Modality.HYPOTHETICAL;
  }

  private boolean isReported(Parse parse, int verb) {
    int at = verb;
    while (parse.relation(at).equals("conj") && parse.head(at) >= 0) {
      at = parse.head(at);
    }
    int head = parse.head(at);
    return head >= 0
        && parse.relation(at).equals("ccomp")
        && Set.of("VBD", "VBN").contains(parse.tag(head))
        && governors.of(parse, head).effect() == Effect.SAID;
  }

  private static boolean hasCondition(Parse parse, int verb) {
    return parse.children(verb, "advcl").stream()
        .flatMap(a -> parse.children(a, "mark").stream())
        .anyMatch(m -> IF.contains(parse.word(m)));
  }

  private static boolean isNegated(Parse parse, int verb) {
    for (int child : parse.children(verb)) {
      String relation = parse.relation(child);
      if (parse.word(child).equals("longer")
          && parse.children(child).stream().anyMatch(n -> parse.word(n).equals("no"))) {
        return true;
      }
      if (relation.equals("neg") || relation.equals("advmod") && NOT.contains(parse.word(child))) {
        return !parse.word(child).equals("only");
      }
      boolean argument = Set.of("nsubj", "nsubjpass", "dobj", "attr").contains(relation);
      if (argument && isNobody(parse, child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNobody(Parse parse, int noun) {
    return NOBODY.contains(parse.lemma(noun))
        || parse.children(noun, Set.of("det", "neg")).stream()
            .anyMatch(d -> NO.contains(parse.lemma(d)));
  }

  private Factuality governed(Parse parse, Factuality own, int head, int depth) {
    Factuality outer = of(parse, head, depth + 1);
    if (!parse.isVerb(head) && !parse.isNoun(head)) {
      int verb = ArgumentFinder.verbAbove(parse, head);
      outer = verb == head ? Factuality.PLAIN : of(parse, verb, depth + 1);
    }
    if (parse.isNoun(head)) {
      outer = new Factuality(Modality.HAPPENED, isNobody(parse, head));
      if (isTakenUp(parse, head)) {
        return own.under(Modality.PLANNED);
      }
    }
    return apply(parse, own, head, effect(parse, head), outer);
  }

  /** "Accepted an invitation to visit". */
  private static boolean isTakenUp(Parse parse, int noun) {
    return parse.head(noun) >= 0
        && parse.relation(noun).equals("dobj")
        && TAKING.contains(parse.lemma(parse.head(noun)));
  }

  /** What the governing word does, with the turns that depend on more than the word. */
  private Effect effect(Parse parse, int head) {
    String lemma = parse.lemma(head);
    boolean infinitive =
        parse.isVerb(head) && parse.children(head, "xcomp").stream().anyMatch(parse::isInfinitive);
    if (infinitive && lemma.equals("be")) {
      return Effect.PLANNED;
    }
    if (infinitive && lemma.equals("go") && parse.tag(head).equals("VBG")) {
      return Effect.PLANNED;
    }
    if (infinitive && lemma.equals("have") && !Set.of("VBD", "VBN").contains(parse.tag(head))) {
      return Effect.POSSIBLE;
    }
    if (infinitive && SEEMING.contains(lemma)) {
      return Effect.POSSIBLE;
    }
    Governor governor = governors.of(parse, head);
    if (infinitive && governor.effect() == Effect.SAID && ArgumentFinder.isPassive(parse, head)) {
      return Effect.ALLEGED;
    }
    boolean open = infinitive || !parse.isVerb(head);
    return open && !governors.lists(parse, head) ? Effect.POSSIBLE : governor.effect();
  }

  private static Factuality apply(
      Parse parse, Factuality own, int head, Effect effect, Factuality outer) {
    return switch (effect) {
      case SAID ->
          outer.negative() ? own.under(Modality.HYPOTHETICAL) : own.under(outer.modality());
      case SAME ->
          (outer.negative() && parse.isVerb(head) ? own.negated() : own).under(outer.modality());
      case PLANNED ->
          (outer.negative() ? own.negated() : own).under(Modality.PLANNED).under(outer.modality());
      case POSSIBLE -> own.under(Modality.HYPOTHETICAL);
      case NOT -> (outer.negative() ? own : own.negated()).under(outer.modality());
      case DENIED ->
          outer.negative() ? own.under(Modality.HYPOTHETICAL) : own.under(Modality.DENIED);
      case ALLEGED -> own.under(Modality.ALLEGED).under(outer.modality());
    };
  }

  private Factuality afterPreposition(Parse parse, Factuality own, int preposition, int depth) {
    int head = parse.head(preposition);
    if (parse.lemma(preposition).equals("without")) {
      return own.negated();
    }
    if (INSTEAD.contains(parse.lemma(preposition))) {
      return own.negated();
    }
    if (head < 0) {
      return own;
    }
    int verbOfAgent = verbOfAgent(parse, preposition, head);
    if (verbOfAgent >= 0) {
      return governed(parse, own, verbOfAgent, depth);
    }
    boolean governs = GOVERNING.contains(parse.lemma(preposition));
    if (parse.lemma(preposition).equals("by") && parse.isVerb(head)) {
      return own.under(of(parse, head, depth + 1).modality());
    }
    if (governs && parse.isVerb(head)) {
      Effect effect = governors.of(parse, head).effect();
      boolean aimed = parse.lemma(preposition).equals("for") && effect == Effect.SAME;
      return aimed
          ? own.under(of(parse, head, depth + 1).modality())
          : governed(parse, own, head, depth);
    }
    if (governs && parse.isNoun(head) && governors.knowsNoun(parse.lemma(head))) {
      return governed(parse, own, head, depth);
    }
    boolean ofNoun = parse.isNoun(head) && governs;
    return ofNoun
        ? own.under(of(parse, ArgumentFinder.verbAbove(parse, head), depth + 1).modality())
        : own;
  }

  /** "Suspected by the police of robbing": the verb, where the parse takes "police of robbing". */
  private int verbOfAgent(Parse parse, int preposition, int noun) {
    boolean ofAgent =
        parse.lemma(preposition).equals("of")
            && parse.relation(noun).equals("pobj")
            && parse.relation(parse.head(noun)).equals("agent");
    int verb = ofAgent ? parse.head(parse.head(noun)) : -1;
    boolean alleges =
        verb >= 0 && parse.isVerb(verb) && governors.of(parse, verb).effect() == Effect.ALLEGED;
    return alleges ? verb : -1;
  }

  private Factuality coordinated(Parse parse, Factuality own, int verb, int head, int depth) {
    boolean modal = parse.children(verb, "aux").stream().anyMatch(a -> parse.tag(a).equals("MD"));
    boolean subject = parse.has(verb, "nsubj") || parse.has(verb, "nsubjpass");
    Factuality first = of(parse, head, depth + 1);
    if (!parse.isVerb(head)) {
      return own;
    }
    boolean bareInfinitive = parse.tag(verb).equals("VB") && !parse.has(verb, "aux") && !subject;
    if (bareInfinitive && !parse.tag(head).equals("VB")) {
      int infinitive = parse.child(head, "xcomp");
      return infinitive >= 0
          ? own.under(of(parse, infinitive, depth + 1).modality())
          : own.under(Modality.HYPOTHETICAL);
    }
    boolean auxiliary = parse.has(verb, "aux") || parse.has(verb, "auxpass");
    if (!modal && !subject && !auxiliary) {
      Factuality shared = own.under(first.modality());
      boolean but = parse.children(head, "cc").stream().anyMatch(c -> parse.lemma(c).equals("but"));
      boolean bare = parse.tag(verb).equals(parse.tag(head));
      return first.negative() && bare && !but ? shared.negated() : shared;
    }
    Modality above = aboveOf(parse, head, first);
    return own.under(above);
  }

  /** What lies over the first of coordinated clauses, without its own auxiliaries. */
  private Modality aboveOf(Parse parse, int first, Factuality whole) {
    return ownModality(parse, first) == Modality.HAPPENED ? whole.modality() : Modality.HAPPENED;
  }

  private Factuality adverbial(Parse parse, Factuality own, int verb, int head, int depth) {
    if (!parse.isInfinitive(verb)) {
      return own;
    }
    Factuality outer = of(parse, ArgumentFinder.verbAbove(parse, head), depth + 1);
    boolean another = parse.has(verb, "nsubj");
    boolean open = outer.modality() == Modality.HYPOTHETICAL || outer.negative() || another;
    if (!open && talksThere(parse, verb, head)) {
      return own.under(outer.modality());
    }
    return own.under(open ? Modality.HYPOTHETICAL : Modality.PLANNED);
  }

  /** "Met to discuss": they talk when they meet. */
  private static boolean talksThere(Parse parse, int infinitive, int verb) {
    return TALKING.contains(parse.lemma(infinitive)) && COMING_TOGETHER.contains(parse.lemma(verb));
  }

  /** What the verb does to what it governs. */
  Effect effectOf(Parse parse, int verb) {
    return effect(parse, verb);
  }
}
