package org.synoptic.syntax.pronouns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Entity;
import org.synoptic.model.Event;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.text.SpanLookup;

/**
 * Finds the person whom "he", "she", "him", "his" or "her" refers to: the likely one, and whether
 * the reference is certain.
 */
public final class PronounResolver {

  /** Sentences before the pronoun in which the person is looked for. */
  public static final int FARTHEST = 8;

  /** Tags of subjects that "he" and "she" cannot refer to: plurals, "which", "there", "this". */
  private static final Set<String> NO_PERSON =
      Set.of(
          Tags.NNS, Tags.NNPS, Tags.WDT, Tags.WP, Tags.EX, Tags.DT, Tags.CD, Tags.VBG, Tags.TO,
          Tags.JJ);

  private final List<Sentence> sentences;
  private final String body;
  private final List<Entity> people;
  private final List<Entity> others;
  private final List<Quote> quotes;
  private final List<Event> events;
  private final Rivals rivals;

  /** A resolver for an article with all layers. */
  public PronounResolver(AnnotatedArticle article) {
    this(
        article.article().body(),
        article.sentences(),
        article.entities(),
        article.quotes(),
        article.events());
  }

  /**
   * A resolver for an article whose layers are still being made.
   *
   * @param quotes empty while there are none; {@link #sure} needs them
   * @param events empty while there are none; {@link #sure} needs them
   */
  public PronounResolver(
      String body,
      List<Sentence> sentences,
      List<Entity> entities,
      List<Quote> quotes,
      List<Event> events) {
    this.body = body;
    this.sentences = sentences;
    this.quotes = quotes;
    this.events = events;
    this.people =
        entities.stream()
            .filter(entity -> entity.kind() == Entity.Kind.PERSON)
            .sorted(Comparator.comparing(Entity::span))
            .toList();
    this.others = entities.stream().filter(entity -> entity.kind() != Entity.Kind.PERSON).toList();
    this.rivals = new Rivals(body, people);
  }

  /** The person whom the entity layer takes the pronoun for. */
  @Nullable Entity likely(Span pronoun) {
    return SpanLookup.at(people, Entity::span, pronoun);
  }

  /** The person who is the subject of the main clause, where the sentence mentions no other. */
  public @Nullable Entity onlySubject(ParsedSentence tree) {
    List<Entity> here = people.stream().filter(p -> tree.sentenceSpan().covers(p.span())).toList();
    if (here.stream().map(Entity::id).distinct().count() != 1) {
      return null;
    }
    for (int i = 0; i < tree.size(); i++) {
      boolean subject =
          tree.relation(i).equals(Relations.NSUBJ)
              && tree.head(i) >= 0
              && tree.head(tree.head(i)) < 0;
      Entity person = subject ? named(here, tree.span(i)) : null;
      if (person != null) {
        return person;
      }
    }
    return null;
  }

  /** The mention by name or role at the word, of somebody whom the article names. */
  private @Nullable Entity named(List<Entity> here, Span word) {
    return here.stream()
        .filter(one -> one.span().covers(word) && one.form() != Entity.Form.PRONOUN)
        .filter(one -> people.stream().anyMatch(other -> isName(other, one.id())))
        .findFirst()
        .orElse(null);
  }

  /**
   * Where the article names the person fullest; null where the pronoun could mean another. The
   * sentence before it must be about one person, whom it names, and mention no other of fitting
   * gender; a person who is first mentioned there is certain only if the sentence before that
   * mentions no other either, or if both sentences are about what the person says.
   *
   * @param sentence index of the pronoun's sentence
   */
  public @Nullable Span sure(int sentence, Token pronoun) {
    Entity person = likely(pronoun.span());
    if (person == null || isAnnounced(sentence, pronoun, person.id())) {
      return null;
    }
    return isSure(sentence, pronoun, person.id()) ? name(person, pronoun) : null;
  }

  /** Whether a name of the same person stands within a span. */
  public boolean isNamedIn(Span span, Token pronoun) {
    Entity person = person(pronoun);
    return person != null
        && people.stream().anyMatch(one -> isName(one, person.id()) && span.covers(one.span()));
  }

