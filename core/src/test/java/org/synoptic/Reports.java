package org.synoptic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Entity;
import org.synoptic.model.Outlet;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Span;
import org.synoptic.model.Story;
import org.synoptic.model.Timex;

/**
 * Builds made-up reports with made-up layers, so that what compares them can be tested alone:
 *
 * <pre>
 *   report("gazette", "“We saw smoke,” said Ana Ruiz.").direct("Ana Ruiz", "We saw smoke")
 * </pre>
 *
 * <p>A speaker whose name stands in the body is named there; others are known from elsewhere.
 *
 * <p>Words are found where they stand first in the body after the words found before them.
 */
public final class Reports {

  private static final Pattern SENTENCE =
      Pattern.compile("[^\\n]+?(?:[.!?][\"”’']*(?=\\s)|(?=\\n)|$)");

  private final String id;
  private final String body;
  private final List<String> bylines = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Timex> dates = new ArrayList<>();
  private @Nullable String headline;
  private SourcedDate published = SourcedDate.UNKNOWN;
  private int from;

  private Reports(String id, String body) {
    this.id = id;
    this.body = body;
  }

  /** A report whose sentences are those that end with a full stop or a line. */
  public static Reports report(String id, String body) {
    return new Reports(id, body);
  }

  /** A story of these reports. */
  public static Story story(Reports... reports) {
    return new Story("s1", "", List.of(reports).stream().map(Reports::build).toList());
  }

  public Reports headline(String words) {
    headline = words;
    return this;
  }

  /** A day, ISO 8601. */
  public Reports published(String day) {
    published = new SourcedDate(day, SourcedDate.Source.META);
    return this;
  }

  public Reports byline(String name) {
    bylines.add(name);
    return this;
  }

  public Reports direct(@Nullable String speaker, String... pieces) {
    return quote(Quote.Kind.DIRECT, speaker, pieces);
  }

  public Reports mixed(@Nullable String speaker, String... pieces) {
    return quote(Quote.Kind.MIXED, speaker, pieces);
  }

  public Reports indirect(@Nullable String speaker, String... pieces) {
    return quote(Quote.Kind.INDIRECT, speaker, pieces);
  }

  /** Words of the body that mean {@code name}. */
  public Reports mention(Entity.Kind kind, Entity.Form form, String words, String name) {
    entities.add(new Entity(find(words), kind, form, name, name));
    return this;
  }

  /** Words of the body that mean a day or another TIMEX3 value. */
  public Reports date(String words, String value) {
    dates.add(new Timex(find(words), Timex.Type.DATE, value, null, null, false));
    return this;
  }

  /** An indirect quote whose cue, the word {@code cue}, stands before it. */
  public Reports indirectBy(String cue, String speaker, String words) {
    Span word = find(cue);
    Span named = new Span(body.indexOf(speaker), body.indexOf(speaker) + speaker.length());
    Span content = find(words);
    quotes.add(
        new Quote(
            List.of(content), List.of(word), List.of(named), speaker, null, Quote.Kind.INDIRECT));
    return this;
  }

  private Reports quote(Quote.Kind kind, @Nullable String speaker, String... pieces) {
    List<Span> content = new ArrayList<>();
    for (String piece : pieces) {
      content.add(find(piece));
    }
    int named = speaker == null ? -1 : body.indexOf(speaker);
    List<Span> source =
        speaker == null || named < 0
            ? List.of()
            : List.of(new Span(named, named + speaker.length()));
    quotes.add(new Quote(content, List.of(), source, speaker, null, kind));
    return this;
  }

  private Span find(String words) {
    int start = body.indexOf(words, from);
    start = start < 0 ? body.indexOf(words) : start;
    if (start < 0) {
      throw new IllegalArgumentException("not in the body: " + words);
    }
    from = start + words.length();
    return new Span(start, from);
  }

  public AnnotatedArticle build() {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(body);
    while (matcher.find()) {
      int start = matcher.start();
      while (start < matcher.end() && Character.isWhitespace(body.charAt(start))) {
        start++;
      }
      if (start < matcher.end()) {
        sentences.add(new Sentence(new Span(start, matcher.end()), List.of()));
      }
    }
    Article article =
        new Article(
            id,
            id,
            new Outlet(id, id),
            null,
            "en",
            headline,
            bylines,
            published,
            body,
            List.of(),
            null);
    return new AnnotatedArticle(
        article, sentences, entities, quotes, dates, List.of(), List.of(), List.of());
  }
}
