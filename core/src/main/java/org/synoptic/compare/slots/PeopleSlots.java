package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.slots.SlotWords.PeopleSlot;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.model.Figure;
import org.synoptic.model.Modality;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** The slots that count people, by the word lists: the dead, the injured, the arrested, a crowd. */
final class PeopleSlots {

  /** The slot of those who gather. */
  static final String CROWD = "crowd";

  private static final String HOSPITAL = "hospitalised";

  /** Verbs by which the hurt come to a hospital. */
  static final Set<String> BRINGING = SlotWords.BRINGING;

  private static final Set<String> HOSPITALS = Set.of("hospital", "clinic", "hospitals");
  private static final String DEAD = "dead";
  private static final String TOLL = "toll";
  private static final String INJURED = "injured";

  /** The slot of those whose lives are in danger. */
  private static final String BADLY_HURT = "badly injured";

  private static final Set<String> GRAVELY = SlotWords.GRAVELY;

  private static final Set<String> GRAVE = Set.of("critical", "serious", "grave");
  private static final String SCHOOL = "school";

  /** Verbs that take lives: "the flood claimed 12 lives", "12 people lost their lives". */
  private static final Set<String> TAKING = SlotWords.TAKING_LIVES;

  /** Before a count that is the whole one. */
  private static final Set<String> ALL = Set.of("the", "all", "those", "these");

  private static final Set<String> LIVES = Set.of("life", "lives");

  private static final Set<String> STATES =
      Set.of(
          Relations.ACOMP,
          Relations.ATTR,
          Relations.OPRD,
          Relations.PRT,
          Relations.ADVMOD,
          Relations.XCOMP);

  private PeopleSlots() {}

  /**
   * What a count of people is of.
   *
   * @param slot its name in the list
   * @param group stem of the counted noun; empty for people in general
   * @param year of a happening of another time; empty for the story's own
   */
  record Topic(String slot, String group, String year) {}

  /** The readings of each slot, in the order of the story. */
  static Map<Topic, List<SlotReading>> of(List<SlotReading> readings) {
    Map<Topic, List<SlotReading>> slots = new LinkedHashMap<>();
    for (SlotReading reading : readings) {
      Topic topic = topic(reading);
      if (topic != null && !(reading.isVague() && topic.slot().equals(CROWD))) {
        slots.computeIfAbsent(topic, k -> new ArrayList<>()).add(reading);
      }
    }
    return slots;
  }

  /** Null for a figure that counts no people, or tells nothing that befell them. */
  static @Nullable Topic topic(SlotReading reading) {
    if ((reading.isOfAnotherTime() && reading.year().isEmpty())
        || reading.figure().kind() != Figure.Kind.COUNT
        || reading.statement().modality() == Modality.PLANNED
        || reading.figure().low() != Math.rint(reading.figure().low())) {
      return null;
    }
    String slot = slot(reading);
    if (slot == null) {
      return null;
    }
    return new Topic(slot, group(reading, slot), reading.year());
  }

  private static @Nullable String slot(SlotReading reading) {
    Anchor anchor = reading.anchor();
    if (isToll(reading) || takesLives(anchor)) {
      return DEAD;
    }
    if (isCrowd(reading)) {
      return CROWD;
    }
    if (isBroughtToHospital(reading)) {
      return HOSPITAL;
    }
    if (isBadlyHurt(anchor)) {
      return BADLY_HURT;
    }
    return SlotWords.OF_PEOPLE.stream()
        .filter(slot -> tells(reading, slot))
        .map(slot -> slot.name() + withOther(reading, slot))
        .findFirst()
        .orElse(null);
  }

  /** "12 were seriously injured", "12 were in critical condition": a part of the injured. */
  private static boolean isBadlyHurt(Anchor anchor) {
    ParsedSentence parse = anchor.parse();
    int verb = anchor.governor();
    boolean badly =
        parse.children(verb, Relations.ADVMOD).stream()
            .anyMatch(word -> GRAVELY.contains(parse.word(word)));
    boolean hurt = SlotWords.OF_PEOPLE.stream().anyMatch(slot -> isHurt(slot, parse.lemma(verb)));
    return (badly && hurt)
        || parse.children(verb, Relations.PREP).stream()
            .map(in -> parse.child(in, Relations.POBJ))
            .anyMatch(state -> isGraveState(parse, state));
  }

  private static boolean isHurt(PeopleSlot slot, String verb) {
    return slot.name().equals(INJURED) && slot.doneTo().contains(verb);
  }

