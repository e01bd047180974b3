package org.synoptic.compare.slots;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.compare.terms.UnitConversion;
import org.synoptic.lexicon.PersonWords;
import org.synoptic.model.Difference;
import org.synoptic.model.Figure;
import org.synoptic.model.Modality;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * One amount that reports round differently. Where two amounts are so near to each other, fewer
 * words need to say that they are of one thing than where they clash.
 */
final class RoundedSlots {

  /** Least likeness of the clauses around two such amounts. Tuned on the marked stories. */
  private static final double LEAST = 0.12;

  /** The same for one number. Tuned on the marked stories. */
  private static final double LEAST_OF_EQUAL = 0.05;

  /** The same for counts of people to whom the same happened. Tuned on the marked stories. */
  private static final double LEAST_OF_PEOPLE = 0.05;

  /** The same for one number that tells by itself. Tuned on the marked stories. */
  private static final double LEAST_OF_TELLING = 0.05;

  /** Least likeness of two sentences with such amounts and no others like them. Set by hand. */
  private static final double LEAST_OF_NEAREST = 0.14;

  /** The same for amounts that many things of a story have. Set by hand. */
  private static final double LEAST_OF_LOOSE = 0.25;

  /** The same where what does it, or to what, seems to differ. Set by hand. */
  private static final double LEAST_OF_LOOSE_APART = 0.6;

  /** From this count on one number is hardly that of two things. Set by hand. */
  private static final double LARGE = 10_000;

  /** Digits from which on a number tells by itself. Set by hand. */
  private static final int TELLING_DIGITS = 3;

  /** Words behind an amount that may name what it is of: "a 40m dry well". Set by hand. */
  private static final int BESIDE = 2;

  /** Before the counted noun, where it is no slot of people. */
  private static final String NOUN = "#";

  /** Many persons, whatever noun names them: "700,000 recipients", "700,000 immigrants". */
  private static final String PERSONS = NOUN + "persons";

  /** Pairs of a measure that are compared at most. Keeps the work bounded; set by hand. */
  private static final int MOST_PAIRS = 20_000;

  private final StoryIndex story;
  private final SlotContexts contexts;

  RoundedSlots(StoryIndex story, SlotContexts contexts) {
    this.story = story;
    this.contexts = contexts;
  }

  /** The findings in which no reading is of a slot that is told already. */
  List<SlotFinding> compare(List<SlotReading> amounts, List<SlotFinding> told) {
    Map<String, List<SlotReading>> byMeasure = new LinkedHashMap<>();
    for (SlotReading reading : amounts) {
      if (told.stream().noneMatch(one -> tells(one, reading))) {
        for (String measure : measures(reading)) {
          byMeasure.computeIfAbsent(measure, k -> new ArrayList<>()).add(reading);
        }
      }
    }
    List<SlotFinding> found = new ArrayList<>();
    byMeasure.forEach(
        (measure, readings) -> {
          boolean grown = told.stream().anyMatch(one -> one.slot().equals(measure));
          if (!grown) {
            List<SlotFinding> known = new ArrayList<>(told);
            known.addAll(found);
            found.addAll(ofMeasure(readings, isPeople(measure), known));
          }
        });
    return found;
  }

  private static boolean tells(SlotFinding finding, SlotReading reading) {
    return finding.readings().stream()
        .anyMatch(
            one ->
                one.report() == reading.report()
                    && one.figure().span().overlaps(reading.figure().span()));
  }

  /** What the amount is of: a slot of people, a dimension or a noun. */
  private static List<String> measures(SlotReading reading) {
    Figure figure = reading.figure();
    if (figure.unit() != null) {
      return List.of(UnitConversion.dimension(figure.unit()));
    }
    List<String> measures = new ArrayList<>();
    PeopleSlots.Topic topic = PeopleSlots.topic(reading);
    if (topic != null && topic.slot().equals(PeopleSlots.CROWD)) {
      return List.of();
    }
    if (topic != null) {
      measures.add(topic.slot());
    } else if (figure.of() != null) {
      SlotWords.OF_PEOPLE.stream()
          .filter(slot -> counts(slot, TermStem.of(CaseFolding.fold(figure.of()))))
          .forEach(slot -> measures.add(slot.name()));
    }
    boolean bare = reading.anchor().noun() == reading.anchor().number();
    boolean general =
        SlotWords.PEOPLE.contains(reading.anchor().parse().lemma(reading.anchor().noun()));
    if (figure.of() != null && !bare && !general && figure.low() == Math.rint(figure.low())) {
      String noun = reading.anchor().parse().lemma(reading.anchor().noun());
      measures.add(NOUN + meaning(noun));
      if (figure.low() >= LARGE && PersonWords.contains(noun)) {
        measures.add(PERSONS);
      }
    }
    return measures;
  }

  private static boolean counts(SlotWords.PeopleSlot slot, String noun) {
    return slot.countedAs().stream().map(TermStem::of).anyMatch(noun::equals);
  }

  private static boolean isPeople(String measure) {
    return SlotWords.OF_PEOPLE.stream().anyMatch(slot -> measure.endsWith(slot.name()));
  }

