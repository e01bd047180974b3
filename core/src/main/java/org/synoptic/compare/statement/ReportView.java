package org.synoptic.compare.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryIdentities;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.terms.CaseFolding;
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

/** One report as the ledger reads it: its words with names, dates and numbers filled in. */
public final class ReportView {

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

  public final int index;
  final AnnotatedArticle report;
  public final List<StoryMention> mentions;
  public final PronounResolver pronouns;
  private final String body;
  private final Set<Span> titles = new HashSet<>();

  ReportView(int index, AnnotatedArticle report, StoryIdentities identities) {
    this.index = index;
    this.report = report;
    this.mentions = identities.mentions(index);
    this.pronouns = new PronounResolver(report);
    this.body = report.article().body();
    report.sentences().forEach(this::findTitles);
  }

  /** "Foreign Minister" before a name says nothing that the name does not. */
  private void findTitles(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      Token at = token;
      for (int steps = 0;
          steps < 4 && Relations.NOUN_MODIFIERS.contains(at.relation()) && at.head() >= 0;
          steps++) {
        at = sentence.tokens().get(at.head());
      }
      StoryMention name = at == token ? null : mentionAt(at.span());
      boolean before =
          name != null
              && name.kind() == Entity.Kind.PERSON
              && name.form() == Entity.Form.NAME
              && token.span().end() <= name.span().start();
      if (before) {
        titles.add(token.span());
      }
    }
  }

  public String body() {
    return body;
  }

  @Nullable StoryMention mentionAt(Span span) {
    return SpanLookup.at(mentions, StoryMention::span, span);
  }

  @Nullable Timex dateAt(Span span) {
    return SpanLookup.at(report.dates(), Timex::span, span);
  }

  @Nullable Figure figureAt(Span span) {
    return SpanLookup.at(report.figures(), Figure::span, span);
  }

  @Nullable
  public Quote quoteAt(Span span) {
    Quote best = null;
    for (Quote quote : report.quotes()) {
      boolean inside = quote.content().stream().anyMatch(part -> part.covers(span));
      if (inside && (best == null || quote.extent().length() < best.extent().length())) {
        best = quote;
      }
    }
    return best;
  }

  /** The terms of some words: identities for names, values for dates and numbers, stems. */
  public List<String> terms(List<Token> tokens) {
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean per = i > 0 && tokens.get(i - 1).lemma().equals("per");
      String term = nameGoesOn(tokens, i) ? null : term(tokens.get(i));
      term = per && "cent".equals(term) ? "percent" : term;
      if (term != null && (terms.isEmpty() || !terms.get(terms.size() - 1).equals(term))) {
        terms.add(term);
      }
    }
    return terms;
  }

  /**
   * Whether a word is not the last one of a name that no mention covers: the last one stands for
   * it.
   */
  private boolean nameGoesOn(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return i + 1 < tokens.size()
        && NAMES.contains(kind(token))
        && tokens.get(i + 1).name().equals("I-" + kind(token))
        && mentionAt(token.span()) == null;
  }

  private static String kind(Token token) {
    return token.name().length() > 2 ? token.name().substring(2) : "";
  }

  private static boolean resolved(Timex date) {
    return !date.value().contains("X") && !date.value().endsWith("_REF");
  }

  private static String month(String value) {
    return value.length() > 7 ? value.substring(0, 7) : value;
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
      return "#" + (resolved(date) ? month(date.value()) : CaseFolding.fold(date.span().in(body)));
    }
    if (token.tag().equals(Tags.CD)) {
      Figure figure = figureAt(token.span());
      return "="
          + (figure == null
              ? CaseFolding.fold(token.span().in(body))
              : NumberText.plain(figure.low()));
    }
    if (NAMES.contains(kind(token))) {
      return "@" + TermStem.of(token.lemma());
    }
    if (PER_CENT.contains(token.lemma())) {
      return "percent";
    }
    if (!ContentWords.isContent(token)) {
      return null;
    }
    String lemma =
        token.lemma().startsWith("#") ? CaseFolding.fold(token.span().in(body)) : token.lemma();
    return TermStem.of(lemma);
  }
}
