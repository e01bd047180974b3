package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Figure;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Of what something is the first in the same time: "the first minister to visit in five years" and
 * "the first visit from a foreign minister in five years".
 */
final class FirstSlots {

  private static final String FIRST = "first";

  /** Clauses with "first" that are compared at most. Keeps the work bounded; set by hand. */
  private static final int MOST = 60;

  private final StoryIndex story;

  FirstSlots(StoryIndex story) {
    this.story = story;
  }

  /**
   * A clause that says of what something is the first.
   *
   * @param span from "first" to the noun that it is of
   * @param since values of the times and durations of its sentence
   */
  private record First(Statement statement, ParsedSentence parse, Span span, Set<String> since) {}

  List<Difference> compare() {
    List<First> all = new ArrayList<>();
    for (Statement statement : story.statements()) {
      First first = all.size() < MOST ? first(statement) : null;
      if (first != null) {
        all.add(first);
      }
    }
    for (First a : all) {
      for (First b : all) {
        if (a.statement().report() < b.statement().report()
            && a.since().stream().anyMatch(b.since()::contains)
            && haveOtherScopes(a, b)) {
          return List.of(difference(a, b));
        }
      }
    }
    return List.of();
  }

  private @Nullable First first(Statement statement) {
    for (Figure figure : story.annotated(statement.report()).figures()) {
      if (figure.kind() == Figure.Kind.ORDINAL
          && figure.low() == 1
          && statement.covers(figure.span())) {
        ParsedSentence parse =
            new ParsedSentence(
                story.annotated(statement.report()).sentences().get(statement.sentence()),
                story.article(statement.report()).body());
        Anchor anchor = Anchor.of(parse, figure);
        Set<String> since = since(statement);
        return anchor.noun() < 0 || since.isEmpty()
            ? null
            : new First(statement, parse, figure.span().union(parse.span(anchor.noun())), since);
      }
    }
    return null;
  }

  private Set<String> since(Statement statement) {
    Set<String> values = new LinkedHashSet<>();
    story.annotated(statement.report()).dates().stream()
        .filter(date -> statement.sentenceSpan().covers(date.span()))
        .forEach(date -> values.add(date.value()));
    return values;
  }

  /** Whether a noun of both is told more closely in one of them only. */
  private static boolean haveOtherScopes(First a, First b) {
    for (int i = 0; i < a.parse().size(); i++) {
      for (int j = 0; j < b.parse().size(); j++) {
        boolean shared =
            a.parse().isNoun(i)
                && !Tags.isProperNoun(a.parse().tag(i))
                && isCounted(a, i)
                && a.parse().lemma(i).equals(b.parse().lemma(j));
        if (shared && modifiers(a.parse(), i).isEmpty() != modifiers(b.parse(), j).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the noun is the one that is the first. */
  private static boolean isCounted(First first, int noun) {
    return first.span().covers(first.parse().span(noun));
  }

  private static Set<String> modifiers(ParsedSentence parse, int noun) {
    Set<String> words = new LinkedHashSet<>();
    for (int child : parse.children(noun, Relations.NOUN_MODIFIERS)) {
      if (Tags.isAdjective(parse.tag(child)) && !SlotWords.ORDINALS.contains(parse.lemma(child))) {
        words.add(parse.lemma(child));
      }
    }
    return words;
  }

  private Difference difference(First a, First b) {
    return new Difference(
        Difference.Kind.SCOPE,
        "of what it is the first",
        null,
        List.of(value(a), value(b)),
        "in the same time, the first of a wider and of a narrower kind",
        FIRST);
  }

  private Difference.Value value(First first) {
    Statement statement = first.statement();
    return new Difference.Value(
        story.text(statement.report(), first.span()),
        List.of(story.clauseAround(statement, first.span())),
        statement.speaker() == null ? null : statement.speaker().name(),
        story.article(statement.report()).published().when());
  }
}
