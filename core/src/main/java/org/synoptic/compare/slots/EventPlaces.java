package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.model.Difference;
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

  /** Clauses of one event that are compared at most. Keeps the work bounded; by hand. */
  private static final int MOST_OF_EVENT = 60;

  private final StoryIndex story;
  private final SlotContexts contexts;
  private final EventReader reader;

  EventPlaces(StoryIndex story, SlotContexts contexts) {
    this.story = story;
    this.contexts = contexts;
    this.reader = new EventReader(story);
  }

  /**
   * An event and its place.
   *
   * @param kind the last word of the name, or "road"
   */
  private record Placed(ToldEvent told, String name, String kind, Span span) {}

  List<Difference> compare() {
    Map<String, List<Placed>> byEvent = new LinkedHashMap<>();
    for (Statement statement : story.statements()) {
      ToldEvent told = reader.read(statement);
      Placed placed = told == null ? null : placed(told);
      if (placed != null) {
        byEvent.computeIfAbsent(told.event(), k -> new ArrayList<>()).add(placed);
      }
    }
    List<Difference> found = new ArrayList<>();
    byEvent.values().forEach(all -> found.addAll(ofEvent(all)));
    return found;
  }

  private @Nullable Placed placed(ToldEvent told) {
    ParsedSentence parse = reader.parse(told.statement());
    int verb = story.tokens(told.statement()).indexOf(told.statement().head());
    for (int preposition : parse.children(verb, Relations.PREP)) {
      int object = parse.child(preposition, Relations.POBJ);
      if (object >= 0
          && LOCATIVE.contains(parse.word(preposition))
          && Tags.isProperNoun(parse.tag(object))) {
        return placed(told, parse, object);
      }
    }
    return null;
  }

  private static @Nullable Placed placed(ToldEvent told, ParsedSentence parse, int last) {
    int first = last;
    while (first > 0 && Tags.isProperNoun(parse.tag(first - 1))) {
      first--;
    }
    Span span = parse.span(first, last);
    String name = span.in(parse.body());
    boolean road = ROAD.matcher(name).matches();
    boolean ofKind = first < last;
    return road || ofKind
        ? new Placed(told, CaseFolding.fold(name), road ? "road" : parse.lemma(last), span)
        : null;
  }

  private List<Difference> ofEvent(List<Placed> all) {
    List<Placed> some = all.subList(0, Math.min(MOST_OF_EVENT, all.size()));
    for (Placed a : some) {
      for (Placed b : some) {
        if (a.told().report() < b.told().report()
            && a.kind().equals(b.kind())
            && !a.name().equals(b.name())
            && !isNamedIn(a.told().report(), b)
            && !isNamedIn(b.told().report(), a)
            && !SlotComparison.areOfOtherTimes(a.told().statement(), b.told().statement())
            && a.told().isOneWith(b.told(), story, contexts)) {
          return List.of(difference(a, b));
        }
      }
    }
    return List.of();
  }

  private boolean isNamedIn(int report, Placed place) {
    return CaseFolding.fold(story.article(report).body()).contains(place.name());
  }

  private Difference difference(Placed a, Placed b) {
    return new Difference(
        Difference.Kind.DISPUTED,
        "where: " + a.told().statement().verb(),
        null,
        List.of(
            ToldWords.of(story, a.told().statement(), a.span()),
            ToldWords.of(story, b.told().statement(), b.span())),
        "the same event is put at two places",
        WHERE);
  }
}
