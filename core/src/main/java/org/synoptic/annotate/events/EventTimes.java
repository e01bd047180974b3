package org.synoptic.annotate.events;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Verbs;

/** Which date places a predicate in time: the one that belongs to its own clause. */
final class EventTimes {

  private static final Set<String> TURNS =
      Set.of("before", "after", "when", "since", "until", "that");
  private static final Set<String> RELATIVE =
      Set.of("after", "since", "following", "before", "during");
  private static final Set<String> UNITS =
      Set.of("minute", "hour", "day", "night", "morning", "week", "month", "year");
  private static final Set<String> PLACED = Set.of("coming", "next", "recent");
  private static final int DEEPEST = 40;

  private final SpanIndex<Timex> dates;

  EventTimes(List<Timex> dates) {
    this.dates = new SpanIndex<>(dates, Timex::span);
  }

  /** The date of {@code predicate} among all predicates of its sentence, null when it has none. */
  @Nullable Timex of(Predicate predicate, List<Predicate> all) {
    ParsedSentence parse = predicate.parse();
    Span trigger = parse.span(predicate.head());
    return dates.overlapping(parse.sentenceSpan()).stream()
        .filter(t -> parse.sentenceSpan().covers(t.span()) && places(t, parse))
        .filter(t -> predicate.equals(owner(parse, t, all)))
        .min(Comparator.comparingInt(t -> distance(t.span(), trigger)))
        .orElse(null);
  }

  /** "In the coming weeks" is a length, but one that is placed in time. */
  private static boolean places(Timex timex, ParsedSentence parse) {
    return switch (timex.type()) {
      case DATE, TIME -> !timex.value().endsWith("_REF") || timex.from() != null;
      case DURATION ->
          timex.from() != null
              || timex.until() != null
              || PLACED.stream().anyMatch(w -> timex.span().in(parse.body()).contains(w));
      case SET -> false;
    };
  }

  private static int distance(Span one, Span other) {
    return one.start() >= other.end() ? one.start() - other.end() : other.start() - one.end();
  }

  private @Nullable Predicate owner(ParsedSentence parse, Timex timex, List<Predicate> all) {
    int word = headOf(parse, timex.span());
    if (word < 0 || turnsAway(parse, timex.span())) {
      return null;
    }
    Predicate behind = nounBefore(parse, timex.span(), all);
    if (behind != null) {
      return behind;
    }
    int at = rightEdge(parse, word);
    for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      Predicate here = predicateAt(at, all);
      if (here != null) {
        return here;
      }
      if (parse.isVerb(at) && !Relations.AUXILIARIES.contains(parse.relation(at))) {
        return through(parse, at, all);
      }
      at = parse.head(at);
    }
    return null;
  }

  /**
   * Where to climb from: the date's own head, or, when it hangs on a verb over a later clause that
   * ends right before it, the verb of that clause ("resigned after he met her in May").
   */
  private static int rightEdge(ParsedSentence parse, int word) {
    int head = parse.head(word);
    int link = head >= 0 && parse.relation(word).equals(Relations.POBJ) ? head : word;
    int verb = parse.head(link);
    if (verb < 0 || !parse.isVerb(verb) || link <= verb + 1) {
      return word;
    }
    int below = Verbs.of(parse, link - 1);
    boolean inside = below > verb && parse.isVerb(below) && parse.isBelow(below, verb);
    boolean adverbial =
        inside && parse.relation(below).equals(Relations.ADVCL) && !parse.isInfinitive(below);
    return adverbial ? below : word;
  }

  private static @Nullable Predicate predicateAt(int word, List<Predicate> all) {
    return all.stream().filter(p -> p.words().contains(word)).findFirst().orElse(null);
  }

  /** "Plans next week to visit": the date of a verb that only leads to another goes there. */
  private static @Nullable Predicate through(ParsedSentence parse, int verb, List<Predicate> all) {
    int next = parse.child(verb, Relations.XCOMP);
    for (int steps = 0; next >= 0 && steps < 4; steps++) {
      Predicate here = predicateAt(next, all);
      if (here != null) {
        return here;
      }
      next = parse.child(next, Relations.XCOMP);
    }
    return null;
  }

  /** "After its annexation of Crimea in 2014": the year is the annexation's. */
  private static @Nullable Predicate nounBefore(
      ParsedSentence parse, Span date, List<Predicate> all) {
    Predicate found = null;
    for (Predicate predicate : all) {
      int head = predicate.head();
      boolean aside =
          predicate.isNominal()
              && parse.relation(head).equals(Relations.POBJ)
              && isAside(parse, head, date);
      List<Integer> phrase = aside ? parse.subtree(head) : List.of();
      int last = phrase.isEmpty() ? -1 : parse.span(phrase.get(phrase.size() - 1)).end();
      if (last >= 0
          && date.start() > last
          && parse.body().substring(last, date.start()).matches(" (in|on|at|last|this) ?| ")) {
        found = predicate;
      }
    }
    return found;
  }

  private static boolean isAside(ParsedSentence parse, int noun, Span date) {
    if (RELATIVE.contains(parse.lemma(parse.head(noun)))) {
      return true;
    }
    int ofDate = Verbs.of(parse, headOf(parse, date));
    int ofNoun = Verbs.of(parse, noun);
    return parse.isVerb(ofNoun)
        && ofNoun != ofDate
        && parse.relation(ofNoun).equals(Relations.ADVCL);
  }

  /** "The day before she met him" dates another clause than the one it stands in. */
  private static boolean turnsAway(ParsedSentence parse, Span date) {
    for (int i = 1; i < parse.size(); i++) {
      if (parse.span(i).start() >= date.end()) {
        return UNITS.contains(parse.lemma(i - 1))
            && TURNS.contains(parse.word(i))
            && parse.relation(i).equals(Relations.MARK);
      }
    }
    return false;
  }

  private static int headOf(ParsedSentence parse, Span span) {
    int found = -1;
    for (int i = 0; i < parse.size(); i++) {
      boolean inside = span.covers(parse.span(i));
      boolean outward = parse.head(i) < 0 || !span.covers(parse.span(parse.head(i)));
      if (inside && outward && !parse.relation(i).equals(Relations.PUNCT)) {
        found = i;
      }
    }
    return found;
  }
}
