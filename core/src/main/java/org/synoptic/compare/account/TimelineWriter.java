package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.DatingVerb;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StatementTimes;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.compare.wording.ClaimWording;
import org.synoptic.compare.wording.DisplayLine;
import org.synoptic.compare.wording.MainClause;
import org.synoptic.compare.wording.QuotedLine;
import org.synoptic.model.Event;
import org.synoptic.model.Modality;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;
import org.synoptic.model.TimelineEntry;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** Writes the timeline: each claim at the time of its events, and the other times in its words. */
public final class TimelineWriter {

  /** Fewest words of a clause that is a separate entry. Set by hand. */
  private static final int FEWEST_WORDS = 4;

  /** TIMEX3's parts of the day, and the hour that each begins at. */
  private static final Map<String, String> PARTS_OF_DAY =
      Map.of("TMO", "T06", "TDT", "T06", "TMI", "T12", "TAF", "T12:01", "TEV", "T18", "TNI", "T21");

  /** Characters of a TIMEX3 value that is a year. */
  private static final int YEAR_LENGTH = 4;

  private final StoryIndex story;
  private final QuotedLine quoted;

  private TimelineWriter(StoryIndex story) {
    this.story = story;
    this.quoted = new QuotedLine(story);
  }

  /** Resolved times in order, then those that stay relative, in the order of the ledger. */
  public static List<TimelineEntry> of(StoryIndex story, List<LedgerEntry> claims) {
    TimelineWriter writer = new TimelineWriter(story);
    Map<TimelineEntry, Statement> timeline = new LinkedHashMap<>();
    for (LedgerEntry claim : claims) {
      Dated main = writer.mostExact(claim.statements());
      TimelineEntry entry = main == null ? null : writer.mainTime(claim, main);
      if (main != null && entry != null) {
        timeline.put(entry, main.statement());
      }
      writer.furtherTimes(claim, entry).forEach(timeline::putIfAbsent);
    }
    UnclaimedDates unclaimed = new UnclaimedDates(story, claims);
    unclaimed.notIn(List.copyOf(timeline.keySet())).forEach(timeline::putIfAbsent);
    return sorted(new SameMoments(story).joined(timeline));
  }

  private static List<TimelineEntry> sorted(List<TimelineEntry> timeline) {
    return timeline.stream()
        .sorted(
            Comparator.comparing((TimelineEntry entry) -> entry.from() == null)
                .thenComparing(entry -> entry.from() == null ? "" : entry.from())
                .thenComparing(entry -> entry.until() == null ? "" : entry.until())
                .thenComparing(entry -> byClock(entry.when())))
        .toList();
  }

  /** A part of a day as the hour that it begins at, so that the morning is before the evening. */
  private static String byClock(String value) {
    for (Map.Entry<String, String> part : PARTS_OF_DAY.entrySet()) {
      if (value.endsWith(part.getKey())) {
        return value.substring(0, value.length() - part.getKey().length()) + part.getValue();
      }
    }
    return value;
  }

  /**
   * A main clause of the claim, and when it says that it happened.
   *
   * @param statement the main clause
   * @param time that of the clause, else of its frame
   */
  private record Dated(Statement statement, Timex time) {}

  private TimelineEntry mainTime(LedgerEntry claim, Dated dated) {
    Statement statement = dated.statement();
    Timex time = dated.time();
    Set<Passage> passages = new LinkedHashSet<>();
    claim.statements().forEach(one -> passages.add(withTime(one)));
    DisplayLine line = DisplayLine.of(story, statement, ClaimWording.shown(story, statement));
    if (line.naming() != null) {
      passages.add(line.naming());
    }
    String text = withSpeaker(statement, line.text(), passages);
    return new TimelineEntry(
        time.from(),
        time.until(),
        time.value(),
        text,
        time.equals(statement.frameDate()) ? Modality.HAPPENED : claim.claim().modality(),
        List.copyOf(passages));
  }

  /** The first main clause whose time says most; null where none has a time. */
  private @Nullable Dated mostExact(List<Statement> claim) {
    Dated best = null;
    for (Statement statement : MainClause.ofEachSentence(claim)) {
      Timex time = time(statement, claim);
      if (time != null && (best == null || isMoreExact(time, best.time()))) {
        best = new Dated(statement, time);
      }
    }
    return best;
  }

