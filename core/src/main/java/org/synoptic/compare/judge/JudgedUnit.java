package org.synoptic.compare.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Event;
import org.synoptic.model.Span;

/** A clause, or any part of a report, that is judged against another one. */
public final class JudgedUnit {

  private final int report;
  private final int source;
  private final TreeSet<Integer> sentences = new TreeSet<>();
  private final List<MeaningWord> words = new ArrayList<>();
  private final List<MeaningWord> wordsOfSentences = new ArrayList<>();
  private final List<Statement> statements;
  private final float[] sum;
  private final float[] sumOfSentences;
  private final double weight;

  private JudgedUnit(
      StoryMeaning story, int report, List<Span> spans, List<Integer> in, List<Statement> of) {
    this.report = report;
    this.source = story.sentence(in.get(0)).source();
    this.statements = of;
    this.sum = new float[story.sentence(in.get(0)).sum().length];
    this.sumOfSentences = sum.clone();
    for (int number : in) {
      MeaningSentence sentence = story.sentence(number);
      sentences.add(number);
      wordsOfSentences.addAll(sentence.words());
      add(sumOfSentences, sentence.sum());
      for (MeaningWord word : sentence.words()) {
        if (spans.stream().anyMatch(span -> span.overlaps(word.span()))) {
          words.add(word);
          add(sum, word.sum());
        }
      }
    }
    this.weight = words.stream().mapToDouble(MeaningWord::weight).sum();
  }

  private static void add(float[] sum, float[] vector) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += vector[k];
    }
  }

  /** A statement; null where its sentence was not encoded or has no words. */
  public static @Nullable JudgedUnit of(StoryMeaning story, Statement statement) {
    Integer number = story.number(statement.place());
    return number == null
        ? null
        : orNull(story, statement.report(), statement.spans(), List.of(number), List.of(statement));
  }

  /** A whole sentence; null where it was not encoded or has no words. */
  public static @Nullable JudgedUnit of(
      StoryMeaning story, Statement.Place place, List<Statement> statements) {
    Integer number = story.number(place);
    if (number == null) {
      return null;
    }
    List<Span> spans = story.sentence(number).words().stream().map(MeaningWord::span).toList();
    return orNull(story, place.report(), spans, List.of(number), statements);
  }

  /**
   * A statement, or its whole sentence, without the words of a value: what the value is of. Null
   * where its sentence was not encoded or has no other words.
   */
  public static @Nullable JudgedUnit without(
      StoryMeaning story, Statement statement, Span value, boolean whole) {
    Integer number = story.number(statement.place());
    if (number == null) {
      return null;
    }
    List<Span> spans =
        story.sentence(number).words().stream()
            .map(MeaningWord::span)
            .filter(word -> !word.overlaps(value) && (whole || statement.covers(word)))
            .toList();
    return orNull(story, statement.report(), spans, List.of(number), List.of(statement));
  }

  /** Parts of a report; null where they have no words in sentences that were encoded. */
  public static @Nullable JudgedUnit of(
      StoryMeaning story, StoryIndex index, int report, List<Span> spans) {
    List<Integer> in = new ArrayList<>();
    for (int s = 0; s < index.annotated(report).sentences().size(); s++) {
      Span sentence = index.annotated(report).sentences().get(s).span();
      Integer number = story.number(new Statement.Place(report, s));
      if (number != null && spans.stream().anyMatch(sentence::overlaps)) {
        in.add(number);
      }
    }
    List<Statement> within =
        index.statements().stream()
            .filter(one -> one.report() == report && spans.stream().anyMatch(one::covers))
            .toList();
    return orNull(story, report, spans, in, within);
  }

  private static @Nullable JudgedUnit orNull(
      StoryMeaning story, int report, List<Span> spans, List<Integer> in, List<Statement> of) {
    if (in.isEmpty()) {
      return null;
    }
    JudgedUnit unit = new JudgedUnit(story, report, spans, in, of);
    return unit.words.stream().anyMatch(MeaningWord::isContent) ? unit : null;
  }

  int report() {
    return report;
  }

  int source() {
    return source;
  }

  /** The numbers of its sentences. */
  TreeSet<Integer> sentences() {
    return sentences;
  }

  List<MeaningWord> words() {
    return words;
  }

  List<MeaningWord> wordsOfSentences() {
    return wordsOfSentences;
  }

  public List<Statement> statements() {
    return statements;
  }

  float[] sum() {
    return sum;
  }

  float[] sumOfSentences() {
    return sumOfSentences;
  }

  /** The weight of its words. */
  double weight() {
    return weight;
  }

  /** Its terms, each with the greatest weight that it has. */
  Map<String, Double> terms() {
    return terms(words);
  }

  static Map<String, Double> terms(List<MeaningWord> words) {
    Map<String, Double> terms = new TreeMap<>();
    for (MeaningWord word : words) {
      if (word.term() != null) {
        terms.merge(word.term(), word.weight(), Math::max);
      }
    }
    return terms;
  }

  boolean isNegative() {
    return statements.stream().anyMatch(Statement::negative);
  }

  /** How many of its statements are put to somebody: none 0, some 1. */
  int quoted() {
    return statements.stream().anyMatch(one -> one.speaker() != null) ? 1 : 0;
  }

  /** The types of its events that have one. */
  Set<String> eventTypes() {
    Set<String> types = new TreeSet<>();
    for (Statement statement : statements) {
      for (Event event : statement.events()) {
        if (!event.type().equals(Event.NO_TYPE)) {
          types.add(event.type());
        }
      }
    }
    return types;
  }
}