  private static String meaning(String lemma) {
    String stem = TermStem.of(lemma);
    String meaning = Synonyms.meaning(stem);
    return meaning == null ? stem : meaning;
  }

  private List<SlotFinding> ofMeasure(
      List<SlotReading> readings, boolean people, List<SlotFinding> told) {
    SlotCourses courses = new SlotCourses();
    int seen = 0;
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size() && seen < MOST_PAIRS; j++, seen++) {
        SlotReading a = readings.get(i);
        SlotReading b = readings.get(j);
        if (a.report() != b.report()
            && Rounding.areOne(a, b)
            && !a.isPrintedLike(b)
            && !areOfTwoTimes(a, b)
            && areToldAlike(story, contexts, a, b)
            && !areOfTwoNamesakes(readings, a, b)
            && (isOfOneThing(a, b, people) || areNearestOfEachOther(readings, a, b))
            && !isGivenByBoth(readings, a, b)) {
          courses.add(new SlotPair(a, b, SlotComparison.ROUNDED, contexts.near(a, b)));
        }
      }
    }
    return courses.all().stream()
        .map(this::finding)
        .filter(finding -> told.stream().noneMatch(one -> isAgain(finding, one)))
        .toList();
  }

  /**
   * Whether a report gives one amount for two things, "$150 million for roads, $150 million for
   * schools", and nothing says that the other's is of this one.
   */
  private boolean areOfTwoNamesakes(List<SlotReading> readings, SlotReading a, SlotReading b) {
    return a.figure().unit() != null
        && (isOfSeveral(readings, a) || isOfSeveral(readings, b))
        && !sharesProperty(a, b);
  }

  private boolean isOfSeveral(List<SlotReading> readings, SlotReading value) {
    return readings.stream()
        .filter(one -> one.report() == value.report() && one.hasSameValue(value))
        .filter(one -> !one.statement().place().equals(value.statement().place()))
        .anyMatch(one -> !sharesProperty(one, value));
  }

  /** Two measures, one of them of another time: the winds of an old storm and of this one. */
  private static boolean areOfTwoTimes(SlotReading a, SlotReading b) {
    return a.figure().kind() == Figure.Kind.MEASURE
        && !a.hasSameValue(b)
        && a.isOfAnotherTime() != b.isOfAnotherTime();
  }

  /**
   * Whether both clauses assert it and have more in common, where many things of a story have such
   * amounts.
   */
  static boolean areToldAlike(
      StoryIndex story, SlotContexts contexts, SlotReading a, SlotReading b) {
    if (!Rounding.isLoose(a, b)) {
      return true;
    }
    return a.statement().modality() != Modality.HYPOTHETICAL
        && b.statement().modality() != Modality.HYPOTHETICAL
        && (a.isVague()
            || b.isVague()
            || contexts.likeness(a, b)
                >= (SlotSubjects.areKnownToConflict(story, a, b)
                    ? LEAST_OF_LOOSE_APART
                    : LEAST_OF_LOOSE));
  }

  /** "2,700 km (1,680 miles)": whether the same sentences differ in the same measure already. */
  private static boolean isAgain(SlotFinding finding, SlotFinding told) {
    return finding.slot().equals(told.slot())
        && finding.readings().stream()
            .allMatch(
                one ->
                    told.readings().stream()
                        .anyMatch(two -> one.statement().place().equals(two.statement().place())));
  }

  /** Whether both reports have both amounts, or one has both in two units: "5 miles (8 km)". */
  private boolean isGivenByBoth(List<SlotReading> readings, SlotReading a, SlotReading b) {
    boolean converted = !Objects.equals(a.figure().unit(), b.figure().unit());
    return converted
        ? hasValue(readings, a.report(), b) || hasValue(readings, b.report(), a)
        : gives(readings, a.report(), b) && gives(readings, b.report(), a);
  }

  private static boolean hasValue(List<SlotReading> readings, int report, SlotReading value) {
    return readings.stream()
        .anyMatch(
            one ->
                one.report() == report
                    && one.hasSameValue(value)
                    && Objects.equals(one.figure().unit(), value.figure().unit()));
  }

  /** Whether a report has the other's amount of the same thing too: it does not differ from it. */
  private boolean gives(List<SlotReading> readings, int report, SlotReading value) {
    return readings.stream()
        .anyMatch(
            one ->
                one.report() == report
                    && one.hasSameValue(value)
                    && one.figure().bound() == value.figure().bound()
                    && Objects.equals(one.figure().unit(), value.figure().unit())
                    && (sharesProperty(one, value) || one.figure().unit() == null));
  }

  /**
   * Whether neither report has another amount that the other's could be, and their sentences have
   * words in common: then hardly two things are meant.
   */
  private boolean areNearestOfEachOther(List<SlotReading> readings, SlotReading a, SlotReading b) {
    boolean equal = a.hasSameValue(b) && Objects.equals(a.figure().unit(), b.figure().unit());
    boolean share = a.figure().kind() == Figure.Kind.SHARE;
    boolean telling =
        Rounding.areTelling(a, b)
            || (equal && a.figure().low() >= LARGE)
            || (equal && isOnlyOfUnit(readings, a) && isOnlyOfUnit(readings, b));
    return telling
        && Rounding.areClose(a, b)
        && (equal || !share)
        && !areOfOtherYears(a, b)
        && !SlotSubjects.areNumbered(a, b)
        && !ClausePlaces.areOther(story, a.statement(), b.statement())
        && contexts.sentenceBesideUnits(a, b) >= LEAST_OF_NEAREST
        && isNearest(readings, a, b)
        && isNearest(readings, b, a);
  }

  /** "10 minutes" of a report that gives no other number of minutes. */
  private static boolean isOnlyOfUnit(List<SlotReading> readings, SlotReading value) {
    String unit = value.figure().unit();
    return unit != null
        && readings.stream()
            .filter(one -> one.report() == value.report())
            .filter(one -> unit.equals(one.figure().unit()))
            .allMatch(value::hasSameValue);
  }

  private static boolean isNearest(List<SlotReading> readings, SlotReading a, SlotReading b) {
    return readings.stream()
        .filter(one -> one.report() == b.report() && !one.hasSameValue(b))
        .filter(one -> !Rounding.areConverted(one, b))
        .noneMatch(one -> one.hasSameValue(a) || Rounding.areOne(a, one));
  }

  private static boolean areOfOtherYears(SlotReading a, SlotReading b) {
    return !a.year().isEmpty() && !b.year().isEmpty() && !a.year().equals(b.year());
  }

  private boolean isOfOneThing(SlotReading a, SlotReading b, boolean people) {
    if (areOfOtherYears(a, b)
        || SlotSubjects.areNumbered(a, b)
        || ClausePlaces.areOther(story, a.statement(), b.statement())) {
      return false;
    }
    double likeness = contexts.likeness(a, b);
    boolean equal = a.hasSameValue(b) && Objects.equals(a.figure().unit(), b.figure().unit());
    return (people && likeness >= LEAST_OF_PEOPLE)
        || (isTelling(a, b) && likeness >= LEAST_OF_TELLING)
        || (sharesProperty(a, b) && likeness >= (equal ? LEAST_OF_EQUAL : LEAST));
  }

  /** Whether both have one number that hardly two things of a story have: 197, not 200. */
  private static boolean isTelling(SlotReading a, SlotReading b) {
    boolean infant = WordAmounts.OLD.equals(a.figure().unit()) && a.figure().low() > 1;
    BigDecimal number = BigDecimal.valueOf(a.figure().low()).stripTrailingZeros();
    return a.hasSameValue(b)
        && Objects.equals(a.figure().unit(), b.figure().unit())
        && (infant || number.precision() >= TELLING_DIGITS);
  }

  /** Whether both amounts stand with one word that is no name. */
  private boolean sharesProperty(SlotReading a, SlotReading b) {
    Set<String> other = property(b);
    return property(a).stream().anyMatch(term -> !term.startsWith("@") && other.contains(term));
  }

  /** The words that govern and complete an amount, and all nouns that "of" adds to it. */
  private Set<String> property(SlotReading reading) {
    Set<String> words = new LinkedHashSet<>(contexts.property(reading));
    ParsedSentence parse = reading.anchor().parse();
    int next = reading.anchor().number() + 1;
    if (reading.figure().unit() == null) {
      return words;
    }
    if (parse.word(next).equals("of")) {
      parse.subtree(next).stream()
          .filter(parse::isNoun)
          .forEach(noun -> words.add(meaning(parse.lemma(noun))));
    }
    for (int word = next; word < next + BESIDE && !isClosed(parse, word); word++) {
      words.add(meaning(parse.lemma(word)));
    }
    return words;
  }

  /** Whether a noun phrase ends before the word: at a mark, a preposition or a verb. */
  private static boolean isClosed(ParsedSentence parse, int word) {
    String relation = parse.relation(word);
    return parse.tag(word).isEmpty()
        || Tags.isVerb(parse.tag(word))
        || Set.of(Relations.PUNCT, Relations.PREP, Relations.CC, Relations.MARK).contains(relation)
        || !Character.isLetter(parse.word(word).charAt(0));
  }

  private SlotFinding finding(SlotCourses.Course course) {
    List<SlotReading> readings = SlotOrder.byTime(story, course.readings());
    SlotReading first = readings.get(0);
    return new SlotFinding(
        Difference.Kind.ROUNDING,
        MeasureSlots.slot(first),
        about(readings),
        readings,
        "one figure is the other one rounded");
  }

  private String about(List<SlotReading> readings) {
    SlotReading first = readings.get(0);
    if (first.figure().unit() == null) {
      return "number of " + first.figure().of();
    }
    Set<String> shared = new LinkedHashSet<>(contexts.near(first));
    readings.forEach(one -> shared.retainAll(contexts.near(one)));
    String property = contexts.words(first, shared);
    return property.isEmpty()
        ? MeasureSlots.slot(first)
        : MeasureSlots.slot(first) + ": " + property;
  }
}
