package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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

/** The claims that are placed in time, by the time of what they tell. */
public final class TimelineWriter {

  private static final Set<String> SAME_TIME = Set.of("when", "as", "while");

  /** Words fewer than this do not tell what happened. */
  private static final int FEWEST = 4;

  private TimelineWriter() {}

  /** Resolved times in order; times that stay relative come last, in order of the ledger. */
  public static List<TimelineEntry> of(StoryIndex scene, List<LedgerEntry> entries) {
    List<TimelineEntry> moments = new ArrayList<>();
    for (LedgerEntry entry : entries) {
      TimelineEntry moment = moment(scene, entry);
      if (moment != null) {
        moments.add(moment);
      }
      moments.addAll(others(scene, entry, moment));
    }
    moments.addAll(new UnclaimedDates(scene, entries).beside(moments));
    return sorted(once(moments));
  }

  /** One entry for the same words at the same time. */
  private static List<TimelineEntry> once(List<TimelineEntry> moments) {
    Map<String, TimelineEntry> once = new LinkedHashMap<>();
    for (TimelineEntry moment : moments) {
      String words = CaseFolding.fold(moment.what()).replaceAll("[^\\p{L}\\p{N}]+", "");
      once.merge(moment.when() + words, moment, TimelineWriter::joined);
    }
    return new ArrayList<>(once.values());
  }

  private static List<TimelineEntry> sorted(List<TimelineEntry> moments) {
    moments.sort(
        Comparator.comparing((TimelineEntry moment) -> moment.from() == null)
            .thenComparing(moment -> moment.from() == null ? "" : moment.from())
            .thenComparing(moment -> moment.until() == null ? "" : moment.until()));
    return moments;
  }

  /** Further times that the claim's own words tell: "after … in 2014, and … the following year". */
  private static List<TimelineEntry> others(
      StoryIndex scene, LedgerEntry entry, @Nullable TimelineEntry main) {
    Map<String, TimelineEntry> others = new LinkedHashMap<>();
    Set<String> told = new HashSet<>(main == null ? Set.of() : Set.of(main.when()));
    for (Statement statement : entry.statements()) {
      for (Event event : statement.events()) {
        Timex when = event.when();
        boolean dated = when != null && ComparedTimes.placed(when) && when.from() != null;
        if (when != null && dated && finest(told, when) && !namesOnly(scene, statement, when)) {
          TimelineEntry moment = other(scene, statement, event, when);
          others.merge(when.value(), moment, TimelineWriter::joined);
        }
      }
    }
    return others.values().stream()
        .filter(moment -> moment.what().split("\\s+").length >= FEWEST)
        .toList();
  }

  private static TimelineEntry other(
      StoryIndex scene, Statement statement, Event event, Timex when) {
    Span clause = event.span().union(when.span());
    Span words =
        readsAlone(scene, statement, event, clause)
            ? clause
            : statement.direct() ? ClaimWording.shown(scene, statement) : statement.whole();
    DisplayLine line = DisplayLine.of(scene, statement, words);
    List<Passage> passages = new ArrayList<>();
    passages.add(scene.passage(statement.report(), words));
    if (line.naming() != null) {
      passages.add(line.naming());
    }
    return new TimelineEntry(
        when.from(), when.until(), when.value(), line.text(), event.modality(), passages);
  }

  /** Whether a clause has a verb and what the verb needs, so that it tells what happened. */
  private static boolean readsAlone(
      StoryIndex scene, Statement statement, Event event, Span clause) {
    List<Token> words =
        scene.tokens(statement).stream().filter(token -> clause.covers(token.span())).toList();
    boolean relative =
        words.stream()
            .filter(token -> event.trigger().covers(token.span()))
            .anyMatch(token -> token.relation().equals(Relations.RELCL));
    return !words.isEmpty()
        && !relative
        && !SAME_TIME.contains(words.get(0).lemma())
        && !Tags.isWh(words.get(0).tag())
        && words.stream().anyMatch(token -> Tags.FINITE.contains(token.tag()))
        && words.stream().anyMatch(token -> Relations.SUBJECTS.contains(token.relation()));
  }

  /** "the 2016 election": the date says which one is meant, not when something was. */
  private static boolean namesOnly(StoryIndex scene, Statement statement, Timex date) {
    return scene.tokens(statement).stream()
        .filter(token -> date.span().covers(token.span()))
        .filter(token -> token.head() >= 0)
        .filter(token -> !date.span().covers(scene.tokens(statement).get(token.head()).span()))
        .anyMatch(token -> Relations.NOUN_MODIFIERS.contains(token.relation()));
  }

  /** One time that several reports of a claim tell, in the words of the first. */
  private static TimelineEntry joined(TimelineEntry one, TimelineEntry other) {
    Set<Passage> passages = new LinkedHashSet<>(one.passages());
    passages.addAll(other.passages());
    return new TimelineEntry(
        one.from(), one.until(), one.when(), one.what(), one.modality(), List.copyOf(passages));
  }

  /** Whether a time is no part of one that was told, nor holds one. */
  private static boolean finest(Set<String> told, Timex when) {
    return told.stream()
        .noneMatch(one -> one.startsWith(when.value()) || when.value().startsWith(one));
  }

  private static @Nullable TimelineEntry moment(StoryIndex scene, LedgerEntry entry) {
    Statement teller = null;
    Timex time = null;
    for (Statement statement : MainClause.of(entry.statements())) {
      Timex told = StatementTimes.told(statement);
      Timex beside = told == null ? ClaimTimes.beside(scene, statement, entry.statements()) : told;
      Timex when = beside == null ? statement.framed() : beside;
      if (when != null && (time == null || finer(when, time))) {
        time = when;
        teller = statement;
      }
    }
    if (time == null || teller == null) {
      return null;
    }
    Set<Passage> passages = new LinkedHashSet<>();
    for (Statement statement : entry.statements()) {
      Span extent = statement.extent();
      Timex own = StatementTimes.when(statement);
      passages.add(
          scene.passage(statement.report(), own == null ? extent : extent.union(own.span())));
    }
    DisplayLine line = DisplayLine.of(scene, teller, ClaimWording.shown(scene, teller));
    if (line.naming() != null) {
      passages.add(line.naming());
    }
    String text = line.text();
    if (teller.direct() && teller.quote() != null && teller.speaker() != null) {
      QuotedLine spoken = new QuotedLine(scene);
      text = spoken.text(teller, teller.quote(), text);
      passages.addAll(spoken.naming(teller, teller.quote()));
    }
    return new TimelineEntry(
        time.from(),
        time.until(),
        time.value(),
        text,
        time.equals(teller.framed()) ? Modality.HAPPENED : entry.claim().modality(),
        List.copyOf(passages));
  }

  /** Whether a time says more than another: resolved before relative, then the longer value. */
  private static boolean finer(Timex one, Timex other) {
    boolean resolved = one.from() != null;
    if (resolved != (other.from() != null)) {
      return resolved;
    }
    return one.value().length() > other.value().length();
  }
}
