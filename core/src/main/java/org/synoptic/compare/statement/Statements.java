package org.synoptic.compare.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryIdentities;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Article;
import org.synoptic.model.Clause;
import org.synoptic.model.Event;
import org.synoptic.model.Figure;
import org.synoptic.model.Genre;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Story;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;
import org.synoptic.syntax.ClauseReader;
import org.synoptic.syntax.ContentWords;
import org.synoptic.syntax.WordRuns;
import org.synoptic.text.SpanLookup;

/** Reads a story's reports into statements, clause by clause. */
final class Statements {

  private final StoryIdentities identities;
  private final List<Statement> found = new ArrayList<>();

  private Statements(StoryIdentities identities) {
    this.identities = identities;
  }

  static List<ReportView> reports(Story story, StoryIdentities identities) {
    List<ReportView> reports = new ArrayList<>();
    for (int r = 0; r < story.reports().size(); r++) {
      reports.add(new ReportView(r, story.reports().get(r), identities));
    }
    return reports;
  }

  static List<Statement> of(List<ReportView> reports, StoryIdentities identities) {
    Statements statements = new Statements(identities);
    reports.forEach(statements::read);
    return statements.found;
  }

  private void read(ReportView report) {
    Map<Integer, List<Clause>> clauses =
        report.annotated().clauses().stream().collect(Collectors.groupingBy(Clause::sentence));
    List<Sentence> sentences = report.annotated().sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = PlainWords.in(report.body(), sentences.get(s));
      List<Clause> own = clauses.get(s);
      for (Clause clause : own == null ? uncut(report, s, sentence) : own) {
        add(report, s, sentence, clause);
      }
    }
  }

  /** The clauses of a sentence that came without any: it was not parsed. */
  private static List<Clause> uncut(ReportView report, int place, Sentence sentence) {
    return ClauseReader.read(
        place, sentence, report.body(), report.annotated().quotes(), report.annotated().events());
  }

  private void add(ReportView report, int place, Sentence sentence, Clause clause) {
    List<Token> all = sentence.tokens();
    if (isOnlyCue(report, clause, all)) {
      return;
    }
    List<Token> own = clause.words().stream().map(all::get).toList();
    if (own.stream().noneMatch(ContentWords::isContent)) {
      return;
    }
    List<Span> spans = WordRuns.of(clause.words(), all);
    if (spans.isEmpty()) {
      return;
    }
    Token head = clause.head() < 0 ? null : all.get(clause.head());
    Span anchor = head == null ? spans.get(0) : head.span();
    Quote quote = report.quoteAt(anchor);
    List<Event> events =
        report.annotated().events().stream()
            .filter(e -> SpanLookup.within(spans, e.trigger()))
            .toList();
    List<Figure> figures =
        report.annotated().figures().stream()
            .filter(f -> f.kind() != Figure.Kind.ORDINAL && SpanLookup.within(spans, f.span()))
            .toList();
    found.add(
        new Statement(
            found.size(),
            report.index(),
            place,
            sentence.span(),
            spans,
            WordRuns.of(clause.full(), all),
            own,
            clause.frame().stream().map(all::get).toList(),
            head,
            subject(report, clause, all),
            speaker(report, quote),
            quote,
            events,
            figures,
            dates(report, sentence, spans),
            framed(report, clause, all),
            clause.negative(),
            clause.modality()));
  }

  /** Whether a clause is only "X said on Tuesday", with the quote in another clause. */
  private static boolean isOnlyCue(ReportView report, Clause clause, List<Token> all) {
    if (clause.head() < 0) {
      return false;
    }
    Span head = all.get(clause.head()).span();
    boolean cue =
        report.annotated().quotes().stream()
            .anyMatch(quote -> quote.cue().stream().anyMatch(part -> part.overlaps(head)));
    return cue
        && ReportingVerbs.ofStatements().contains(all.get(clause.head()).lemma())
        && clause.words().stream()
            .map(all::get)
            .filter(ContentWords::isContent)
            .noneMatch(token -> report.quoteAt(token.span()) != null);
  }

  private @Nullable String subject(ReportView report, Clause clause, List<Token> all) {
    if (clause.subject() < 0) {
      return null;
    }
    StoryMention mention = report.mentionAt(all.get(clause.subject()).span());
    return mention == null ? null : mention.id();
  }

  private Statement.@Nullable Speaker speaker(ReportView report, @Nullable Quote quote) {
    if (quote == null) {
      return author(report.annotated().article());
    }
    if (quote.speaker() == null) {
      return null;
    }
    String id = identities.resolve(report.index(), quote.speakerId());
    return new Statement.Speaker(id, id == null ? quote.speaker() : identities.name(id));
  }

  /** The author of an opinion piece, whose claims are no reports; else null. */
  private static Statement.@Nullable Speaker author(Article article) {
    if (article.genre() != Genre.OPINION) {
      return null;
    }
    String names = String.join(", ", article.bylines());
    return new Statement.Speaker(null, names.isEmpty() ? "the author" : names);
  }

  private static List<Timex> dates(ReportView report, Sentence sentence, List<Span> spans) {
    List<Timex> inSentence =
        report.annotated().dates().stream().filter(d -> sentence.span().covers(d.span())).toList();
    return inSentence.stream()
        .filter(d -> SpanLookup.within(spans, d.span()) && !isOfOtherClause(report, d, spans))
        .toList();
  }

  /** "… after the bombing of Aleppo in 2016": the date of an event of another clause. */
  private static boolean isOfOtherClause(ReportView report, Timex date, List<Span> spans) {
    List<Event> dated =
        report.annotated().events().stream().filter(e -> date.equals(e.when())).toList();
    return !dated.isEmpty() && dated.stream().noneMatch(e -> SpanLookup.within(spans, e.trigger()));
  }

  private static @Nullable Timex framed(ReportView report, Clause clause, List<Token> all) {
    List<Span> frame = clause.frame().stream().map(i -> all.get(i).span()).toList();
    for (int i : clause.frame()) {
      Timex date = report.dateAt(all.get(i).span());
      if (date != null
          && ComparedTimes.isPointInTime(date)
          && !isOfOtherClause(report, date, frame)) {
        return date;
      }
    }
    return null;
  }
}
