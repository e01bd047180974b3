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

/**
 * Turns heads of noun phrases into participants: a recognised entity with its full name and id,
 * otherwise the words of the phrase without its article.
 */
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

  /** Verbs whose "of" after the object does not belong to it: "accused the [mayor] of fraud". */
  private static final Set<String> ACCUSING = EventWords.of("accusing");

  /** Coordinated noun phrases that are followed, the first included. Set by hand. */
  private static final int MAX_COORDINATED = 14;

  /** Tokens before the head that a phrase may have; a longer one is a wrong parse. Set by hand. */
  private static final int MAX_TOKENS_BEFORE_HEAD = 14;

  /** Tokens from the head to the noun after "of" that still belongs to the phrase. Set by hand. */
  private static final int MAX_TOKENS_TO_OF_OBJECT = 7;

  /** Nouns for kinds of organisation that may follow its name: "the Ennahda [movement]". */
  private static final Set<String> KINDS = EventWords.of("kinds");

  private final SpanIndex<Entity> entities;
  private final SpanIndex<Quote> quotes;
  private final ActorAffiliation affiliation;

  Participants(SpanIndex<Entity> entities, SpanIndex<Quote> quotes) {
    this.entities = entities;
    this.quotes = quotes;
    this.affiliation = new ActorAffiliation(this::entityAt);
  }

  /** The participants of the heads and of those coordinated with them, each once. */
  List<Participant> of(ParsedSentence parse, List<Integer> heads) {
    List<Participant> found = new ArrayList<>();
    for (int head : heads) {
      for (int each : coordinated(parse, head)) {
        for (Participant participant : participantsAt(parse, each)) {
          if (found.stream().noneMatch(f -> isSame(f, participant))) {
            found.add(participant);
          }
        }
      }
    }
    return found;
  }

  /** The participant of one phrase, or one for each of several nations in it. */
  private List<Participant> participantsAt(ParsedSentence parse, int head) {
    List<Participant> nations =
        entityAt(parse.span(head)) == null
            ? CoordinatedNations.of(parse, head)
            : List.<Participant>of();
    Participant one = nations.isEmpty() ? of(parse, head) : null;
    return one == null ? nations : List.of(one);
  }

  private static boolean isSame(Participant one, Participant other) {
    return one.span().equals(other.span()) || one.name().equals(other.name());
  }

  private static List<Integer> coordinated(ParsedSentence parse, int head) {
    List<Integer> all = new ArrayList<>(List.of(head));
    for (int i = 0; i < all.size() && all.size() < MAX_COORDINATED; i++) {
      parse.children(all.get(i), Relations.CONJ).stream()
          .filter(c -> !parse.isVerb(c) && parse.children(c, Relations.NSUBJ).isEmpty())
          .forEach(all::add);
    }
    return all;
  }

  /** The participant of one phrase, null for one that names nobody: a date, a bare article. */
  private @Nullable Participant of(ParsedSentence parse, int head) {
    if (parse.word(head).endsWith("self") || parse.word(head).endsWith("selves")) {
      return null;
    }
    Entity entity = entityAt(parse.span(head));
    if (entity == null && KINDS.contains(parse.lemma(head))) {
      entity = organisationBefore(parse, head);
    }
    if (entity == null || entity.form() == Entity.Form.ROLE) {
      int name = nameBeside(parse, head);
      Entity named = name < 0 ? null : entityAt(parse.span(name));
      entity = named != null ? named : entity;
      if (entity == null && name >= 0 && !parse.name(head).equals(NameLabels.PERSON)) {
        return affiliated(parse, name, ofWords(parse, name), null);
      }
    }
    if (NO_ACTORS.contains(parse.name(head))) {
      return null;
    }
    if (entity != null) {
      Participant named = new Participant(entity.span(), entity.name(), entity.id());
      return affiliated(parse, head, named, entity);
    }
    if (Tags.isPronoun(parse.tag(head)) || Verbs.isRelativePronoun(parse, head)) {
      return ofPronoun(parse, head);
    }
    boolean article = ARTICLES.contains(parse.lemma(head));
    return article || NO_ONE.contains(parse.lemma(head))
        ? null
        : affiliated(parse, head, ofWords(parse, head), null);
  }

  private @Nullable Participant affiliated(
      ParsedSentence parse, int head, @Nullable Participant named, @Nullable Entity entity) {
    return named == null ? null : affiliation.of(parse, head, named, entity);
  }

  /** The longest entity that covers the span, null for none. */
  @Nullable Entity entityAt(Span word) {
    return entities.overlapping(word).stream()
        .filter(e -> e.span().covers(word))
        .max(Comparator.comparingInt(e -> e.span().length()))
        .orElse(null);
  }

  /**
   * The organisation named before its kind: "the [Ennahda] movement", "the [Wheat Union] (WU)
   * group".
   */
  private @Nullable Entity organisationBefore(ParsedSentence parse, int head) {
    int last = head - 1;
    if (parse.word(last).equals(")")) {
      last = parse.word(last - 2).equals("(") ? last - 3 : -1;
    }
    Entity organisation = last < 0 ? null : entityAt(parse.span(last));
    return organisation != null && organisation.kind() == Entity.Kind.ORGANISATION
        ? organisation
        : null;
  }

  /**
   * The head of a name beside a role or kind, -1 for none: "the attorney general, [Jeff Sessions]",
   * "the group [Open Door]", "[Crispin Blunt] MP".
   */
  private static int nameBeside(ParsedSentence parse, int head) {
    for (int child : parse.children(head, Relations.APPOS)) {
      boolean person =
          parse.name(child).equals(NameLabels.PERSON)
              && !parse.name(head).equals(NameLabels.PERSON);
      boolean organisation = parse.name(child).equals(NameLabels.ORG) && parse.name(head).isEmpty();
      if (person || organisation && !Tags.isProperNoun(parse.tag(head))) {
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

  /** A pronoun as its own word; one of the first person in a quote as the quote's speaker. */
  private @Nullable Participant ofPronoun(ParsedSentence parse, int head) {
    Span span = parse.span(head);
    if (FIRST_PERSON.contains(parse.word(head))) {
      for (Quote quote : quotes.overlapping(span)) {
        if (quote.speaker() != null && quote.content().stream().anyMatch(c -> c.covers(span))) {
          return new Participant(span, quote.speaker(), quote.speakerId());
        }
      }
    }
    boolean usable = !NO_ONE.contains(parse.lemma(head)) && !parse.tag(head).equals(Tags.PRP_POSS);
    return usable ? new Participant(span, parse.word(head), null) : null;
  }

  /** The phrase as it is printed, without article; null for a clause that the parse made a noun. */
  private static @Nullable Participant ofWords(ParsedSentence parse, int head) {
    int first = head;
    for (int child : parse.children(head, BEFORE)) {
      if (child < head) {
        first = Math.min(first, parse.subtree(child).get(0));
      }
    }
    if (head - first > MAX_TOKENS_BEFORE_HEAD || hasBreak(parse, first, head)) {
      first = head;
      while (first > 0 && isCompound(parse, first - 1, head)) {
        first--;
      }
    }
    while (first < head && DROPPED.contains(parse.tag(first)) && !isNegation(parse, first)) {
      first++;
    }
    if (NO_PHRASE.contains(parse.word(first))) {
      return null;
    }
    Span span = parse.span(first, lastToken(parse, head));
    return new Participant(span, span.in(parse.body()).replaceAll("\\s+", " "), null);
  }

  private static boolean isCompound(ParsedSentence parse, int i, int head) {
    return parse.relation(i).equals(Relations.COMPOUND)
        && parse.head(i) > i
        && parse.head(i) <= head;
  }

  /** True when a bracket, colon or finite verb is inside, which shows a wrong parse. */
  private static boolean hasBreak(ParsedSentence parse, int first, int last) {
    for (int i = first; i < last; i++) {
      if (BREAKS.contains(parse.word(i)) || parse.tag(i).equals(Tags.VBZ)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegation(ParsedSentence parse, int i) {
    return parse.lemma(i).equals("no");
  }

  /** The last token of the phrase, with "of ...": "thousands of people". */
  private static int lastToken(ParsedSentence parse, int head) {
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
        last = object - head <= MAX_TOKENS_TO_OF_OBJECT ? object : head;
      }
    }
    return last;
  }
}
