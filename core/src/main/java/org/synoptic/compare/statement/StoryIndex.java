package org.synoptic.compare.statement;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryIdentities;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;
import org.synoptic.model.Story;
import org.synoptic.model.Token;

/**
 * A story read into statements, with what a comparison of two of them looks up: the reports, their
 * words, who is who.
 *
 * @param reports the reports in the order of the story; statements give the place of their report
 *     in this list
 * @param statements the statements of all reports, in the order of the story; a statement's {@code
 *     index} is its place in this list
 */
public record StoryIndex(
    StoryIdentities identities, List<ReportView> reports, List<Statement> statements) {

  private static final Comparator<Statement.Place> ORDER =
      Comparator.comparingInt(Statement.Place::report).thenComparingInt(Statement.Place::sentence);

  public static StoryIndex of(Story story) {
    StoryIdentities identities = StoryIdentities.of(story);
    List<ReportView> reports = Statements.reports(story, identities);
    return new StoryIndex(identities, reports, Statements.of(reports, identities));
  }

  /** The words of a statement's sentence. */
  public List<Token> tokens(Statement statement) {
    return annotated(statement.report()).sentences().get(statement.sentence()).tokens();
  }

  /** The statements of the sentence at a place, in their order. */
  public List<Statement> ofSentence(Statement.Place place) {
    int low = 0;
    int high = statements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ORDER.compare(statements.get(middle).place(), place) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < statements.size() && statements.get(end).place().equals(place)) {
      end++;
    }
    return statements.subList(low, end);
  }

  public AnnotatedArticle annotated(int report) {
    return reports.get(report).annotated();
  }

  public Article article(int report) {
    return annotated(report).article();
  }

  /** The text of a report's body within a span. */
  public String text(int report, Span span) {
    return span.in(article(report).body());
  }

  public Passage passage(int report, Span span) {
    return article(report).passage(span);
  }

  /** The words of a statement, as passages. */
  public List<Passage> passages(Statement statement) {
    return statement.spans().stream().map(span -> passage(statement.report(), span)).toList();
  }

  /** The run of the statement's words that covers a value; its sentence where none does. */
  public Passage clauseAround(Statement statement, Span value) {
    for (Span span : statement.spans()) {
      if (span.covers(value)) {
        return passage(statement.report(), span);
      }
    }
    return passage(statement.report(), statement.sentenceSpan());
  }

  /**
   * Whether the second report was published after the first; null where a date is missing or both
   * are the same.
   */
  public @Nullable Boolean later(int first, int second) {
    String a = article(first).published().when();
    String b = article(second).published().when();
    if (a == null || b == null) {
      return null;
    }
    Instant from = reports.get(first).published();
    Instant to = reports.get(second).published();
    boolean timed = ComparedTimes.hasTime(a) && ComparedTimes.hasTime(b);
    int order =
        timed && from != null && to != null
            ? from.compareTo(to)
            : ComparedTimes.day(a).compareTo(ComparedTimes.day(b));
    return order == 0 ? null : Boolean.valueOf(order < 0);
  }

  /** Days between the publication of two reports; 0 where a date is missing. */
  public long daysApart(int first, int second) {
    Instant a = reports.get(first).published();
    Instant b = reports.get(second).published();
    return a == null || b == null ? 0 : Math.abs(Duration.between(a, b).toDays());
  }
}
