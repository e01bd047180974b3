package org.synoptic.compare.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryIdentities;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.compare.terms.NumberText;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Entity;
import org.synoptic.model.Figure;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;
import org.synoptic.syntax.ContentWords;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.pronouns.PronounResolver;
import org.synoptic.text.SpanLookup;

/**
 * One report, with lookups of what stands at a span, and its words as terms: {@code @} and an
 * identity for a name, {@code #} and a value for a date, {@code =} and a value for a number, the
 * stem of any other content word.
 */
public final class ReportView {

  /** OntoNotes labels of names; the others are of dates, times and numbers. */
  private static final Set<String> NAMES =
      Set.of(
          NameLabels.PERSON,
          NameLabels.ORG,
          NameLabels.GPE,
          NameLabels.LOC,
          NameLabels.FAC,
          NameLabels.NORP,
          NameLabels.PRODUCT,
          NameLabels.EVENT,
          NameLabels.WORK_OF_ART,
          NameLabels.LAW);

  private static final Set<String> PER_CENT = Set.of("%", "percent", "pct");

  /** Steps up the parse from a title's word to the name. Set by hand. */
  private static final int TITLE_DEPTH = 4;

  private final int index;
  private final AnnotatedArticle annotated;
  private final List<StoryMention> mentions;
  private final PronounResolver pronouns;
  private final String body;
  private final Set<Span> titles = new HashSet<>();

  /** When it was published; null before it is asked for, or where it has no date. */
  private @Nullable Instant published;

  ReportView(int index, AnnotatedArticle annotated, StoryIdentities identities) {
    this.index = index;
    this.annotated = annotated;
    this.mentions = identities.mentions(index);
    this.pronouns = new PronounResolver(annotated);
    this.body = annotated.article().body();
    annotated.sentences().forEach(this::findTitles);
  }

  /** "Foreign Minister" before a name says nothing that the name does not. */
  private void findTitles(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      Token modified = modified(token, sentence.tokens());
      StoryMention name = modified == token ? null : mentionAt(modified.span());
      if (name != null
          && name.kind() == Entity.Kind.PERSON
          && name.form() == Entity.Form.NAME
          && token.span().end() <= name.span().start()) {
        titles.add(token.span());
      }
    }
  }

  /** The word that a modifier modifies, step by step; the word itself where it is no modifier. */
  private static Token modified(Token token, List<Token> tokens) {
    Token at = token;
    for (int steps = 0;
        steps < TITLE_DEPTH && Relations.NOUN_MODIFIERS.contains(at.relation()) && at.head() >= 0;
        steps++) {
      at = tokens.get(at.head());
    }
    return at;
  }

  /** The place of the report in the story. */
  public int index() {
    return index;
  }

  public AnnotatedArticle annotated() {
    return annotated;
  }

  /** The mentions of everybody in order of the text. */
  public List<StoryMention> mentions() {
    return mentions;
  }

  public PronounResolver pronouns() {
    return pronouns;
  }

  public String body() {
    return body;
  }

  /** The instant of its publication, read once; a day begins in UTC. Null without a date. */
  @Nullable Instant published() {
    String iso = annotated.article().published().when();
    if (published == null && iso != null) {
      published = read(iso);
    }
    return published;
  }

  private static Instant read(String iso) {
    try {
      return OffsetDateTime.parse(iso).toInstant();
    } catch (DateTimeParseException e) {
      return LocalDate.parse(ComparedTimes.day(iso)).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
  }

  public @Nullable StoryMention mentionAt(Span span) {
    return SpanLookup.at(mentions, StoryMention::span, span);
  }

  @Nullable Timex dateAt(Span span) {
    return SpanLookup.at(annotated.dates(), Timex::span, span);
  }

  private @Nullable Figure figureAt(Span span) {
    return SpanLookup.at(annotated.figures(), Figure::span, span);
  }

  /** The shortest quote whose content covers the span, null in the outlet's own voice. */
  public @Nullable Quote quoteAt(Span span) {
    Quote shortest = null;
    for (Quote quote : annotated.quotes()) {
      boolean inside = quote.content().stream().anyMatch(part -> part.covers(span));
      if (inside && (shortest == null || quote.extent().length() < shortest.extent().length())) {
        shortest = quote;
      }
    }
    return shortest;
  }

  /** The words of a sentence; found by letters and digits where the engine gave none. */
  public List<Token> words(int sentence) {
    return PlainWords.in(body, annotated.sentences().get(sentence)).tokens();
  }

  /** The terms of some words in their order; function words have none. */
  public List<String> terms(List<Token> tokens) {
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String term = term(tokens, i);
      if (term != null && (terms.isEmpty() || !terms.get(terms.size() - 1).equals(term))) {
        terms.add(term);
      }
    }
    return terms;
  }

  /** The term of the word at a place among some words; null where it has none of its own. */
  public @Nullable String term(List<Token> tokens, int place) {
    boolean perCent = place > 0 && tokens.get(place - 1).lemma().equals("per");
    String single = isFollowedByItsName(tokens, place) ? null : term(tokens.get(place));
    return perCent && "cent".equals(single) ? "percent" : single;
  }

  /** Whether a word belongs to an unlinked name whose last word, which is the term, follows. */
  private boolean isFollowedByItsName(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return i + 1 < tokens.size()
        && NAMES.contains(nameLabel(token))
        && tokens.get(i + 1).name().equals("I-" + nameLabel(token))
        && mentionAt(token.span()) == null;
  }

  /** The label of a BIO tag: {@code ORG} of {@code B-ORG}; empty outside of names. */
  private static String nameLabel(Token token) {
    return token.name().length() > 2 ? token.name().substring(2) : "";
  }

  private @Nullable String term(Token token) {
    if (titles.contains(token.span())) {
      return null;
    }
    StoryMention mention = mentionAt(token.span());
    if (mention != null) {
      boolean role = mention.form() == Entity.Form.ROLE && !ContentWords.isContent(token);
      return role ? null : "@" + mention.id();
    }
    Timex date = dateAt(token.span());
    if (date != null) {
      return "#" + dateTerm(date);
    }
    if (token.tag().equals(Tags.CD)) {
      return "=" + numberTerm(token);
    }
    if (NAMES.contains(nameLabel(token))) {
      return "@" + TermStem.of(token.lemma());
    }
    if (PER_CENT.contains(token.lemma())) {
      return "percent";
    }
    return ContentWords.isContent(token) ? TermStem.of(lemma(token)) : null;
  }

  /** The month of a resolved date, so that dates of one month meet; otherwise its words. */
  private String dateTerm(Timex date) {
    boolean resolved = !date.value().contains("X") && !date.value().endsWith("_REF");
    return resolved ? ComparedTimes.month(date.value()) : CaseFolding.fold(date.span().in(body));
  }

  private String numberTerm(Token token) {
    Figure figure = figureAt(token.span());
    return figure == null
        ? CaseFolding.fold(token.span().in(body))
        : NumberText.plain(figure.low());
  }

  /** The base form; the printed word where the engine gives a pattern such as {@code #crd#}. */
  private String lemma(Token token) {
    return token.lemma().startsWith("#") ? CaseFolding.fold(token.span().in(body)) : token.lemma();
  }
}