  private static boolean isGraveState(ParsedSentence parse, int state) {
    return parse.lemma(state).equals("condition")
        && parse.children(state, Relations.NMOD).stream()
            .anyMatch(word -> GRAVE.contains(parse.word(word)));
  }

  /** "30 people dead or injured": the names of further slots that one figure fills. */
  private static String withOther(SlotReading reading, PeopleSlot slot) {
    if (reading.statement().figures().size() != 1) {
      return "";
    }
    Set<String> lemmas = new LinkedHashSet<>();
    reading.statement().tokens().forEach(token -> lemmas.add(token.lemma()));
    return SlotWords.OF_PEOPLE.stream()
        .filter(other -> !other.equals(slot) && lemmas.contains("or"))
        .filter(
            other ->
                lemmas.stream()
                    .anyMatch(
                        word -> other.doneTo().contains(word) || other.toldAs().contains(word)))
        .map(other -> " or " + other.name())
        .collect(Collectors.joining());
  }

  private static boolean isToll(SlotReading reading) {
    String of = reading.figure().of();
    return of != null && CaseFolding.fold(of).endsWith(TOLL);
  }

  private static boolean takesLives(Anchor anchor) {
    ParsedSentence parse = anchor.parse();
    int verb = anchor.verb();
    if (!TAKING.contains(parse.lemma(verb))) {
      return false;
    }
    int object = parse.child(verb, Relations.DOBJ);
    return LIVES.contains(parse.lemma(object))
        && (object == anchor.noun() || object == anchor.top() || anchor.isSubject());
  }

  /** "12 people were taken to hospital". */
  private static boolean isBroughtToHospital(SlotReading reading) {
    Anchor anchor = reading.anchor();
    ParsedSentence parse = anchor.parse();
    int verb = anchor.governor();
    if (parse.word(verb).equals("of")) {
      verb = parse.head(parse.head(verb));
    }
    return (anchor.isVictim() || parse.tag(verb).equals(Tags.VBN))
        && BRINGING.contains(parse.lemma(verb))
        && parse.children(verb, Relations.PREP).stream()
            .filter(to -> parse.word(to).equals("to"))
            .map(to -> parse.lemma(parse.child(to, Relations.POBJ)))
            .anyMatch(HOSPITALS::contains);
  }

  private static boolean tells(SlotReading reading, PeopleSlot slot) {
    Anchor anchor = reading.anchor();
    return isCounted(reading, slot)
        || isDone(anchor, slot)
        || isState(anchor, slot)
        || slot.countedAs().contains(anchor.parse().lemma(anchor.completed()));
  }

  /** "12 dead", "12 deaths", "126 arrests": the counted noun itself tells it. */
  private static boolean isCounted(SlotReading reading, PeopleSlot slot) {
    Anchor anchor = reading.anchor();
    ParsedSentence parse = anchor.parse();
    int noun = anchor.noun();
    String of = reading.figure().of();
    return (of != null && slot.toldAs().contains(of))
        || slot.countedAs().contains(parse.lemma(noun))
        || slot.undergone().contains(parse.lemma(noun))
        || slot.toldAs().contains(parse.word(noun))
        || (noun == anchor.number() && slot.toldAs().contains(parse.word(noun + 1)));
  }

  private static boolean isDone(Anchor anchor, PeopleSlot slot) {
    ParsedSentence parse = anchor.parse();
    String governor = parse.lemma(anchor.governor());
    return (anchor.isVictim() && slot.doneTo().contains(governor))
        || (anchor.isSubject()
            && (slot.undergone().contains(governor)
                || slot.toldAs().contains(parse.word(anchor.governor()))));
  }

  /** "12 people were dead", "left 12 people dead", "12 people injured", "12 who died". */
  private static boolean isState(Anchor anchor, PeopleSlot slot) {
    ParsedSentence parse = anchor.parse();
    int governor = anchor.governor();
    boolean predicate =
        (anchor.isSubject() || anchor.isVictim())
            && parse.children(governor, STATES).stream()
                .anyMatch(state -> slot.toldAs().contains(parse.word(state)));
    return predicate
        || anchor.attributes().stream()
            .filter(word -> !isOfSome(anchor, word))
            .anyMatch(
                word ->
                    slot.toldAs().contains(parse.word(word))
                        || (slot.undergone().contains(parse.lemma(word))
                            && parse.relation(word).equals(Relations.RELCL)));
  }

