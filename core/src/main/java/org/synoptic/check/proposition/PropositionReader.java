package org.synoptic.check.proposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.lexicon.NegationWords;
import org.synoptic.model.Entity;
import org.synoptic.syntax.EmbeddingPredicates;
import org.synoptic.syntax.Factuality;
import org.synoptic.syntax.FactualityReader;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/** Reads who does what to whom in the sentences of a story. Not safe to share by threads. */
public final class PropositionReader {

  /** Verbs and nouns above one another that are asked for a subject. Set by hand. */
  private static final int MOST_STEPS = 4;

  /** Prepositions before a gerund whose agent is the object: "accused her of lying". */
  private static final Set<String> OF_OBJECT = Set.of("for", "of", "from");

  private static final Set<String> COMPLEMENTS =
      Set.of(Relations.ATTR, Relations.ACOMP, Relations.OPRD);

  /** Verbs with somebody who gets something. */
  private static final Set<String> GIVING = ActWords.of("giving");

  /** Words for parts of a time: "by the end of the year". */
  private static final Set<String> PARTS_OF_TIMES =
      Set.of("end", "start", "beginning", "middle", "close");

  /** The role of "[him]" in "gave him a book", as of "[to] him". */
  private static final String RECIPIENT = "to";

  private final StoryIndex story;
  private final EmbeddingPredicates governors = new EmbeddingPredicates();
  private final FactualityReader factuality = new FactualityReader(governors);
  private final Map<Statement.Place, List<Proposition>> known = new HashMap<>();

  public PropositionReader(StoryIndex story) {
    this.story = story;
  }

  /** Whether a verb may have two objects, which a parse may exchange: "offered them a rise". */
  public static boolean takesTwoObjects(String verb) {
    return GIVING.contains(verb);
  }

  /** The propositions of a sentence, in order of their verbs. */
  public List<Proposition> of(Statement.Place place) {
    return known.computeIfAbsent(place, this::read);
  }