  /** The date of a clause's own verb, else what the clause and its frame tell without it. */
  private @Nullable Timex time(Statement statement, List<Statement> claim) {
    List<Token> sentence = story.tokens(statement);
    Timex direct =
        story.annotated(statement.report()).dates().stream()
            .filter(date -> statement.sentenceSpan().covers(date.span()))
            .filter(date -> date.from() != null && ComparedTimes.isPointInTime(date))
            .filter(date -> StatementTimes.isTold(sentence, statement.head(), date))
            .filter(date -> isOfHead(statement, sentence, date))
            .max(Comparator.comparingInt(date -> date.value().length()))
            .orElse(null);
    if (direct != null) {
      return direct;
    }
    Timex own = ClaimTimes.ownOrSimultaneous(story, statement, claim);
    Timex time = own == null ? statement.frameDate() : own;
    return time == null
            || DatingVerb.isIdentifying(sentence, time, statement.head())
            || isAside(statement, sentence, time)
        ? null
        : time;
  }

  private static boolean isOfHead(Statement statement, List<Token> sentence, Timex date) {
    Token verb = DatingVerb.of(sentence, date);
    return verb != null && verb.equals(statement.head());
  }

  /** "The first trip of 1981", "the strongest one today": no verb has the time. */
  private boolean isAside(Statement statement, List<Token> sentence, Timex time) {
    boolean vague =
        time.value().length() <= YEAR_LENGTH
            || CaseFolding.fold(story.text(statement.report(), time.span())).equals("today");
    boolean ofEvent = statement.events().stream().anyMatch(event -> time.equals(event.when()));
    return vague && !ofEvent && statement.hasVerb() && DatingVerb.of(sentence, time) == null;
  }

  /** Whether a time says more than another: resolved before relative, then the longer value. */
  private static boolean isMoreExact(Timex one, Timex other) {
    boolean resolved = one.from() != null;
    if (resolved != (other.from() != null)) {
      return resolved;
    }
    return one.value().length() > other.value().length();
  }

  /** The words of a statement from the first to the last, with those of its time. */
  private Passage withTime(Statement statement) {
    Span extent = statement.extent();
    Timex time = StatementTimes.ownOrOfFrame(statement);
    return story.passage(statement.report(), time == null ? extent : extent.union(time.span()));
  }

  /** Direct speech with its speaker before it, whose naming is added to the passages. */
  private String withSpeaker(Statement statement, String text, Set<Passage> passages) {
    if (!statement.isDirect() || statement.quote() == null || statement.speaker() == null) {
      return text;
    }
    passages.addAll(quoted.naming(statement, statement.quote()));
    return quoted.text(statement, statement.quote(), text);
  }

  /**
   * Further times that the claim's words tell, each with its statement: "after … in 2014, and … the
   * following year".
   */
  private Map<TimelineEntry, Statement> furtherTimes(
      LedgerEntry claim, @Nullable TimelineEntry main) {
    Map<String, TimelineEntry> byTime = new LinkedHashMap<>();
    Map<String, Statement> told = new LinkedHashMap<>();
    Map<String, List<Passage>> mentions = new LinkedHashMap<>();
    for (Statement statement : claim.statements()) {
      for (Event event : statement.events()) {
        Timex when = event.when();
        if (when != null
            && when.from() != null
            && ComparedTimes.isPointInTime(when)
            && (main == null || !ComparedTimes.isPartOf(main.when(), when.value()))
            && !onlyTellsFromOthers(statement, event, when)) {
          TimelineEntry entry = eventTime(statement, event, when);
          if (entry == null) {
            mentions
                .computeIfAbsent(when.value(), time -> new ArrayList<>())
                .add(withTime(statement));
          }
          if (entry != null && entry.what().split("\\s+").length >= FEWEST_WORDS) {
            byTime.merge(when.value(), entry, (one, other) -> SameMoments.joined(one, one, other));
            told.putIfAbsent(when.value(), statement);
          }
        }
      }
    }
    Map<TimelineEntry, Statement> further = new LinkedHashMap<>();
    byTime.forEach(
        (time, entry) ->
            further.put(
                SameMoments.withPassages(entry, mentions.getOrDefault(time, List.of())),
                told.get(time)));
    return further;
  }

