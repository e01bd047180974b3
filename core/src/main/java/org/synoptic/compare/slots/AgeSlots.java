package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Entity;
import org.synoptic.model.Figure;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;

/** The same person's age in several reports: of a named one, or of the one boy of the story. */
final class AgeSlots {

  private static final String AGE = "age";

  /** Steps up the parse from an age to whom it is of. Set by hand. */
  private static final int HIGHEST = 3;

  /** Sentences of a report in which a person without a name is the story's. Set by hand. */
  private static final int LEAD = 6;

  /** Least likeness of two sentences of which one is in no lead. Set by hand. */
  private static final double LEAST_BELOW_LEAD = 0.2;

  /** Nouns that name too many persons of a story to tell one. */
  private static final Set<String> GENERAL = SlotWords.ANYBODY;

  /** Days between two reports in which a person can have turned a year older. Set by hand. */
  private static final long BIRTHDAY = 30;

  /** Years by which two reports of one age differ at most: a person was younger once. By hand. */
  private static final double MOST_YEARS = 10;

  private static final String THEN = "then";

  private final StoryIndex story;
  private final SlotContexts contexts;

  AgeSlots(StoryIndex story, SlotContexts contexts) {
    this.story = story;
    this.contexts = contexts;
  }

  /**
   * Of whom an age is.
   *
   * @param id identity, or the noun of a person without a name
   * @param name for the reader
   */
  private record Person(String id, String name) {

    boolean isDescribed() {
      return name.equals("the " + id);
    }
  }

  List<SlotFinding> compare(List<SlotReading> readings) {
    Map<Person, Map<Integer, List<SlotReading>>> ages = new LinkedHashMap<>();
    for (SlotReading reading : readings) {
      boolean age = reading.figure().kind() == Figure.Kind.AGE && !isOfThen(reading);
      Person person = age ? person(reading) : null;
      if (person != null) {
        ages.computeIfAbsent(person, k -> new TreeMap<>())
            .computeIfAbsent(reading.report(), k -> new ArrayList<>())
            .add(reading);
      }
    }
    List<SlotFinding> found = new ArrayList<>();
    ages.forEach(
        (person, byReport) -> {
          SlotFinding finding = finding(person, byReport);
          if (finding != null) {
            found.add(finding);
          }
        });
    return found;
  }

  /** "The then 17-year-old Brandt", "Brandt, then 17". */
  private static boolean isOfThen(SlotReading reading) {
    ParsedSentence parse = reading.anchor().parse();
    int number = reading.anchor().number();
    return parse.word(number - 1).equals(THEN) || parse.word(number - 2).equals(THEN);
  }

  private @Nullable Person person(SlotReading reading) {
    ParsedSentence parse = reading.anchor().parse();
    int at = reading.anchor().noun();
    for (int steps = 0; steps <= HIGHEST && at >= 0; steps++) {
      StoryMention mention = story.reports().get(reading.report()).mentionAt(parse.span(at));
      if (mention != null && mention.kind() == Entity.Kind.PERSON) {
        return new Person(mention.id(), story.identities().name(mention.id()));
      }
      boolean noun = parse.isNoun(at) && !reading.figure().span().overlaps(parse.span(at));
      if (noun && mention == null) {
        Person named = named(reading, at);
        return named == null ? unnamed(parse.lemma(at)) : named;
      }
      at = parse.head(at);
    }
    return null;
  }

  /** "His six-year-old son, Ivo": whom the words behind a noun name. */
  private @Nullable Person named(SlotReading reading, int noun) {
    ParsedSentence parse = reading.anchor().parse();
    for (int name : parse.children(noun, Relations.APPOS)) {
      StoryMention mention = story.reports().get(reading.report()).mentionAt(parse.span(name));
      if (mention != null && mention.kind() == Entity.Kind.PERSON) {
        return new Person(mention.id(), story.identities().name(mention.id()));
      }
    }
    return null;
  }

  private static @Nullable Person unnamed(String noun) {
    return GENERAL.contains(noun) ? null : new Person(noun, "the " + noun);
  }

  private @Nullable SlotFinding finding(Person person, Map<Integer, List<SlotReading>> byReport) {
    List<SlotReading> clear = new ArrayList<>();
    for (List<SlotReading> all : byReport.values()) {
      List<SlotReading> lead = all.stream().filter(AgeSlots::isInLead).toList();
      List<SlotReading> ofReport = person.isDescribed() && !lead.isEmpty() ? lead : all;
      SlotReading first = ofReport.get(0);
      if (ofReport.stream().allMatch(first::hasSameValue)) {
        clear.add(first);
      }
    }
    for (SlotReading a : clear) {
      for (SlotReading b : clear) {
        boolean one = !person.isDescribed() || areOfOne(a, b);
        if (a.report() < b.report() && one && areApart(a, b)) {
          return new SlotFinding(
              Difference.Kind.DISPUTED,
              AGE,
              "age of " + person.name(),
              SlotOrder.byTime(story, clear),
              "the same is told, and the figures cannot both be true");
        }
      }
    }
    return null;
  }

  /** Whether somebody without a name is the story's, or told of in the same words. */
  private boolean areOfOne(SlotReading a, SlotReading b) {
    return (isInLead(a) && isInLead(b))
        || (contexts.sentence(a, b) >= LEAST_BELOW_LEAD
            && !SlotSubjects.nameOtherPersons(story, a, b));
  }

  private static boolean isInLead(SlotReading reading) {
    return reading.statement().sentence() < LEAD;
  }

  private boolean areApart(SlotReading a, SlotReading b) {
    double years = Math.abs(a.figure().low() - b.figure().low());
    boolean birthday = years <= 1 && story.daysApart(a.report(), b.report()) > BIRTHDAY;
    return SlotComparison.of(a, b) == SlotComparison.APART
        && years <= MOST_YEARS
        && !birthday
        && a.isOfAnotherTime() == b.isOfAnotherTime();
  }
}
