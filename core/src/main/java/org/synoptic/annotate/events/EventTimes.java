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

/** Finds the time expression of a predicate: one that belongs to its own clause. */
final class EventTimes {

  private static final Set<String> TURNS =
      Set.of("before", "after", "when", "since", "until", "that");
  private static final Set<String> RELATIVE =
      Set.of("after", "since", "following", "before", "during");
  private static final Set<String> UNITS = EventWords.of("units of time");
  private static final Set<String> PLACED = Set.of("coming", "next", "recent");

  /** Steps up the tree from a date to its predicate. Set by hand. */
  private static final int MAX_STEPS = 40;

  /** Infinitives one below the other that are searched for a predicate. Set by hand. */
  private static final int MAX_INFINITIVES = 4;

  private final SpanIndex<Timex> dates;

  EventTimes(List<Timex> dates) {
    this.dates = new SpanIndex<>(dates, Timex::span);
  }

  /**
   * The time expression of {@code predicate} nearest to it, null when it has none.
   *
   * @param predicates the predicates of its sentence
   */
  @Nullable Timex of(Predicate predicate, List<Predicate> predicates) {
    ParsedSentence parse = predicate.parse();
    Span trigger = parse.span(predicate.head());
    return dates.overlapping(parse.sentenceSpan()).stream()
        .filter(t -> parse.sentenceSpan().covers(t.span()) && isAnchored(t, parse))
        .filter(t -> predicate.equals(datedPredicate(parse, t, predicates)))
        .min(Comparator.comparingInt(t -> distance(t.span(), trigger)))
        .orElse(null);
  }

  /** True when the expression says when; a duration does so as in "in the coming weeks". */
  private static boolean isAnchored(Timex timex, ParsedSentence parse) {
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

  /** The predicate that the time expression dates, null for none. */
  private @Nullable Predicate datedPredicate(
      ParsedSentence parse, Timex timex, List<Predicate> predicates) {
    int word = headOf(parse, timex.span());
    if (word < 0 || datesNextClause(parse, timex.span())) {
      return null;
    }
    Predicate nominal = nominalBefore(parse, timex.span(), predicates);
    if (nominal != null) {
      return nominal;
    }
    int i = start(parse, word);
    for (int steps = 0; i >= 0 && steps < MAX_STEPS; steps++) {
      Predicate found = predicateAt(i, predicates);
      if (found != null) {
        return found;
      }
      if (parse.isVerb(i) && !Relations.AUXILIARIES.contains(parse.relation(i))) {
        return infinitiveBelow(parse, i, predicates);
      }
      i = parse.head(i);
    }
    return null;
  }

  /**
   * Where to start up the tree: at the date, or at the verb of an adverbial clause that ends right
   * before it, which the parser may have passed over ("resigned after he met her in May").
   */
  private static int start(ParsedSentence parse, int word) {
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

  private static @Nullable Predicate predicateAt(int word, List<Predicate> predicates) {
    return predicates.stream().filter(p -> p.words().contains(word)).findFirst().orElse(null);
  }

  /** The predicate of the infinitive below a verb that is none: "plans next week to [visit]". */
  private static @Nullable Predicate infinitiveBelow(
      ParsedSentence parse, int verb, List<Predicate> predicates) {
    int next = parse.child(verb, Relations.XCOMP);
    for (int steps = 0; next >= 0 && steps < MAX_INFINITIVES; steps++) {
      Predicate found = predicateAt(next, predicates);
      if (found != null) {
        return found;
      }
      next = parse.child(next, Relations.XCOMP);
    }
    return null;
  }

  /** The noun right before the date: "after its [annexation] of Crimea in 2014". */
  private static @Nullable Predicate nominalBefore(
      ParsedSentence parse, Span date, List<Predicate> predicates) {
    Predicate found = null;
    for (Predicate predicate : predicates) {
      int head = predicate.head();
      boolean inAdjunct =
          predicate.isNominal()
              && parse.relation(head).equals(Relations.POBJ)
              && isInAdjunct(parse, head, date);
      List<Integer> phrase = inAdjunct ? parse.subtree(head) : List.of();
      int last = phrase.isEmpty() ? -1 : parse.span(phrase.get(phrase.size() - 1)).end();
      if (last >= 0
          && date.start() > last
          && parse.body().substring(last, date.start()).matches(" (in|on|at|last|this) ?| ")) {
        found = predicate;
      }
    }
    return found;
  }

  /** True when the noun is in a temporal adjunct or in another clause than the date. */
  private static boolean isInAdjunct(ParsedSentence parse, int noun, Span date) {
    if (RELATIVE.contains(parse.lemma(parse.head(noun)))) {
      return true;
    }
    int ofDate = Verbs.of(parse, headOf(parse, date));
    int ofNoun = Verbs.of(parse, noun);
    return parse.isVerb(ofNoun)
        && ofNoun != ofDate
        && parse.relation(ofNoun).equals(Relations.ADVCL);
  }

  /** True for "the day before she met him": the unit of time belongs to the clause after it. */
  private static boolean datesNextClause(ParsedSentence parse, Span date) {
    for (int i = 1; i < parse.size(); i++) {
      if (parse.span(i).start() >= date.end()) {
        return UNITS.contains(parse.lemma(i - 1))
            && TURNS.contains(parse.word(i))
            && parse.relation(i).equals(Relations.MARK);
      }
    }
    return false;
  }

  /** The last token of the span whose head is outside of it, -1 for none. */
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
