package org.synoptic.syntax;

import java.util.Set;
import org.synoptic.model.Modality;
import org.synoptic.syntax.EmbeddingPredicates.Effect;
import org.synoptic.syntax.EmbeddingPredicates.Governor;

/**
 * Reads the polarity and modality of a verb's clause: its own words first, then all words that
 * govern it.
 */
public final class FactualityReader {

  /** Prepositions whose clause did not happen: "instead of going". */
  private static final Set<String> INSTEAD = Set.of("instead", "rather");

  private static final Set<String> SEEMING = Set.of("appear", "seem");

  /** Verbs that accept an offer: "accepted the offer". */
  private static final Set<String> ACCEPTING = Set.of("accept", "take");

  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo");
  private static final Set<String> ALLEGEDLY = SyntaxWords.of("allegedly");
  private static final Set<String> PERHAPS = SyntaxWords.of("perhaps");
  private static final Set<String> IF = Set.of("if", "unless", "whether", "until", "till", "lest");
  private static final Set<String> GOVERNING =
      Set.of("of", "from", "for", "on", "to", "about", "in", "into", "with");
  private static final Set<String> CAUSING = SyntaxWords.of("causing");
  private static final Set<String> COMING_TOGETHER = SyntaxWords.of("coming together");
  private static final Set<String> TALKING = SyntaxWords.of("talking");
  private static final int DEEPEST = 12;

  private final EmbeddingPredicates governors;

  public FactualityReader(EmbeddingPredicates governors) {
    this.governors = governors;
  }

  /** The modality and polarity of the verb's clause. */
  public Factuality of(ParsedSentence parse, int verb) {
    return of(parse, verb, 0);
  }

  private Factuality of(ParsedSentence parse, int verb, int depth) {
    Factuality inner = new Factuality(ownModality(parse, verb), Negation.isNegated(parse, verb));
    int head = parse.head(verb);
    if (head < 0 || depth > DEEPEST || isApart(parse, verb, head)) {
      return inner;
    }
    return switch (parse.relation(verb)) {
      case Relations.CCOMP, Relations.XCOMP, Relations.CSUBJ, Relations.OPRD ->
          governed(parse, inner, head, depth);
      case Relations.ACL ->
          isClause(parse, verb) && !isPresupposed(parse, verb)
              ? governed(parse, inner, head, depth)
              : inner;
      case Relations.RELCL ->
          parse.isInfinitive(verb) || isNounClause(parse, verb, head)
              ? governed(parse, inner, head, depth)
              : inner;
      case Relations.PCOMP -> afterPreposition(parse, inner, head, depth);
      case Relations.CONJ -> coordinated(parse, inner, verb, head, depth);
      case Relations.ADVCL -> adverbial(parse, inner, verb, head, depth);
      default -> inner;
    };
  }

