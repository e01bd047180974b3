package org.synoptic.compare.slots;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.model.Sentence;
import org.synoptic.model.Timex;
import org.synoptic.syntax.Relations;

/** Which clauses tell of another time than the story's: "the quake of 2011 killed 20,000". */
final class Background {

  /** Days before the story's first report from which on a date is of its happening. By hand. */
  private static final int DAYS = 21;

  /** Chars of a year. */
  private static final int YEAR = 4;

  private static final Pattern LONG_AGO =
      Pattern.compile(
          "(?i)\\b(?:(?:years?|months|decades?|centur(?:y|ies)) (?:ago|earlier|before)"
              + "|last (?:year|month|century)|in (?:1[89]|20)\\d\\d)\\b");

  /** "On the tenth anniversary of a shooting that killed five." */
  private static final Pattern ANNIVERSARY = Pattern.compile("(?i)\\banniversar(?:y|ies) of\\b");

  private final StoryIndex story;
  private final @Nullable LocalDate begin;
  private final Map<Integer, boolean[]> old = new HashMap<>();

  Background(StoryIndex story) {
    this.story = story;
    this.begin = begin(story);
  }

  private static @Nullable LocalDate begin(StoryIndex story) {
    LocalDate first = null;
    for (ReportView report : story.reports()) {
      LocalDate day = day(report.annotated().article().published().when());
      first = day != null && (first == null || day.isBefore(first)) ? day : first;
    }
    return first == null ? null : first.minusDays(DAYS);
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    if (iso == null) {
      return null;
    }
    try {
      return LocalDate.parse(ComparedTimes.day(iso));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Whether a clause is of another time, by its own dates or by those of what it hangs on. */
  boolean isOfAnotherTime(Statement statement) {
    if (statement.dates().stream().anyMatch(this::isOld)) {
      return true;
    }
    if (statement.dates().stream().anyMatch(this::isRecent)) {
      return false;
    }
    boolean[] sentences =
        old.computeIfAbsent(statement.report(), r -> oldSentences(story.reports().get(r)));
    int own = statement.sentence();
    return (sentences[own] && isSubordinate(statement))
        || (own > 0 && sentences[own - 1] && isSameParagraph(statement, own))
        || (isSubordinate(statement) && followsAnniversary(statement))
        || LONG_AGO.matcher(story.text(statement.report(), statement.extent())).find();
  }

  /** Whether an anniversary stands before it in its sentence: then it tells of what is marked. */
  private boolean followsAnniversary(Statement statement) {
    int start = statement.sentenceSpan().start();
    int end = Math.max(start, statement.extent().start());
    String before = story.article(statement.report()).body().substring(start, end);
    return ANNIVERSARY.matcher(before).find();
  }

  /** The year of another time that the clause or its sentence names; empty where none is named. */
  String year(Statement statement) {
    List<Timex> dates = new ArrayList<>(statement.dates());
    story.reports().get(statement.report()).annotated().dates().stream()
        .filter(date -> statement.sentenceSpan().covers(date.span()))
        .forEach(dates::add);
    return dates.stream()
        .filter(this::isOld)
        .map(date -> date.value().length() < YEAR ? "" : date.value().substring(0, YEAR))
        .findFirst()
        .orElse("");
  }

  private static boolean isSubordinate(Statement statement) {
    return statement.head() != null
        && (Relations.CLAUSAL_MODIFIERS.contains(statement.head().relation())
            || statement.head().relation().equals(Relations.CONJ));
  }

  private boolean isSameParagraph(Statement statement, int sentence) {
    List<Sentence> sentences = story.annotated(statement.report()).sentences();
    String between =
        story
            .article(statement.report())
            .body()
            .substring(
                sentences.get(sentence - 1).span().end(), sentences.get(sentence).span().start());
    return between.indexOf('\n') < 0;
  }

  private boolean[] oldSentences(ReportView report) {
    List<Sentence> sentences = report.annotated().sentences();
    boolean[] found = new boolean[sentences.size()];
    List<Timex> dates = new ArrayList<>(report.annotated().dates());
    for (int s = 0; s < found.length; s++) {
      Sentence sentence = sentences.get(s);
      found[s] =
          dates.stream().anyMatch(date -> sentence.span().covers(date.span()) && isOld(date))
              || LONG_AGO.matcher(sentence.span().in(report.body())).find();
    }
    return found;
  }

  private boolean isOld(Timex date) {
    LocalDate until = ComparedTimes.isPointInTime(date) ? day(date.until()) : null;
    return until != null && begin != null && until.isBefore(begin);
  }

  private boolean isRecent(Timex date) {
    LocalDate until = ComparedTimes.isPointInTime(date) ? day(date.until()) : null;
    return until != null && begin != null && !until.isBefore(begin);
  }
}
