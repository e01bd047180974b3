package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  private final StoryIndex story;
  private final QuotedLine quoted;

  private TimelineWriter(StoryIndex story) {
    this.story = story;
    this.quoted = new QuotedLine(story);
  }

  /** Resolved times in order, then those that stay relative, in the order of the ledger. */
  public static List<TimelineEntry> of(StoryIndex story, List<LedgerEntry> claims) {
    TimelineWriter writer = new TimelineWriter(story);
    List<TimelineEntry> timeline = new ArrayList<>();
    for (LedgerEntry claim : claims) {
      TimelineEntry main = writer.mainTime(claim);
      if (main != null) {
        timeline.add(main);
      }
      timeline.addAll(writer.furtherTimes(claim, main));
    }
    timeline.addAll(new UnclaimedDates(story, claims).notIn(timeline));
    return sorted(withoutRepeated(timeline));
  }

  /** One entry for the same words at the same time. */
  private static List<TimelineEntry> withoutRepeated(List<TimelineEntry> timeline) {
    Map<String, TimelineEntry> byWords = new LinkedHashMap<>();
    for (TimelineEntry entry : timeline) {
      String words = CaseFolding.lettersOnly(entry.what()).replace(" ", "");
      byWords.merge(entry.when() + words, entry, TimelineWriter::joined);
    }
    return List.copyOf(byWords.values());
  }

  private static List<TimelineEntry> sorted(List<TimelineEntry> timeline) {
    return timeline.stream()
        .sorted(
            Comparator.comparing((TimelineEntry entry) -> entry.from() == null)
                .thenComparing(entry -> entry.from() == null ? "" : entry.from())
                .thenComparing(entry -> entry.until() == null ? "" : entry.until()))
        .toList();
  }

  /** One entry for a time that several reports of a claim give, in the words of the first. */
  private static TimelineEntry joined(TimelineEntry one, TimelineEntry other) {
    Set<Passage> passages = new LinkedHashSet<>(one.passages());
    passages.addAll(other.passages());
    return new TimelineEntry(
        one.from(), one.until(), one.when(), one.what(), one.modality(), List.copyOf(passages));
  }

  /**
   * A main clause of the claim, and when it says that it happened.
   *
   * @param statement the main clause
   * @param time that of the clause, else of its frame
   */
  private record Dated(Statement statement, Timex time) {}

  private @Nullable TimelineEntry mainTime(LedgerEntry claim) {
    Dated dated = mostExact(claim.statements());
    if (dated == null) {
      return null;
    }
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
      Timex own = ClaimTimes.ownOrSimultaneous(story, statement, claim);
      Timex time = own == null ? statement.frameDate() : own;
      if (time != null && (best == null || isMoreExact(time, best.time()))) {
        best = new Dated(statement, time);
      }
    }
    return best;
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

  /** Further times that the claim's words tell: "after … in 2014, and … the following year". */
  private List<TimelineEntry> furtherTimes(LedgerEntry claim, @Nullable TimelineEntry main) {
    Map<String, TimelineEntry> further = new LinkedHashMap<>();
    for (Statement statement : claim.statements()) {
      for (Event event : statement.events()) {
        Timex when = event.when();
        if (when != null
            && when.from() != null
            && ComparedTimes.isPointInTime(when)
            && (main == null || !ComparedTimes.isPartOf(main.when(), when.value()))
            && !onlyTellsFromOthers(statement, when)) {
          further.merge(when.value(), eventTime(statement, event, when), TimelineWriter::joined);
        }
      }
    }
    return further.values().stream()
        .filter(entry -> entry.what().split("\\s+").length >= FEWEST_WORDS)
        .toList();
  }

  private TimelineEntry eventTime(Statement statement, Event event, Timex when) {
    Span clause = event.span().union(when.span());
    Span sentence =
        statement.isDirect() ? ClaimWording.shown(story, statement) : statement.sentenceSpan();
    Span words = isReadableClause(statement, event, clause) ? clause : sentence;
    DisplayLine line = DisplayLine.of(story, statement, words);
    List<Passage> passages = new ArrayList<>();
    passages.add(story.passage(statement.report(), words));
    if (line.naming() != null) {
      passages.add(line.naming());
    }
    return new TimelineEntry(
        when.from(), when.until(), when.value(), line.text(), event.modality(), passages);
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
        && !StatementTimes.isSimultaneous(words.get(0))
        && !Tags.isWh(words.get(0).tag())
        && words.stream().anyMatch(token -> Tags.FINITE.contains(token.tag()))
        && words.stream().anyMatch(token -> Relations.SUBJECTS.contains(token.relation()));
  }

  /** "the 2016 election": the date identifies the election; it is not the time of the claim. */
  private boolean onlyTellsFromOthers(Statement statement, Timex date) {
    List<Token> tokens = story.tokens(statement);
    if (!StatementTimes.isTold(tokens, statement.head(), date)) {
      return true;
    }
    return tokens.stream()
        .filter(token -> date.span().covers(token.span()))
        .filter(token -> token.head() >= 0)
        .filter(token -> !date.span().covers(tokens.get(token.head()).span()))
        .anyMatch(token -> Relations.NOUN_MODIFIERS.contains(token.relation()));
  }
}
