package org.synoptic.compare.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryIdentities;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.compare.terms.ContentWords;
import org.synoptic.compare.terms.SpanLookup;
import org.synoptic.compare.terms.WordLists;
import org.synoptic.model.Event;
import org.synoptic.model.Figure;
import org.synoptic.model.Modality;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Story;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;

/** Reads a story's reports into statements, clause by clause. */
final class Statements {

  private static final Set<String> NEGATIVE =
      Set.of("no", "not", "n't", "never", "neither", "nobody", "nothing", "none", "nor", "without");
  private static final Set<String> POSSIBLE = Set.of("would", "could", "might", "may", "should");

  private static final Set<String> REPORTING = WordLists.words(Statements.class, "reporting.txt");

  /** Verbs of trying: in the past tense, the attempt happened. */
  private static final Set<String> TRIES = Set.of("try", "attempt", "struggle", "fail", "refuse");

  private static final Set<String> DENYING = Set.of("deny", "refute", "rebut");

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
    List<Sentence> sentences = report.annotated().sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = PlainWords.in(report.body(), sentences.get(s));
      for (ClauseCutter.Clause clause : ClauseCutter.of(sentence)) {
        add(report, s, sentence, clause);
      }
    }
  }

  private void add(ReportView report, int place, Sentence sentence, ClauseCutter.Clause cut) {
    List<Token> all = sentence.tokens();
    if (isOnlyCue(report, cut, all)) {
      return;
    }
    ClauseCutter.Clause clause = withoutCue(report, cut, all);
    List<Token> own = clause.own().stream().map(all::get).toList();
    if (own.stream().noneMatch(ContentWords::isContent)) {
      return;
    }
    List<Span> spans = spans(clause.own(), all);
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
    boolean negative = negative(clause, all);
    found.add(
        new Statement(
            found.size(),
            report.index(),
            place,
            sentence.span(),
            spans,
            spans(clause.full(), all),
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
            negative,
            modality(events, head, clause, all)));
  }

  /** Whether a clause is only "X said on Tuesday", with the quote in a clause of its own. */
  private static boolean isOnlyCue(ReportView report, ClauseCutter.Clause clause, List<Token> all) {
    if (clause.head() < 0) {
      return false;
    }
    Span head = all.get(clause.head()).span();
    boolean cue =
        report.annotated().quotes().stream()
            .anyMatch(quote -> quote.cue().stream().anyMatch(part -> part.overlaps(head)));
    return cue
        && REPORTING.contains(all.get(clause.head()).lemma())
        && clause.own().stream()
            .map(all::get)
            .filter(ContentWords::isContent)
            .noneMatch(token -> report.quoteAt(token.span()) != null);
  }

  /** The words of a clause that lie in a quote; those outside of it become its frame. */
  private static ClauseCutter.Clause withoutCue(
      ReportView report, ClauseCutter.Clause clause, List<Token> all) {
    List<Integer> said = new ArrayList<>();
    List<Integer> frame = new ArrayList<>(clause.frame());
    for (int i : clause.own()) {
      (report.quoteAt(all.get(i).span()) == null ? frame : said).add(i);
    }
    if (clause.head() >= 0
        && frame.contains(clause.head())
        && !REPORTING.contains(all.get(clause.head()).lemma())) {
      return clause;
    }
    boolean enough = said.stream().filter(i -> ContentWords.isContent(all.get(i))).count() >= 2;
    if (!enough || said.size() == clause.own().size()) {
      return clause;
    }
    int head = said.contains(clause.head()) ? clause.head() : said.get(0);
    int subject = said.contains(clause.subject()) ? clause.subject() : -1;
    return new ClauseCutter.Clause(head, said, frame, subject, said);
  }

  /** Spans of words that stand together, without marks and conjunctions at their edges. */
  private static List<Span> spans(List<Integer> own, List<Token> all) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    while (from < own.size()) {
      int to = from;
      while (to + 1 < own.size() && own.get(to + 1) == own.get(to) + 1) {
        to++;
      }
      int first = from;
      int last = to;
      while (first <= last && mark(all.get(own.get(first)))) {
        first++;
      }
      while (last >= first && mark(all.get(own.get(last)))) {
        last--;
      }
      if (first <= last) {
        spans.add(all.get(own.get(first)).span().union(all.get(own.get(last)).span()));
      }
      from = to + 1;
    }
    return spans;
  }

  private static boolean mark(Token token) {
    return token.relation().equals("punct")
        || token.tag().equals("CC")
        || token.lemma().chars().noneMatch(Character::isLetterOrDigit);
  }

  private @Nullable String subject(ReportView report, ClauseCutter.Clause clause, List<Token> all) {
    if (clause.subject() < 0) {
      return null;
    }
    StoryMention mention = report.mentionAt(all.get(clause.subject()).span());
    return mention == null ? null : mention.id();
  }

  private Statement.@Nullable Speaker speaker(ReportView report, @Nullable Quote quote) {
    if (quote == null || quote.speaker() == null) {
      return null;
    }
    String id = identities.resolve(report.index(), quote.speakerId());
    return new Statement.Speaker(id, id == null ? quote.speaker() : identities.name(id));
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

  private static @Nullable Timex framed(
      ReportView report, ClauseCutter.Clause clause, List<Token> all) {
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

  private static boolean negative(ClauseCutter.Clause clause, List<Token> all) {
    return clause.own().stream()
        .map(all::get)
        .anyMatch(t -> t.relation().equals("neg") || NEGATIVE.contains(t.lemma()));
  }

  /** Whether the verb right above the clause denies it. */
  private static boolean denied(@Nullable Token head, List<Token> all) {
    Token at = head;
    for (int steps = 0; steps < 3 && at != null && at.head() >= 0; steps++) {
      boolean goesUp = !at.relation().equals("advcl") && !at.relation().equals("relcl");
      at = goesUp ? all.get(at.head()) : null;
      if (at != null && DENYING.contains(at.lemma())) {
        return true;
      }
    }
    return false;
  }

  private static Modality modality(
      List<Event> events, @Nullable Token head, ClauseCutter.Clause clause, List<Token> all) {
    if (denied(head, all)) {
      return Modality.DENIED;
    }
    for (Event event : events) {
      if (head != null && event.trigger().overlaps(head.span())) {
        return event.modality();
      }
    }
    if (head != null && TRIES.contains(head.lemma()) && head.tag().equals("VBD")) {
      return Modality.HAPPENED;
    }
    if (!events.isEmpty()) {
      return events.get(0).modality();
    }
    for (int i : clause.own()) {
      Token token = all.get(i);
      if (token.relation().equals("aux") && token.head() == clause.head()) {
        if (token.lemma().equals("will") || token.lemma().equals("'ll")) {
          return Modality.PLANNED;
        }
        if (POSSIBLE.contains(token.lemma())) {
          return Modality.HYPOTHETICAL;
        }
      }
    }
    return Modality.HAPPENED;
  }
}