  private List<Proposition> read(Statement.Place place) {
    ParsedSentence parse =
        new ParsedSentence(
            story.annotated(place.report()).sentences().get(place.sentence()),
            story.article(place.report()).body());
    List<Proposition> found = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      if (Tags.isVerb(parse.tag(i)) && !Relations.AUXILIARIES.contains(parse.relation(i))) {
        found.add(
            new Proposition(
                place, parse, i, fillers(place.report(), parse, i), factuality(parse, i)));
      }
    }
    return List.copyOf(found);
  }

  /** Also where the complement is negated: "is [not] safe". */
  private Factuality factuality(ParsedSentence parse, int verb) {
    Factuality ofVerb = factuality.of(parse, verb);
    int complement = parse.child(verb, COMPLEMENTS);
    return parse.has(complement, Relations.NEG)
        ? new Factuality(ofVerb.modality(), !ofVerb.negative())
        : ofVerb;
  }

  /** "Is known". */
  private static boolean isComplement(ParsedSentence parse, int verb) {
    return parse.relation(verb).equals(Relations.ACOMP) && parse.tag(verb).equals(Tags.VBN);
  }

  private Map<String, Filler> fillers(int report, ParsedSentence parse, int verb) {
    Map<String, Filler> fillers = new LinkedHashMap<>();
    boolean passive = Verbs.isPassive(parse, verb) || isComplement(parse, verb);
    int object = object(parse, verb);
    int subject = subject(parse, verb, 0);
    int agent = passive ? agentOfPassive(report, parse, verb) : subject;
    put(fillers, Proposition.AGENT, report, parse, agent);
    put(fillers, Proposition.PATIENT, report, parse, passive ? subject : object);
    put(fillers, Proposition.ATTRIBUTE, report, parse, parse.child(verb, COMPLEMENTS));
    int recipient = recipient(parse, verb, object);
    if (recipient != object && !parse.has(recipient, Relations.POBJ)) {
      put(fillers, RECIPIENT, report, parse, recipient);
    }
    for (int above : new int[] {verb, object}) {
      putPrepositions(fillers, report, parse, above);
    }
    for (int preposition : parse.children(verb, Relations.PREP)) {
      put(fillers, RECIPIENT, report, parse, addressee(parse, preposition));
    }
    return fillers;
  }

  /** Who does it; in "shut by Friday" and "shut by the end of May" that is not told. */
  private int agentOfPassive(int report, ParsedSentence parse, int verb) {
    int by = parse.child(parse.child(verb, Relations.AGENT), Relations.POBJ);
    if (by < 0) {
      return by;
    }
    boolean time =
        PARTS_OF_TIMES.contains(parse.lemma(by))
            || story.annotated(report).dates().stream()
                .anyMatch(date -> date.span().overlaps(parse.span(by)));
    return time ? ParsedSentence.NONE : by;
  }

  /** "In a letter to [her]". */
  private static int addressee(ParsedSentence parse, int preposition) {
    for (int below : parse.children(parse.child(preposition, Relations.POBJ), Relations.PREP)) {
      if (parse.lemma(below).equals(RECIPIENT)) {
        return parse.child(below, Relations.POBJ);
      }
    }
    return ParsedSentence.NONE;
  }

  /** "Brought [the nurses] soup", also where the parse takes both nouns for one. */
  private static int recipient(ParsedSentence parse, int verb, int object) {
    int dative = parse.child(verb, Relations.DATIVE);
    int before = parse.child(object, Relations.COMPOUND);
    boolean plural = parse.tag(before).equals(Tags.NNS);
    return dative < 0 && plural && GIVING.contains(parse.lemma(verb)) ? before : dative;
  }

  /** What hangs on a word by a preposition, the preposition as its role: "a letter [to] them". */
  private void putPrepositions(
      Map<String, Filler> fillers, int report, ParsedSentence parse, int above) {
    for (int preposition : parse.children(above, Set.of(Relations.PREP, Relations.DATIVE))) {
      int noun = parse.child(preposition, Relations.POBJ);
      put(fillers, parse.lemma(preposition), report, parse, noun);
    }
  }

  private void put(
      Map<String, Filler> fillers, String role, int report, ParsedSentence parse, int word) {
    if (word >= 0 && !fillers.containsKey(role)) {
      fillers.put(role, filler(report, parse, word));
    }
  }

  /**
   * The direct object, otherwise the one to whom something is said or given, otherwise the subject
   * of a gerund: "accused [them] of lying", which the parse may take for one.
   */
  private static int object(ParsedSentence parse, int verb) {
    int direct = parse.child(verb, Relations.DOBJ);
    int indirect = parse.child(verb, Relations.DATIVE);
    boolean bare = indirect >= 0 && !parse.has(indirect, Relations.POBJ);
    if (direct >= 0 || bare) {
      return direct >= 0 ? direct : indirect;
    }
    int gerund = parse.child(parse.child(verb, Relations.PREP), Relations.PCOMP);
    return parse.child(gerund, Relations.NSUBJ);
  }

  /** The subject, also where the verb shares that of another or belongs to a noun. */
  private int subject(ParsedSentence parse, int verb, int steps) {
    int own = parse.child(verb, Relations.SUBJECTS);
    if (own >= 0 && !Verbs.isRelativePronoun(parse, own)) {
      return own;
    }
    int head = parse.head(verb);
    if (head < 0 || steps >= MOST_STEPS) {
      return ParsedSentence.NONE;
    }
    return switch (parse.relation(verb)) {
      case Relations.RELCL -> own >= 0 ? head : ParsedSentence.NONE;
      case Relations.ACL -> parse.isInfinitive(verb) ? ParsedSentence.NONE : head;
      case Relations.ACOMP -> subject(parse, head, steps + 1);
      case Relations.XCOMP -> controller(parse, head, steps);
      case Relations.CONJ, Relations.ADVCL ->
          parse.isVerb(head) ? subject(parse, head, steps + 1) : ParsedSentence.NONE;
      case Relations.PCOMP -> ofGerund(parse, head, steps);
      default -> ParsedSentence.NONE;
    };
  }

  /** Whose act an infinitive is: "told [them] to leave", "[she] wants to leave". */
  private int controller(ParsedSentence parse, int above, int steps) {
    int object = object(parse, above);
    if (object >= 0 && governors.of(parse, above).objectControls()) {
      return object;
    }
    return object >= 0 && !parse.lemma(above).equals("promise")
        ? object
        : subject(parse, above, steps + 1);
  }

  /** "Jailed [her] for lying", "left the room before [they] voted". */
  private int ofGerund(ParsedSentence parse, int preposition, int steps) {
    int above = parse.head(preposition);
    if (!parse.isVerb(above)) {
      return ParsedSentence.NONE;
    }
    int object = object(parse, above);
    boolean ofObject = OF_OBJECT.contains(parse.lemma(preposition));
    return ofObject && object >= 0 ? object : subject(parse, above, steps + 1);
  }

  private Filler filler(int report, ParsedSentence parse, int word) {
    Set<String> keys = new LinkedHashSet<>();
    Set<String> titles = new LinkedHashSet<>();
    boolean named = false;
    List<Integer> all = new ArrayList<>(parse.children(word, Relations.CONJ));
    all.add(0, word);
    for (int one : all) {
      named |= isNamed(report, parse, one);
      addKeys(keys, report, parse, one);
      for (int title : parse.children(one, Relations.COMPOUND)) {
        titles.add(TermStem.of(parse.lemma(title)));
      }
    }
    for (int one : parse.children(word, Relations.APPOS)) {
      addKeys(keys, report, parse, one);
    }
    Filler.Form form =
        isPronoun(parse, word) ? Filler.Form.PRONOUN : named ? Filler.Form.NAME : Filler.Form.NOUN;
    return new Filler(parse.span(word), keys, named ? titles : Set.of(), form);
  }

  private boolean isNamed(int report, ParsedSentence parse, int word) {
    StoryMention mention = story.reports().get(report).mentionAt(parse.span(word));
    return mention != null && mention.form() == Entity.Form.NAME
        || mention == null && Tags.isProperNoun(parse.tag(word));
  }

  /** The identity, and the word itself, for a name may be linked in one report only. */
  private void addKeys(Set<String> keys, int report, ParsedSentence parse, int word) {
    StoryMention mention = story.reports().get(report).mentionAt(parse.span(word));
    if (mention != null) {
      keys.add("@" + mention.id());
    }
    if (!isPronoun(parse, word) && !isNobody(parse, word)) {
      keys.add(TermStem.of(parse.lemma(word)));
    }
  }

  private static boolean isPronoun(ParsedSentence parse, int word) {
    return Tags.isPronoun(parse.tag(word))
        || Verbs.isRelativePronoun(parse, word)
        || Set.of(Tags.CD, Tags.DT, Tags.EX).contains(parse.tag(word));
  }

  private static boolean isNobody(ParsedSentence parse, int word) {
    return NegationWords.pronouns().contains(parse.lemma(word));
  }
}
