package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.model.Difference;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * One event that reports put at two places of one kind: "died in Orla Hospital", "died in St Brandt
 * Hospital". A town and its country, or a hall and its town, are no two places; so only names with
 * one noun at their end, and roads with a number, are compared.
 */
final class EventPlaces {

  private static final String WHERE = "where";

  private static final Set<String> LOCATIVE = Set.of("in", "at", "on", "near", "outside", "inside");

  private static final Pattern ROAD = Pattern.compile("\\p{Lu}{1,3}-?[0-9]{1,4}");

  /** Least likeness of two clauses that tell no one event of the list. Set by hand. */
  private static final double LEAST = 0.35;

  /** Places of one kind that are compared at most. Keeps the work bounded; by hand. */
  private static final int MOST_OF_KIND = 60;

  private final StoryIndex story;
  private final SlotContexts contexts;
  private final ToldEventReader reader;

  EventPlaces(StoryIndex story, SlotContexts contexts) {
    this.story = story;
    this.contexts = contexts;
    this.reader = new ToldEventReader(story);
  }

  /**
   * A clause and its place.
   *
   * @param told the event of the clause; null where it is none of the list
   * @param kind the last word of the name, or "road"
   */
  private record Placed(
      Statement statement, @Nullable ToldEvent told, String name, String kind, Span span) {

    int report() {
      return statement.report();
    }
  }

  List<Difference> compare() {
    Map<String, List<Placed>> byKind = new LinkedHashMap<>();
    for (Statement statement : story.statements()) {
      boolean told = statement.head() != null && !statement.negative();
      Placed placed = told ? placed(statement, reader.read(statement)) : null;
      if (placed != null) {
        byKind.computeIfAbsent(placed.kind(), k -> new ArrayList<>()).add(placed);
      }
    }
    List<Difference> found = new ArrayList<>();
    byKind.values().forEach(all -> found.addAll(ofKind(all)));
    return found;
  }

  private @Nullable Placed placed(Statement statement, @Nullable ToldEvent told) {
    ParsedSentence parse = reader.parse(statement);
    int verb = story.tokens(statement).indexOf(statement.head());
    Placed first = null;
    for (int word = 0; word < parse.size(); word++) {
      int preposition = parse.head(word);
      boolean locative =
          parse.relation(word).equals(Relations.POBJ)
              && LOCATIVE.contains(parse.word(preposition))
              && Tags.isProperNoun(parse.tag(word))
              && statement.covers(parse.span(word));
      StoryMention mention =
          locative ? story.reports().get(statement.report()).mentionAt(parse.span(word)) : null;
      boolean person = mention != null && mention.kind() == Entity.Kind.PERSON;
      Placed placed = locative && !person ? placed(statement, told, parse, word) : null;
      boolean ofVerb = locative && parse.head(preposition) == verb;
      first = placed != null && (first == null || ofVerb) ? placed : first;
    }
    return first;
  }

  private static @Nullable Placed placed(
      Statement statement, @Nullable ToldEvent told, ParsedSentence parse, int last) {
    int first = last;
    while (first > 0 && Tags.isProperNoun(parse.tag(first - 1))) {
      first--;
    }
    Span span = parse.span(first, last);
    String name = span.in(parse.body());
    boolean road = ROAD.matcher(name).matches();
    boolean ofKind = first < last;
    return road || ofKind
        ? new Placed(
            statement, told, CaseFolding.fold(name), road ? "road" : parse.lemma(last), span)
        : null;
  }

  private List<Difference> ofKind(List<Placed> all) {
    List<Placed> some = all.subList(0, Math.min(MOST_OF_KIND, all.size()));
    for (Placed a : some) {
      for (Placed b : some) {
        if (a.report() < b.report()
            && a.kind().equals(b.kind())
            && !a.name().equals(b.name())
            && !SlotComparison.areOfOtherTimes(a.statement(), b.statement())
            && areOfOneEvent(a, b)
            && !isNamedIn(a.report(), b)
            && !isNamedIn(b.report(), a)) {
          return List.of(difference(a, b));
        }
      }
    }
    return List.of();
  }

  private boolean areOfOneEvent(Placed a, Placed b) {
    ToldEvent one = a.told();
    ToldEvent other = b.told();
    boolean sameEvent = one != null && other != null && one.isOneWith(other, story, contexts);
    return sameEvent
        || (SlotWords.SITES.contains(a.kind())
            && contexts.clause(a.statement(), b.statement()) >= LEAST);
  }

  private boolean isNamedIn(int report, Placed place) {
    return CaseFolding.fold(story.article(report).body()).contains(place.name());
  }

  private Difference difference(Placed a, Placed b) {
    return new Difference(
        Difference.Kind.DISPUTED,
        "where: " + a.statement().verb(),
        null,
        List.of(
            ToldWords.of(story, a.statement(), a.span()),
            ToldWords.of(story, b.statement(), b.span())),
        "the same event is put at two places",
        WHERE);
  }
}