  /** "45 people who were wounded stayed in hospital" counts who stayed; "the 45" are all. */
  private static boolean isOfSome(Anchor anchor, int attribute) {
    ParsedSentence parse = anchor.parse();
    boolean definite =
        parse.children(anchor.noun(), Relations.DET).stream()
            .anyMatch(word -> ALL.contains(parse.word(word)));
    boolean subject =
        (anchor.isSubject() || anchor.isVictim())
            && Tags.isVerb(parse.tag(anchor.governor()))
            && anchor.governor() > attribute;
    return parse.relation(attribute).equals(Relations.RELCL)
        && (subject || anchor.role().equals(Relations.ROOT))
        && !definite;
  }

  private static boolean isCrowd(SlotReading reading) {
    Anchor anchor = reading.anchor();
    ParsedSentence parse = anchor.parse();
    int verb = anchor.verb();
    String noun = parse.lemma(anchor.noun());
    boolean ofPeople = SlotWords.PEOPLE.contains(noun) || SlotWords.CROWD.contains(noun);
    return (ofPeople && anchor.isSubject() && gathers(parse, anchor.governor()))
        || (SlotWords.CROWD.contains(noun) && noun.equals(CROWD))
        || SlotWords.CROWD.contains(parse.lemma(anchor.completed()))
            && parse.lemma(anchor.completed()).equals(CROWD)
        || (SlotWords.COUNTING_VERBS.contains(parse.lemma(verb)) && isTotalAt(anchor, verb));
  }

  /** "marched", "took to the streets", "turned out". */
  private static boolean gathers(ParsedSentence parse, int verb) {
    String lemma = parse.lemma(verb);
    if (lemma.equals("take")) {
      return parse.subtree(verb).stream().anyMatch(i -> parse.lemma(i).equals("street"));
    }
    if (lemma.equals("turn")) {
      return parse.children(verb).stream().anyMatch(i -> parse.word(i).equals("out"));
    }
    return SlotWords.CROWD_VERBS.contains(lemma);
  }

  /** "estimated the crowd at around 30,000", "put the total at 80,000". */
  private static boolean isTotalAt(Anchor anchor, int verb) {
    ParsedSentence parse = anchor.parse();
    int object = parse.child(verb, Relations.DOBJ);
    return SlotWords.TOTALS.contains(parse.lemma(object))
        && parse.word(anchor.governor()).equals("at")
        && crowdIsNear(parse);
  }

  private static boolean crowdIsNear(ParsedSentence parse) {
    for (int i = 0; i < parse.size(); i++) {
      String lemma = parse.lemma(i);
      if (SlotWords.CROWD.contains(lemma)
          || lemma.equals("turnout")
          || lemma.equals("attendance")
          || SlotWords.CROWD_VERBS.contains(lemma) && !lemma.equals("take")) {
        return true;
      }
    }
    return false;
  }

  private static String group(SlotReading reading, String slot) {
    Anchor anchor = reading.anchor();
    String noun = anchor.parse().lemma(anchor.noun());
    String of = reading.figure().of();
    boolean general =
        of == null
            || noun.isEmpty()
            || LIVES.contains(noun)
            || Tags.isVerb(anchor.parse().tag(anchor.noun()))
            || anchor.noun() == anchor.number()
            || CaseFolding.fold(of).endsWith(TOLL)
            || SlotWords.PEOPLE.contains(noun)
            || SlotWords.PEOPLE.contains(anchor.parse().word(anchor.noun()))
            || (slot.equals(CROWD) && SlotWords.CROWD.contains(noun));
    return general && !hasGroup(anchor) ? "" : TermStem.of(plain(noun)) + modifiers(anchor);
  }

  /** "girl" for "schoolgirl". */
  private static String plain(String noun) {
    return noun.startsWith(SCHOOL) ? noun.substring(SCHOOL.length()) : noun;
  }

  /** "12 Chinese people", "12 young people": a part of them. */
  private static boolean hasGroup(Anchor anchor) {
    return !modifiers(anchor).isEmpty();
  }

  private static String modifiers(Anchor anchor) {
    ParsedSentence parse = anchor.parse();
    if (anchor.noun() == anchor.number()) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    for (int child : parse.children(anchor.noun(), Relations.NOUN_MODIFIERS)) {
      boolean names = child > anchor.number() && child < anchor.noun();
      if (names && (Tags.isAdjective(parse.tag(child)) || parse.isNoun(child))) {
        words.append(' ').append(parse.lemma(child));
      }
    }
    return words.toString();
  }
}
