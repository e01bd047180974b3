package org.synoptic.compare.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Negation;
import org.synoptic.lexicon.ReportingVerbs;
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

  private static final Set<String> NEGATIVE = Negation.ofStatements();
  private static final Set<String> POSSIBLE = Set.of("would", "could", "might", "may", "should");

  private static final Set<String> REPORTING = ReportingVerbs.ofStatements();

  /** Who tried to do something has tried, whatever came of it. */
  private static final Set<String> TRIES = Set.of("try", "attempt", "struggle", "fail", "refuse");

  private static final Set<String> DENYING = Set.of("deny", "refute", "rebut");

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
    List<Sentence> sentences = telling.report.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = PlainWords.in(telling.body(), sentences.get(s));
      for (ClauseCutter.Clause clause : ClauseCutter.of(sentence)) {
        add(telling, s, sentence, clause);
      }
    }
  }

  private void add(ReportView telling, int place, Sentence sentence, ClauseCutter.Clause cut) {
    List<Token> all = sentence.tokens();
    if (tellsWhoSaysIt(telling, cut, all)) {
      return;
    }
    ClauseCutter.Clause clause = saidOnly(telling, cut, all);
    List<Token> own = clause.own().stream().map(all::get).toList();
    if (own.stream().noneMatch(ContentWords::content)) {
      return;
    }
    List<Span> runs = runs(clause.own(), all);
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
    boolean negative = negative(clause, all);
    found.add(
        new Statement(
            found.size(),
            telling.index,
            place,
            sentence.span(),
            runs,
            runs(clause.full(), all),
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
            negative,
            modality(events, head, clause, all)));
  }

  /** A clause of nothing but "X said on Tuesday", whose quote stands in a clause of its own. */
  private static boolean tellsWhoSaysIt(
      ReportView telling, ClauseCutter.Clause clause, List<Token> all) {
    if (clause.head() < 0) {
      return false;
    }
    Span head = all.get(clause.head()).span();
    boolean cue =
        telling.report.quotes().stream()
            .anyMatch(quote -> quote.cue().stream().anyMatch(part -> part.overlaps(head)));
    return cue
        && REPORTING.contains(all.get(clause.head()).lemma())
        && clause.own().stream()
            .map(all::get)
            .filter(ContentWords::content)
            .noneMatch(token -> telling.quoteAt(token.span()) != null);
  }

  /** A clause that lies partly in a quote keeps what was said; who said it becomes its frame. */
  private static ClauseCutter.Clause saidOnly(
      ReportView telling, ClauseCutter.Clause clause, List<Token> all) {
    List<Integer> said = new ArrayList<>();
    List<Integer> frame = new ArrayList<>(clause.frame());
    for (int i : clause.own()) {
      (telling.quoteAt(all.get(i).span()) == null ? frame : said).add(i);
    }
    if (clause.head() >= 0
        && frame.contains(clause.head())
        && !REPORTING.contains(all.get(clause.head()).lemma())) {
      return clause;
    }
    boolean enough = said.stream().filter(i -> ContentWords.content(all.get(i))).count() >= 2;
    if (!enough || said.size() == clause.own().size()) {
      return clause;
    }
    int head = said.contains(clause.head()) ? clause.head() : said.get(0);
    int subject = said.contains(clause.subject()) ? clause.subject() : -1;
    return new ClauseCutter.Clause(head, said, frame, subject, said);
  }

  /** The unbroken runs of a clause's words; marks at their edges are left off. */
  private static List<Span> runs(List<Integer> own, List<Token> all) {
    List<Span> runs = new ArrayList<>();
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
        runs.add(all.get(own.get(first)).span().union(all.get(own.get(last)).span()));
      }
      from = to + 1;
    }
    return runs;
  }

  private static boolean mark(Token token) {
    return token.relation().equals("punct")
        || token.tag().equals("CC")
        || token.lemma().chars().noneMatch(Character::isLetterOrDigit);
  }

  private @Nullable String subject(
      ReportView telling, ClauseCutter.Clause clause, List<Token> all) {
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

  private static @Nullable Timex framed(
      ReportView telling, ClauseCutter.Clause clause, List<Token> all) {
    List<Span> frame = clause.frame().stream().map(i -> all.get(i).span()).toList();
    for (int i : clause.frame()) {
      Timex date = telling.dateAt(all.get(i).span());
      if (date != null && TimelineWriter.placed(date) && !ofOthers(telling, date, frame)) {
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