  /**
   * Null where the words of the event cannot be read alone and are not what the sentence states.
   */
  private @Nullable TimelineEntry eventTime(Statement statement, Event event, Timex when) {
    Span clause = withoutWordsBefore(statement, event, when);
    boolean readable = isReadableClause(statement, event, clause);
    if (!readable && !isStated(statement, when)) {
      return null;
    }
    Span sentence =
        statement.isDirect() ? ClaimWording.shown(story, statement) : statement.sentenceSpan();
    Span words = readable ? clause : sentence;
    DisplayLine line = DisplayLine.of(story, statement, words);
    List<Passage> passages = new ArrayList<>();
    passages.add(story.passage(statement.report(), words));
    if (line.naming() != null) {
      passages.add(line.naming());
    }
    return new TimelineEntry(
        when.from(), when.until(), when.value(), line.text(), event.modality(), passages);
  }

  /** Whether the date is of a verb whose clause the sentence states. */
  private boolean isStated(Statement statement, Timex when) {
    Token verb = DatingVerb.of(story.tokens(statement), when);
    return verb != null && DatingVerb.isStated(story.tokens(statement), verb);
  }

  /** Whether a clause has a finite verb and a subject, and does not hang on another clause. */
  private boolean isReadableClause(Statement statement, Event event, Span clause) {
    List<Token> words =
        story.tokens(statement).stream().filter(token -> clause.covers(token.span())).toList();
    boolean relative =
        words.stream()
            .filter(token -> event.trigger().covers(token.span()))
            .anyMatch(token -> token.relation().equals(Relations.RELCL));
    return !words.isEmpty()
        && !relative
        && !hasInnerConjunction(words, event)
        && !StatementTimes.isSimultaneous(words.get(0))
        && !Tags.isWh(words.get(0).tag())
        && words.stream().anyMatch(token -> Tags.FINITE.contains(token.tag()))
        && words.stream().anyMatch(token -> Relations.SUBJECTS.contains(token.relation()));
  }

  /** "Midnight on 21 May after Ana Ruiz left": the date is that of another clause. */
  private static boolean hasInnerConjunction(List<Token> words, Event event) {
    return words.stream()
        .skip(1)
        .takeWhile(token -> !event.trigger().covers(token.span()))
        .anyMatch(token -> token.relation().equals(Relations.MARK));
  }

  /** The words of an event and its date: of "the first since Hale left in 2012" the last four. */
  private Span withoutWordsBefore(Statement statement, Event event, Timex when) {
    Span clause = event.span().union(when.span());
    int start = clause.start();
    boolean marked = false;
    for (Token token : story.tokens(statement)) {
      boolean before = token.span().end() <= event.trigger().start();
      if (clause.covers(token.span())
          && before
          && marked
          && token.span().end() <= when.span().end()) {
        start = token.span().start();
        marked = false;
      }
      boolean inner = token.span().start() > clause.start() && before;
      if (inner && token.relation().equals(Relations.MARK) && clause.covers(token.span())) {
        marked = when.span().start() > event.trigger().start();
      }
    }
    return new Span(start, clause.end());
  }

  /** "the 2016 election": the date identifies the election; it is not the time of the claim. */
  private boolean onlyTellsFromOthers(Statement statement, Event event, Timex date) {
    List<Token> tokens = story.tokens(statement);
    Token verb =
        tokens.stream()
            .filter(token -> event.trigger().covers(token.span()) && Tags.isVerb(token.tag()))
            .findFirst()
            .orElse(statement.head());
    if (!StatementTimes.isTold(tokens, verb, date)) {
      return true;
    }
    return tokens.stream()
        .filter(token -> date.span().covers(token.span()))
        .filter(token -> token.head() >= 0)
        .filter(token -> !date.span().covers(tokens.get(token.head()).span()))
        .anyMatch(token -> Relations.NOUN_MODIFIERS.contains(token.relation()));
  }
}