  private @Nullable Entity person(Token token) {
    return likely(token.span());
  }

  private static boolean isName(Entity entity, String id) {
    return entity.id().equals(id) && entity.form() == Entity.Form.NAME;
  }

  /**
   * Whether another person follows as subject or owner of it, whom the pronoun may announce: "Since
   * his ouster, Mr Mond …", "On his website, Mr Mond’s lawyers …".
   */
  private boolean isAnnounced(int sentence, Token pronoun, String id) {
    List<Token> tokens = at(sentence).tokens();
    return !Relations.SUBJECTS.contains(pronoun.relation())
        && tokens.stream()
            .filter(token -> token.span().start() > pronoun.span().start())
            .filter(token -> isOfSubject(token, tokens))
            .map(this::person)
            .anyMatch(person -> person != null && !person.id().equals(id));
  }

  private static boolean isOfSubject(Token token, List<Token> tokens) {
    boolean owner = token.relation().equals(Relations.POSS) && token.head() >= 0;
    Token subject = owner ? tokens.get(token.head()) : token;
    return Relations.SUBJECTS.contains(subject.relation());
  }

  /** The fullest name, or the nearest where another of the report bears the same last name. */
  private Span name(Entity person, Token pronoun) {
    List<Span> names =
        people.stream().filter(one -> isName(one, person.id())).map(Entity::span).toList();
    Span fullest =
        names.stream()
            .max(Comparator.comparingInt(Span::length).thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    return hasNamesake(person, last(fullest))
        ? names.stream()
            .filter(name -> name.start() < pronoun.span().start())
            .max(Comparator.naturalOrder())
            .orElse(fullest)
        : fullest;
  }

  private boolean hasNamesake(Entity person, String name) {
    return people.stream()
        .anyMatch(
            one ->
                !one.id().equals(person.id())
                    && one.form() == Entity.Form.NAME
                    && last(one.span()).equals(name));
  }

  private String last(Span name) {
    String words = name.in(body);
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private boolean isSure(int sentence, Token pronoun, String id) {
    Span before = new Span(at(sentence).span().start(), pronoun.span().start());
    Predicate<Span> open = span -> before.covers(span);
    String gender = ThirdPerson.gender(pronoun.lemma());
    List<Entity> here = people.stream().filter(one -> before.covers(one.span())).toList();
    boolean other = here.stream().anyMatch(one -> rivals.isOther(one, id, gender));
    if (other
        || hasUnknownName(sentence, before)
        || rivals.isUnnamedIn(at(sentence), gender, open)) {
      return false;
    }
    if (here.stream().anyMatch(one -> isName(one, id))) {
      return true;
    }
    int back = sentence - 1;
    while (back >= Math.max(0, sentence - FARTHEST) && isSpeechOf(back, id)) {
      back--;
    }
    return back >= 0
        && isAbout(back, id, gender)
        && !isAfterPronoun(back, id, gender)
        && !rivals.isIn(at(back), id, gender, this::isOpen)
        && !isNewcomer(back, sentence, pronoun, id);
  }

  /**
   * Whether the sentence names the person only behind what he says of a "he" who may be another:
   * "He learned fast, Hall said. [He] was pulled in."
   */
  private boolean isAfterPronoun(int sentence, String id, String gender) {
    for (Token token : at(sentence).tokens()) {
      Entity person = person(token);
      if (person != null && person.id().equals(id) && person.form() == Entity.Form.NAME) {
        return false;
      }
      boolean he =
          ThirdPerson.isOfOne(token.lemma())
              && ThirdPerson.gender(token.lemma()).equals(gender)
              && token.relation().equals(Relations.NSUBJ);
      if (he && directAt(token.span()) == null && isToldBy(sentence, token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb of the subject depends on a verb of saying behind it. */
  private boolean isToldBy(int sentence, Token subject) {
    List<Token> tokens = at(sentence).tokens();
    Token verb = subject.head() < 0 ? subject : tokens.get(subject.head());
    return verb.head() > subject.head()
        && ReportingVerbs.ofStatements().contains(tokens.get(verb.head()).lemma());
  }

  /** Whether the words are outside of direct speech. */
  private boolean isOpen(Span word) {
    return directAt(word) == null;
  }

  /**
   * Whether the person is first mentioned in the sentence {@code back}, after another who fits, and
   * does not speak in both sentences.
   */
  private boolean isNewcomer(int back, int sentence, Token pronoun, String id) {
    int start = at(back).span().start();
    boolean earlier =
        people.stream().anyMatch(one -> one.id().equals(id) && one.span().start() < start);
    if (earlier || back == 0 || speaks(at(sentence), pronoun)) {
      return false;
    }
    String gender = ThirdPerson.gender(pronoun.lemma());
    return rivals.isIn(at(back - 1), id, gender, this::isOpen);
  }

  /** Whether the word is the subject of an active verb of saying. */
  private static boolean speaks(Sentence sentence, Token word) {
    return word.head() >= 0
        && word.relation().equals(Relations.NSUBJ)
        && ReportingVerbs.ofStatements().contains(sentence.tokens().get(word.head()).lemma());
  }

  private Sentence at(int sentence) {
    return sentences.get(sentence);
  }

  /** Whether the span has a person's name that is in no mention. */
  private boolean hasUnknownName(int sentence, Span span) {
    return at(sentence).tokens().stream()
        .filter(token -> span.covers(token.span()) && token.name().endsWith(NameLabels.PERSON))
        .anyMatch(token -> person(token) == null);
  }

  /** A sentence that is all direct speech of that person. */
  private boolean isSpeechOf(int sentence, String id) {
    List<Token> tokens = at(sentence).tokens();
    Quote quote = tokens.isEmpty() ? null : direct(tokens.get(0));
    return quote != null
        && id.equals(quote.speakerId())
        && tokens.stream()
            .filter(token -> token.lemma().chars().anyMatch(Character::isLetterOrDigit))
            .allMatch(token -> direct(token) == quote);
  }

  private @Nullable Quote direct(Token token) {
    return directAt(token.span());
  }

  private @Nullable Quote directAt(Span span) {
    return quotes.stream()
        .filter(quote -> quote.kind() == Quote.Kind.DIRECT)
        .filter(quote -> quote.content().stream().anyMatch(part -> part.covers(span)))
        .findFirst()
        .orElse(null);
  }

  /**
   * Whether a person is a subject of the sentence, by name, and no other subject is a person of
   * that gender.
   */
  private boolean isAbout(int sentence, String id, String gender) {
    List<Token> tokens = at(sentence).tokens();
    List<Token> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!Relations.SUBJECTS.contains(token.relation()) || direct(token) != null) {
        continue;
      }
      Token whose = isEvent(token) ? possessor(tokens, i) : null;
      Token subject = whose == null ? token : whose;
      Entity person = person(subject);
      if (person != null && person.id().equals(id)) {
        mentions.add(subject);
      } else if (person == null
          ? couldBeSomebody(token) && rivals.fits(token, gender)
          : rivals.isOther(person, id, gender)) {
        return false;
      }
    }
    return mentions.stream().anyMatch(token -> names(sentence, token, id));
  }

  private boolean names(int sentence, Token token, String id) {
    Entity mention = person(token);
    return mention != null
        && (mention.form() == Entity.Form.NAME
            || (mention.form() == Entity.Form.PRONOUN && isSure(sentence, token, id)));
  }

  private static @Nullable Token possessor(List<Token> tokens, int noun) {
    return tokens.stream()
        .filter(token -> token.head() == noun && token.relation().equals(Relations.POSS))
        .findFirst()
        .orElse(null);
  }

  private boolean couldBeSomebody(Token subject) {
    if (ThirdPerson.isOfOne(subject.lemma())) {
      return true;
    }
    boolean other = NO_PERSON.contains(subject.tag()) || Tags.isPronoun(subject.tag());
    return !other && !isEvent(subject) && !isThing(subject);
  }

  /** Whether the noun is an event and so no person: "his visit". */
  private boolean isEvent(Token noun) {
    return events.stream().anyMatch(event -> event.trigger().overlaps(noun.span()));
  }

  private boolean isThing(Token noun) {
    return others.stream().anyMatch(other -> other.span().covers(noun.span()));
  }
}
