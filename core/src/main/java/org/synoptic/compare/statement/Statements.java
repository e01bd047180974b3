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
import org.synoptic.model.Clause;
import org.synoptic.model.Event;
import org.synoptic.model.Figure;
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

  static List<ReportView> tellings(Story story, StoryIdentities identities) {
    List<ReportView> tellings = new ArrayList<>();
    for (int r = 0; r < story.reports().size(); r++) {
      tellings.add(new ReportView(r, story.reports().get(r), identities));
    }
    return tellings;
  }

  static List<Statement> of(List<ReportView> tellings, StoryIdentities identities) {
    Statements statements = new Statements(identities);
    tellings.forEach(statements::read);
    return statements.found;
  }

  private void read(ReportView telling) {
    Map<Integer, List<Clause>> clauses =
        telling.report.clauses().stream().collect(Collectors.groupingBy(Clause::sentence));
    List<Sentence> sentences = telling.report.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = PlainWords.in(telling.body(), sentences.get(s));
      List<Clause> own = clauses.get(s);
      for (Clause clause : own == null ? uncut(telling, s, sentence) : own) {
        add(telling, s, sentence, clause);
      }
    }
  }

  /** The clauses of a sentence that came without any: it was not parsed. */
  private static List<Clause> uncut(ReportView telling, int place, Sentence sentence) {
    return ClauseReader.read(
        place, sentence, telling.body(), telling.report.quotes(), telling.report.events());
  }

  private void add(ReportView telling, int place, Sentence sentence, Clause clause) {
    List<Token> all = sentence.tokens();
    if (tellsWhoSaysIt(telling, clause, all)) {
      return;
    }
    List<Token> own = clause.words().stream().map(all::get).toList();
    if (own.stream().noneMatch(ContentWords::isContent)) {
      return;
    }
    List<Span> runs = WordRuns.of(clause.words(), all);
    if (runs.isEmpty()) {
      return;
    }
    Token head = clause.head() < 0 ? null : all.get(clause.head());
    Span anchor = head == null ? runs.get(0) : head.span();
    Quote quote = telling.quoteAt(anchor);
    List<Event> events =
        telling.report.events().stream().filter(e -> SpanLookup.within(runs, e.trigger())).toList();
    List<Figure> figures =
        telling.report.figures().stream()
            .filter(f -> f.kind() != Figure.Kind.ORDINAL && SpanLookup.within(runs, f.span()))
            .toList();
    found.add(
        new Statement(
            found.size(),
            telling.index,
            place,
            sentence.span(),
            runs,
            WordRuns.of(clause.full(), all),
            own,
            clause.frame().stream().map(all::get).toList(),
            head,
            subject(telling, clause, all),
            speaker(telling, quote),
            quote,
            events,
            figures,
            dates(telling, sentence, runs),
            framed(telling, clause, all),
            clause.negative(),
            clause.modality()));
  }

  /** A clause of nothing but "X said on Tuesday", whose quote stands in a clause of its own. */
  private static boolean tellsWhoSaysIt(ReportView telling, Clause clause, List<Token> all) {
    if (clause.head() < 0) {
      return false;
    }
    Span head = all.get(clause.head()).span();
    boolean cue =
        telling.report.quotes().stream()
            .anyMatch(quote -> quote.cue().stream().anyMatch(part -> part.overlaps(head)));
    return cue
        && ReportingVerbs.ofStatements().contains(all.get(clause.head()).lemma())
        && clause.words().stream()
            .map(all::get)
            .filter(ContentWords::isContent)
            .noneMatch(token -> telling.quoteAt(token.span()) != null);
  }

  private @Nullable String subject(ReportView telling, Clause clause, List<Token> all) {
    if (clause.subject() < 0) {
      return null;
    }
    StoryMention mention = telling.mentionAt(all.get(clause.subject()).span());
    return mention == null ? null : mention.id();
  }

  private Statement.@Nullable Speaker speaker(ReportView telling, @Nullable Quote quote) {
    if (quote == null || quote.speaker() == null) {
      return null;
    }
    String id = identities.resolve(telling.index, quote.speakerId());
    return new Statement.Speaker(id, id == null ? quote.speaker() : identities.name(id));
  }

  private static List<Timex> dates(ReportView telling, Sentence sentence, List<Span> runs) {
    List<Timex> inSentence =
        telling.report.dates().stream().filter(d -> sentence.span().covers(d.span())).toList();
    return inSentence.stream()
        .filter(d -> SpanLookup.within(runs, d.span()) && !ofOthers(telling, d, runs))
        .toList();
  }

  /** "… after the bombing of Aleppo in 2016": the date of an event of another clause. */
  private static boolean ofOthers(ReportView telling, Timex date, List<Span> runs) {
    List<Event> dated =
        telling.report.events().stream().filter(e -> date.equals(e.when())).toList();
    return !dated.isEmpty() && dated.stream().noneMatch(e -> SpanLookup.within(runs, e.trigger()));
  }

  private static @Nullable Timex framed(ReportView telling, Clause clause, List<Token> all) {
    List<Span> frame = clause.frame().stream().map(i -> all.get(i).span()).toList();
    for (int i : clause.frame()) {
      Timex date = telling.dateAt(all.get(i).span());
      if (date != null && ComparedTimes.placed(date) && !ofOthers(telling, date, frame)) {
        return date;
      }
    }
    return null;
  }
}
