package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.NumberText;
import org.synoptic.model.Difference;
import org.synoptic.model.Figure;
import org.synoptic.model.Passage;

/** The slots that the reports of a story fill differently. */
public final class SlotDifferences {

  /** From this value on, the same number in another report is the same count. Set by hand. */
  private static final double TELLING = 20;

  private final StoryIndex story;
  private final @Nullable StatementMatcher matcher;
  private final SlotContexts contexts;
  private final List<SlotReading> readings;
  private final Map<Integer, List<SlotReading>> byReport;
  private final List<SlotFinding> findings = new ArrayList<>();

  private SlotDifferences(StoryIndex story, @Nullable StatementMatcher matcher) {
    this.story = story;
    this.matcher = matcher;
    this.contexts = new SlotContexts(story);
    this.readings = SlotReader.read(story);
    this.byReport = readings.stream().collect(Collectors.groupingBy(SlotReading::report));
  }

  /** By words alone. */
  public static SlotDifferences of(StoryIndex story) {
    SlotDifferences slots = new SlotDifferences(story, null);
    slots.readAll();
    return slots;
  }

  /**
   * @param matcher says which clauses tell the same but for their values
   */
  public static SlotDifferences of(StoryIndex story, StatementMatcher matcher) {
    SlotDifferences slots = new SlotDifferences(story, matcher);
    slots.readAll();
    return slots;
  }

  private void readAll() {
    PlaceClasses places = new PlaceClasses(story);
    PeopleSlots.of(readings)
        .forEach(
            (topic, ofTopic) ->
                places.of(ofTopic).forEach(ofPlace -> findings.addAll(ofPeople(topic, ofPlace))));
    List<SlotReading> amounts = AmountReader.read(story);
    MeasureSlots measures = new MeasureSlots(story, contexts);
    findings.addAll(measures.compare(readings));
    findings.addAll(new AgeSlots(story, contexts).compare(readings));
    findings.addAll(new RoundedSlots(story, contexts).compare(amounts, findings));
    List<SlotFinding> sole =
        new SoleAmounts(story, contexts, measures).compare(readings, amounts, findings);
    findings.removeIf(one -> sole.stream().anyMatch(more -> more.tells(one)));
    findings.addAll(sole);
    if (matcher != null) {
      List<SlotFinding> masked =
          new MaskedSlots(story, contexts, measures, matcher).compare(readings, amounts, findings);
      findings.removeIf(one -> masked.stream().anyMatch(more -> more.tells(one)));
      findings.addAll(masked);
    }
  }

  /** One difference for each slot, without the id of a claim. */
  public List<Difference> all() {
    List<Difference> all = new ArrayList<>();
    findings.stream()
        .map(this::difference)
        .filter(SlotDifferences::printsTwoValues)
        .forEach(all::add);
    addUntold(all, new WhenSlots(story, contexts).compare());
    addUntold(all, new ToldTimes(story, contexts).compare());
    addUntold(all, matcher == null ? List.of() : new MaskedTimes(story, matcher).compare());
    all.addAll(new EventPlaces(story, contexts).compare());
    all.addAll(new ClockSlots(story, contexts).compare());
    all.addAll(new OutcomeSlots(story).compare());
    all.addAll(new ActSlots(story, contexts).compare());
    all.addAll(new StrengthSlots(story, contexts, matcher).compare());
    all.addAll(new SuperlativeSlots(story, contexts).compare());
    all.addAll(new FirstSlots(story).compare());
    all.addAll(new TurnSlots(story, contexts).compare());
    all.addAll(new CommentSlots(story).compare());
    all.addAll(new WhereSlots(story).compare());
    all.addAll(new QuotationSlots(story, contexts).compare());
    all.addAll(new OfficeSlots(story).compare());
    all.addAll(new RankSlots(story).compare());
    all.addAll(new DegreeSlots(story, contexts).compare());
    all.addAll(new PartSlots(story, contexts).compare());
    all.addAll(NameSpellings.of(story));
    all.addAll(HyphenSpellings.of(story));
    all.addAll(JoinedNames.of(story));
    return all;
  }

  /** Adds what no other difference tells with the same values. */
  private static void addUntold(List<Difference> all, List<Difference> more) {
    List<Difference> told = List.copyOf(all);
    more.stream()
        .filter(one -> told.stream().noneMatch(other -> haveSameValues(one, other)))
        .forEach(all::add);
  }

