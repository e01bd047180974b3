package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Entity;
import org.synoptic.model.Event.Participant;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/** Turns heads of noun phrases into participants: the entity that is meant, or the words. */
final class Participants {

  /** Marks that end a phrase. */
  private static final Set<String> BREAKS = Set.of("(", ")", ";", ":");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private static final Set<String> BEFORE =
      Set.of(
          Relations.NMOD,
          Relations.COMPOUND,
          Relations.QMOD,
          Relations.POSS,
          Relations.DET,
          Relations.ADVMOD,
          Relations.NEG);
  private static final Set<String> DROPPED =
      Set.of(
          Tags.DT,
          Tags.PDT,
          Tags.PRP_POSS,
          Tags.WP_POSS,
          Tags.OPENING_QUOTE,
          Tags.CLOSING_QUOTE,
          Tags.COMMA,
          Tags.COLON,
          Tags.CC);
  private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "myself");
  private static final Set<String> NO_ONE = Set.of("it", "this", "that", "there", "which", "what");
  private static final Set<String> NO_PHRASE =
      Set.of("that", "as", "if", "because", "how", "why", "where");
  private static final Set<String> NO_ACTORS =
      Set.of(NameLabels.DATE, NameLabels.TIME, NameLabels.PERCENT, NameLabels.ORDINAL);

  /** "Of" behind their object tells what for: "accused the [mayor] of fraud". */
  private static final Set<String> ACCUSING = EventWords.of("accusing");

  private static final int LONGEST = 14;

  /** What may stand behind a body's name and says no more than that it is one. */
  private static final Set<String> KINDS = EventWords.of("kinds");

  private final SpanIndex<Entity> entities;
  private final SpanIndex<Quote> quotes;
  private final ActorAffiliation allegiances;

  Participants(SpanIndex<Entity> entities, SpanIndex<Quote> quotes) {
    this.entities = entities;
    this.quotes = quotes;
    this.allegiances = new ActorAffiliation(this::entityAt);
  }

  /** The participants that the heads and those coordinated with them name, each once. */
  List<Participant> of(ParsedSentence parse, List<Integer> heads) {
    List<Participant> found = new ArrayList<>();
    for (int head : heads) {
      for (int each : coordinated(parse, head)) {
        for (Participant participant : oneOrSides(parse, each)) {
          if (found.stream().noneMatch(f -> same(f, participant))) {
            found.add(participant);
          }
        }
      }
    }
    return found;
  }

  private List<Participant> oneOrSides(ParsedSentence parse, int head) {
    List<Participant> sides =
        entityAt(parse.span(head)) == null
            ? CoordinatedNations.of(parse, head)
            : List.<Participant>of();
    Participant one = sides.isEmpty() ? of(parse, head) : null;
    return one == null ? sides : List.of(one);
  }

  private static boolean same(Participant one, Participant other) {
    return one.span().equals(other.span()) || one.name().equals(other.name());
  }

  private static List<Integer> coordinated(ParsedSentence parse, int head) {
    List<Integer> all = new ArrayList<>(List.of(head));
    for (int i = 0; i < all.size() && all.size() < LONGEST; i++) {
      parse.children(all.get(i), Relations.CONJ).stream()
          .filter(c -> !parse.isVerb(c) && parse.children(c, Relations.NSUBJ).isEmpty())
          .forEach(all::add);
    }
    return all;
  }

  private @Nullable Participant of(ParsedSentence parse, int head) {
    if (parse.word(head).endsWith("self") || parse.word(head).endsWith("selves")) {
      return null;
    }
    Entity entity = entityAt(parse.span(head));
    if (entity == null && KINDS.contains(parse.lemma(head))) {
      entity = bodyBefore(parse, head);
    }
    if (entity == null || entity.form() == Entity.Form.ROLE) {
      int name = nameBeside(parse, head);
      Entity named = name < 0 ? null : entityAt(parse.span(name));
      entity = named != null ? named : entity;
      if (entity == null && name >= 0 && !parse.name(head).equals(NameLabels.PERSON)) {
        return known(parse, name, inWords(parse, name), null);
      }
    }
    if (NO_ACTORS.contains(parse.name(head))) {
      return null;
    }
    if (entity != null) {
      Participant named = new Participant(entity.span(), entity.name(), entity.id());
      return known(parse, head, named, entity);
    }
    if (Tags.isPronoun(parse.tag(head)) || Verbs.isRelativePronoun(parse, head)) {
      return pronoun(parse, head);
    }
    boolean article = ARTICLES.contains(parse.lemma(head));
    return article || NO_ONE.contains(parse.lemma(head))
        ? null
        : known(parse, head, inWords(parse, head), null);
  }

  private @Nullable Participant known(
      ParsedSentence parse, int head, @Nullable Participant named, @Nullable Entity entity) {
    return named == null ? null : allegiances.of(parse, head, named, entity);
  }

  @Nullable Entity entityAt(Span word) {
    return entities.overlapping(word).stream()
        .filter(e -> e.span().covers(word))
        .max(Comparator.comparingInt(e -> e.span().length()))
        .orElse(null);
  }

  /** "The [Ennahda] movement", "the [Wheat Growers' Union] (WGU) group". */
  private @Nullable Entity bodyBefore(ParsedSentence parse, int head) {
    int last = head - 1;
    if (parse.word(last).equals(")")) {
      last = parse.word(last - 2).equals("(") ? last - 3 : -1;
    }
    Entity body = last < 0 ? null : entityAt(parse.span(last));
    return body != null && body.kind() == Entity.Kind.ORGANISATION ? body : null;
  }

  /** "The attorney general, [Jeff Sessions]"; "the group [Open Door]"; "[Crispin Blunt] MP". */
  private static int nameBeside(ParsedSentence parse, int head) {
    for (int child : parse.children(head, Relations.APPOS)) {
      boolean person =
          parse.name(child).equals(NameLabels.PERSON)
              && !parse.name(head).equals(NameLabels.PERSON);
      boolean body = parse.name(child).equals(NameLabels.ORG) && parse.name(head).isEmpty();
      if (person || body && !Tags.isProperNoun(parse.tag(head))) {
        return child;
      }
    }
    if (!Tags.isProperNoun(parse.tag(head))) {
      return -1;
    }
    return parse.children(head, Relations.COMPOUND).stream()
        .filter(c -> c == head - 1 && parse.name(c).equals(NameLabels.PERSON))
        .findFirst()
        .orElse(-1);
  }

  private @Nullable Participant pronoun(ParsedSentence parse, int head) {
    Span span = parse.span(head);
    if (FIRST_PERSON.contains(parse.word(head))) {
      for (Quote quote : quotes.overlapping(span)) {
        if (quote.speaker() != null && quote.content().stream().anyMatch(c -> c.covers(span))) {
          return new Participant(span, quote.speaker(), quote.speakerId());
        }
      }
    }
    boolean says = !NO_ONE.contains(parse.lemma(head)) && !parse.tag(head).equals(Tags.PRP_POSS);
    return says ? new Participant(span, parse.word(head), null) : null;
  }

  private static @Nullable Participant inWords(ParsedSentence parse, int head) {
    int first = head;
    for (int child : parse.children(head, BEFORE)) {
      if (child < head) {
        first = Math.min(first, parse.subtree(child).get(0));
      }
    }
    if (head - first > LONGEST || isBroken(parse, first, head)) {
      first = head;
      while (first > 0 && isCompound(parse, first - 1, head)) {
        first--;
      }
    }
    while (first < head && DROPPED.contains(parse.tag(first)) && !isNo(parse, first)) {
      first++;
    }
    if (NO_PHRASE.contains(parse.word(first))) {
      return null;
    }
    Span span = parse.span(first, lastOf(parse, head));
    return new Participant(span, span.in(parse.body()).replaceAll("\\s+", " "), null);
  }

  private static boolean isCompound(ParsedSentence parse, int i, int head) {
    return parse.relation(i).equals(Relations.COMPOUND)
        && parse.head(i) > i
        && parse.head(i) <= head;
  }

  /** Whether the parse has run over a mark that no phrase holds. */
  private static boolean isBroken(ParsedSentence parse, int first, int last) {
    for (int i = first; i < last; i++) {
      if (BREAKS.contains(parse.word(i)) || parse.tag(i).equals(Tags.VBZ)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNo(ParsedSentence parse, int i) {
    return parse.lemma(i).equals("no");
  }

  /** Takes "of ..." along: "thousands of people", "the Republic of Ireland". */
  private static int lastOf(ParsedSentence parse, int head) {
    int last = head;
    if (parse.relation(head).equals(Relations.DOBJ)
        && ACCUSING.contains(parse.lemma(parse.head(head)))) {
      return last;
    }
    for (int child : parse.children(head, Relations.PREP)) {
      if (child == head + 1
          && parse.lemma(child).equals("of")
          && parse.has(child, Relations.POBJ)) {
        int object = parse.child(child, Relations.POBJ);
        last = object - head <= LONGEST / 2 ? object : head;
      }
    }
    return last;
  }
}