  /** Whether a semicolon divides the two: "the bridge collapsed; nobody was on it". */
  static boolean isApart(ParsedSentence parse, int verb, int head) {
    for (int i = Math.min(verb, head); i < Math.max(verb, head); i++) {
      if (parse.word(i).equals(";")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause is presupposed: "waiting since Monday, when the fire closed the quay". */
  private static boolean isPresupposed(ParsedSentence parse, int verb) {
    return parse.children(verb).stream().anyMatch(c -> parse.word(c).equals("when") && c < verb);
  }

  private static boolean isClause(ParsedSentence parse, int verb) {
    return parse.isInfinitive(verb)
        || parse.has(verb, Relations.MARK)
        || parse.has(verb, Relations.NSUBJ);
  }

  /** "Reports he had resigned", which the parse takes for a relative clause. */
  private boolean isNounClause(ParsedSentence parse, int verb, int noun) {
    return parse.isNoun(noun)
        && governors.knowsNoun(parse.lemma(noun))
        && parse.children(verb, Relations.NSUBJ).stream()
            .anyMatch(s -> !Verbs.isRelativePronoun(parse, s));
  }

  private Modality ownModality(ParsedSentence parse, int verb) {
    if (isSubjunctive(parse, verb) || Verbs.isInvertedCondition(parse, verb)) {
      return Modality.HYPOTHETICAL;
    }
    for (int child : parse.children(verb)) {
      String word = parse.word(child);
      if (parse.relation(child).equals(Relations.MARK) && IF.contains(word)) {
        return Modality.HYPOTHETICAL;
      }
      if (ALLEGEDLY.contains(word)) {
        return Modality.ALLEGED;
      }
      if (PERHAPS.contains(word)) {
        return Modality.HYPOTHETICAL;
      }
      if (parse.tag(child).equals(Tags.MD)) {
        return ofModal(parse, verb, word);
      }
    }
    return parse.body().charAt(parse.sentenceSpan().end() - 1) == '?' && parse.head(verb) < 0
        ? Modality.HYPOTHETICAL
        : Modality.HAPPENED;
  }

  /** "Demanded that he resign", "so that it is banned". */
  private static boolean isSubjunctive(ParsedSentence parse, int verb) {
    int head = parse.head(verb);
    int mark = parse.child(verb, Relations.MARK);
    boolean that = mark >= 0 && parse.word(mark).equals("that");
    if (that && mark > 0 && parse.word(mark - 1).equals("so")) {
      return true;
    }
    boolean bare = parse.tag(verb).equals(Tags.VB) && !parse.has(verb, Relations.AUX);
    boolean subject = parse.has(verb, Relations.NSUBJ) || parse.has(verb, Relations.NSUBJPASS);
    return bare && subject && head >= 0 && !CAUSING.contains(parse.lemma(head));
  }

  /** "Would" is a future after a reporting verb in the past: "the ministry said he would visit". */
  private Modality ofModal(ParsedSentence parse, int verb, String modal) {
    if (FUTURE.contains(modal)) {
      return Modality.PLANNED;
    }
    boolean would = modal.equals("would") || modal.equals("'d") || modal.equals("’d");
    boolean perfect =
        parse.children(verb, Relations.AUX).stream().anyMatch(a -> parse.lemma(a).equals("have"));
    return would && !perfect && isReported(parse, verb) && !hasCondition(parse, verb)
        ? Modality.PLANNED
        : Modality.HYPOTHETICAL;
  }

  private boolean isReported(ParsedSentence parse, int verb) {
    int at = verb;
    while (parse.relation(at).equals(Relations.CONJ) && parse.head(at) >= 0) {
      at = parse.head(at);
    }
    int head = parse.head(at);
    return head >= 0
        && parse.relation(at).equals(Relations.CCOMP)
        && Set.of(Tags.VBD, Tags.VBN).contains(parse.tag(head))
        && governors.of(parse, head).effect() == Effect.SAID;
  }

  private static boolean hasCondition(ParsedSentence parse, int verb) {
    return parse.children(verb, Relations.ADVCL).stream()
        .flatMap(a -> parse.children(a, Relations.MARK).stream())
        .anyMatch(m -> IF.contains(parse.word(m)));
  }

  private Factuality governed(ParsedSentence parse, Factuality inner, int head, int depth) {
    Factuality outer = of(parse, head, depth + 1);
    if (!parse.isVerb(head) && !parse.isNoun(head)) {
      int verb = Verbs.of(parse, head);
      outer = verb == head ? Factuality.PLAIN : of(parse, verb, depth + 1);
    }
    if (parse.isNoun(head)) {
      outer = new Factuality(Modality.HAPPENED, Negation.isNobody(parse, head));
      if (isAcceptedOffer(parse, head)) {
        return inner.under(Modality.PLANNED);
      }
    }
    return apply(parse, inner, head, effect(parse, head), outer);
  }

  /** "Accepted an invitation to visit". */
  private static boolean isAcceptedOffer(ParsedSentence parse, int noun) {
    return parse.head(noun) >= 0
        && parse.relation(noun).equals(Relations.DOBJ)
        && ACCEPTING.contains(parse.lemma(parse.head(noun)));
  }

  /** The effect of the governing word, also where it depends on more than the word. */
  private Effect effect(ParsedSentence parse, int head) {
    String lemma = parse.lemma(head);
    boolean infinitive =
        parse.isVerb(head)
            && parse.children(head, Relations.XCOMP).stream().anyMatch(parse::isInfinitive);
    if (infinitive && lemma.equals("be")) {
      return Effect.PLANNED;
    }
    if (infinitive && lemma.equals("go") && parse.tag(head).equals(Tags.VBG)) {
      return Effect.PLANNED;
    }
    if (infinitive
        && lemma.equals("have")
        && !Set.of(Tags.VBD, Tags.VBN).contains(parse.tag(head))) {
      return Effect.POSSIBLE;
    }
    if (infinitive && SEEMING.contains(lemma)) {
      return Effect.POSSIBLE;
    }
    Governor governor = governors.of(parse, head);
    if (infinitive && governor.effect() == Effect.SAID && Verbs.isPassive(parse, head)) {
      return Effect.ALLEGED;
    }
    boolean open = infinitive || !parse.isVerb(head);
    return open && !governors.lists(parse, head) ? Effect.POSSIBLE : governor.effect();
  }

  private static Factuality apply(
      ParsedSentence parse, Factuality inner, int head, Effect effect, Factuality outer) {
    return switch (effect) {
      case SAID ->
          outer.negative() ? inner.under(Modality.HYPOTHETICAL) : inner.under(outer.modality());
      case SAME ->
          (outer.negative() && parse.isVerb(head) ? inner.negated() : inner)
              .under(outer.modality());
      case PLANNED ->
          (outer.negative() ? inner.negated() : inner)
              .under(Modality.PLANNED)
              .under(outer.modality());
      case POSSIBLE -> inner.under(Modality.HYPOTHETICAL);
      case NOT -> (outer.negative() ? inner : inner.negated()).under(outer.modality());
      case DENIED ->
          outer.negative() ? inner.under(Modality.HYPOTHETICAL) : inner.under(Modality.DENIED);
      case ALLEGED -> inner.under(Modality.ALLEGED).under(outer.modality());
    };
  }

  private Factuality afterPreposition(
      ParsedSentence parse, Factuality inner, int preposition, int depth) {
    int head = parse.head(preposition);
    if (parse.lemma(preposition).equals("without")) {
      return inner.negated();
    }
    if (INSTEAD.contains(parse.lemma(preposition))) {
      return inner.negated();
    }
    if (head < 0) {
      return inner;
    }
    int verbOfAgent = verbOfAgent(parse, preposition, head);
    if (verbOfAgent >= 0) {
      return governed(parse, inner, verbOfAgent, depth);
    }
    boolean governs = GOVERNING.contains(parse.lemma(preposition));
    if (parse.lemma(preposition).equals("by") && parse.isVerb(head)) {
      return inner.under(of(parse, head, depth + 1).modality());
    }
    if (governs && parse.isVerb(head)) {
      Effect effect = governors.of(parse, head).effect();
      boolean aimed = parse.lemma(preposition).equals("for") && effect == Effect.SAME;
      return aimed
          ? inner.under(of(parse, head, depth + 1).modality())
          : governed(parse, inner, head, depth);
    }
    if (governs && parse.isNoun(head) && governors.knowsNoun(parse.lemma(head))) {
      return governed(parse, inner, head, depth);
    }
    boolean ofNoun = parse.isNoun(head) && governs;
    return ofNoun ? inner.under(of(parse, Verbs.of(parse, head), depth + 1).modality()) : inner;
  }

  /** "Suspected by the police of robbing": the verb, where the parse takes "police of robbing". */
  private int verbOfAgent(ParsedSentence parse, int preposition, int noun) {
    boolean ofAgent =
        parse.lemma(preposition).equals("of")
            && parse.relation(noun).equals(Relations.POBJ)
            && parse.relation(parse.head(noun)).equals(Relations.AGENT);
    int verb = ofAgent ? parse.head(parse.head(noun)) : -1;
    boolean alleges =
        verb >= 0 && parse.isVerb(verb) && governors.of(parse, verb).effect() == Effect.ALLEGED;
    return alleges ? verb : -1;
  }

  private Factuality coordinated(
      ParsedSentence parse, Factuality inner, int verb, int head, int depth) {
    boolean modal =
        parse.children(verb, Relations.AUX).stream().anyMatch(a -> parse.tag(a).equals(Tags.MD));
    boolean subject = parse.has(verb, Relations.NSUBJ) || parse.has(verb, Relations.NSUBJPASS);
    Factuality first = of(parse, head, depth + 1);
    if (!parse.isVerb(head)) {
      return inner;
    }
    boolean bareInfinitive =
        parse.tag(verb).equals(Tags.VB) && !parse.has(verb, Relations.AUX) && !subject;
    if (bareInfinitive && !parse.tag(head).equals(Tags.VB)) {
      int infinitive = parse.child(head, Relations.XCOMP);
      return infinitive >= 0
          ? inner.under(of(parse, infinitive, depth + 1).modality())
          : inner.under(Modality.HYPOTHETICAL);
    }
    boolean auxiliary = parse.has(verb, Relations.AUX) || parse.has(verb, Relations.AUXPASS);
    if (!modal && !subject && !auxiliary) {
      Factuality shared = inner.under(first.modality());
      boolean but =
          parse.children(head, Relations.CC).stream().anyMatch(c -> parse.lemma(c).equals("but"));
      boolean bare = parse.tag(verb).equals(parse.tag(head));
      return first.negative() && bare && !but ? shared.negated() : shared;
    }
    Modality above = aboveOf(parse, head, first);
    return inner.under(above);
  }

  /** The modality from above the first of coordinated clauses, without its own auxiliaries. */
  private Modality aboveOf(ParsedSentence parse, int first, Factuality whole) {
    return ownModality(parse, first) == Modality.HAPPENED ? whole.modality() : Modality.HAPPENED;
  }

  private Factuality adverbial(
      ParsedSentence parse, Factuality inner, int verb, int head, int depth) {
    if (!parse.isInfinitive(verb)) {
      return inner;
    }
    Factuality outer = of(parse, Verbs.of(parse, head), depth + 1);
    boolean another = parse.has(verb, Relations.NSUBJ);
    boolean open = outer.modality() == Modality.HYPOTHETICAL || outer.negative() || another;
    if (!open && happensWithVerb(parse, verb, head)) {
      return inner.under(outer.modality());
    }
    return inner.under(open ? Modality.HYPOTHETICAL : Modality.PLANNED);
  }

  /** Whether the purpose happens with the verb: "met to discuss". */
  private static boolean happensWithVerb(ParsedSentence parse, int infinitive, int verb) {
    return TALKING.contains(parse.lemma(infinitive)) && COMING_TOGETHER.contains(parse.lemma(verb));
  }

  /** The effect of the verb on the clause that it governs. */
  public Effect effectOf(ParsedSentence parse, int verb) {
    return effect(parse, verb);
  }
}
