package org.synoptic.compare.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryIdentities;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.model.Article;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;
import org.synoptic.model.Story;
import org.synoptic.model.Token;

/** A story read into statements: what every comparison of two of them looks things up in. */
public final class StoryIndex {

  public final Story story;
  public final StoryIdentities identities;
  public final List<ReportView> tellings;
  public final List<Statement> statements;

  public StoryIndex(Story story) {
    this.story = story;
    this.identities = StoryIdentities.of(story);
    this.tellings = Statements.tellings(story, identities);
    this.statements = Statements.of(tellings, identities);
  }

  /** The words of a statement's sentence. */
  public List<Token> tokens(Statement statement) {
    return story.reports().get(statement.report()).sentences().get(statement.sentence()).tokens();
  }

  public Article article(int report) {
    return story.reports().get(report).article();
  }

  public String words(int report, Span span) {
    return span.in(article(report).body());
  }

  public Passage passage(int report, Span span) {
    return article(report).passage(span);
  }

  /** The words of a statement, as passages. */
  public List<Passage> passages(Statement statement) {
    return statement.runs().stream().map(run -> passage(statement.report(), run)).toList();
  }

  /** The clause around a value, as its passage. */
  public Passage clauseAround(Statement statement, Span span) {
    for (Span run : statement.runs()) {
      if (run.covers(span)) {
        return passage(statement.report(), run);
      }
    }
    return passage(statement.report(), statement.whole());
  }

  /** Whether the second report came out after the first; null when that cannot be said. */
  @Nullable
  public Boolean later(int first, int second) {
    String a = article(first).published().when();
    String b = article(second).published().when();
    if (a == null || b == null) {
      return null;
    }
    if (a.length() > 10 && b.length() > 10) {
      Instant left = instant(a);
      Instant right = instant(b);
      return left.equals(right) ? null : Boolean.valueOf(right.isAfter(left));
    }
    int order = ComparedTimes.day(a).compareTo(ComparedTimes.day(b));
    return order == 0 ? null : Boolean.valueOf(order < 0);
  }

  private static Instant instant(String iso) {
    try {
      return OffsetDateTime.parse(iso).toInstant();
    } catch (DateTimeParseException e) {
      return LocalDate.parse(ComparedTimes.day(iso)).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
  }
}