  /**
   * Whether the figures of two clauses that seem to be of one thing may be told as a difference:
   * not if one is of another time or part of a count, if each report gives the other's value too,
   * or if they fill a slot in which they do not differ.
   */
  public boolean allows(Statement a, Figure x, Statement b, Figure y) {
    SlotReading left = reading(a, x);
    SlotReading right = reading(b, y);
    if (left == null
        || right == null
        || left.isOfAnotherTime() != right.isOfAnotherTime()
        || SlotSubjects.conflict(story, left, right)
        || SlotSubjects.areOfOtherThings(left, right)) {
      return false;
    }
    if (PeopleSlots.topic(left) != null && PeopleSlots.topic(right) != null) {
      return findings.stream()
          .anyMatch(one -> one.readings().contains(left) && one.readings().contains(right));
    }
    return !MeasureSlots.areFar(left, right)
        && !SlotComparison.areOfOtherGrain(left, right)
        && !isGivenBy(b.report(), left)
        && !isGivenBy(a.report(), right);
  }

  /** Whether two figures are of one slot or of none, so that they may differ in scope. */
  public boolean areOfOneSlot(Statement a, Figure x, Statement b, Figure y) {
    SlotReading left = reading(a, x);
    SlotReading right = reading(b, y);
    PeopleSlots.Topic one = left == null ? null : PeopleSlots.topic(left);
    PeopleSlots.Topic other = right == null ? null : PeopleSlots.topic(right);
    if (one == null || other == null) {
      return one == other;
    }
    return one.slot().startsWith(other.slot()) || other.slot().startsWith(one.slot());
  }

  private @Nullable SlotReading reading(Statement statement, Figure figure) {
    return readingsOf(statement.report()).stream()
        .filter(one -> one.figure().span().overlaps(figure.span()))
        .findFirst()
        .orElse(null);
  }

  private List<SlotReading> readingsOf(int report) {
    return byReport.getOrDefault(report, List.of());
  }

  private boolean isGivenBy(int report, SlotReading value) {
    return value.figure().low() >= TELLING
        && readingsOf(report).stream()
            .anyMatch(
                one ->
                    one.hasSameValue(value)
                        && Objects.equals(one.figure().unit(), value.figure().unit()));
  }

  private List<SlotFinding> ofPeople(PeopleSlots.Topic topic, List<SlotReading> readings) {
    if (topic.slot().equals(PeopleSlots.CROWD)) {
      return new Crowds(story).compare(readings);
    }
    SlotFinding finding = new Tolls(story, contexts).compare(topic, readings);
    return finding == null ? List.of() : List.of(finding);
  }

  private Difference difference(SlotFinding finding) {
    Map<String, List<SlotReading>> byValue = new LinkedHashMap<>();
    for (SlotReading reading : finding.readings()) {
      byValue.computeIfAbsent(key(reading.figure()), k -> new ArrayList<>()).add(reading);
    }
    List<Difference.Value> values = byValue.values().stream().map(this::value).toList();
    return new Difference(
        finding.kind(), finding.about(), null, values, finding.note(), finding.slot());
  }

  /**
   * "an estimated 11 million" and "11 million" may be printed as one value: nobody would see why.
   */
  private static boolean printsTwoValues(Difference difference) {
    return difference.values().stream()
            .map(value -> CaseFolding.fold(value.value()))
            .distinct()
            .count()
        > 1;
  }

  private static boolean haveSameValues(Difference one, Difference other) {
    List<String> values = other.values().stream().map(Difference.Value::value).toList();
    return one.values().stream().map(Difference.Value::value).allMatch(values::contains);
  }

  private static String key(Figure figure) {
    return NumberText.plain(figure.low())
        + "-"
        + NumberText.plain(figure.high())
        + figure.unit()
        + figure.bound();
  }

  private Difference.Value value(List<SlotReading> readings) {
    SlotReading first = readings.get(0);
    List<Passage> passages = new ArrayList<>();
    for (SlotReading reading : withRepeated(readings)) {
      Passage passage = story.clauseAround(reading.statement(), reading.figure().span());
      if (!passages.contains(passage)) {
        passages.add(passage);
      }
    }
    return new Difference.Value(
        story.text(first.report(), first.printed()),
        passages,
        speaker(readings),
        story.article(first.report()).published().when());
  }

  /** With the other clauses of the same reports that give the value of the same thing again. */
  private List<SlotReading> withRepeated(List<SlotReading> given) {
    List<SlotReading> all = new ArrayList<>(given);
    for (SlotReading one : readings) {
      boolean repeated =
          given.stream()
              .anyMatch(
                  other ->
                      other.report() == one.report()
                          && other.figure().unit() != null
                          && other.hasSameValue(one)
                          && Objects.equals(other.figure().unit(), one.figure().unit())
                          && other.figure().bound() == one.figure().bound()
                          && contexts.near(other, one) > 0);
      if (repeated && !all.contains(one)) {
        all.add(one);
      }
    }
    return all;
  }

  private static @Nullable String speaker(List<SlotReading> readings) {
    String speaker = readings.get(0).counter();
    return readings.stream().allMatch(one -> Objects.equals(one.counter(), speaker))
        ? speaker
        : null;
  }
}
