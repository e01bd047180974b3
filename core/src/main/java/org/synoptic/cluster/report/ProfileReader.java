package org.synoptic.cluster.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Entity;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.text.PassageSketch;
import org.synoptic.text.Words;

/** Reads from an annotated article what is remembered of it. */
public final class ProfileReader {

  /** Characters at the start of the body that count as its opening. Set by hand. */
  private static final int OPENING_CHARS = 600;

  /** Characters in which people, places and days are those of the happening. Set by hand. */
  private static final int LEAD_CHARS = 800;

  /** People, places or days that are kept of one report. Set by hand. */
  private static final int MOST_NAMES = 24;

  /** Words of a sentence that can be a house notice; shorter ones recur by chance. By hand. */
  private static final int FEWEST_WORDS = 6;

  /** Sentences at the start and at the end that can be house notices. Set by hand. */
  private static final int FIRST_SENTENCES = 3;

  private static final int LAST_SENTENCES = 6;

  /** Characters of a day in ISO 8601. */
  private static final int DAY_LENGTH = 10;

  private ProfileReader() {}

  /**
   * Returns the profile of a report.
   *
   * @param arrived when it came; a date of publication after that day is taken for that day
   */
  public static ReportProfile read(AnnotatedArticle report, Instant arrived) {
    Article article = report.article();
    String body = article.body();
    String opening = body.substring(0, Math.min(OPENING_CHARS, body.length()));
    Words words = Words.of(body);
    return new ReportProfile(
        article.id(),
        StemCounts.of(Words.of(article.headline() == null ? "" : article.headline())),
        StemCounts.of(Words.of(opening)),
        StemCounts.of(words),
        ends(report),
        names(report, Entity.Kind.PERSON),
        names(report, Entity.Kind.PLACE),
        days(report),
        PassageSketch.of(words),
        published(article, arrived),
        arrived);
  }

  private static @Nullable String published(Article article, Instant arrived) {
    LocalDate day = article.published().day();
    if (day == null) {
      return null;
    }
    LocalDate latest = arrived.atOffset(ZoneOffset.UTC).toLocalDate();
    return (day.isAfter(latest) ? latest : day).toString();
  }

  private static List<ReportProfile.EndSentence> ends(AnnotatedArticle report) {
    List<Sentence> sentences = report.sentences();
    int last = sentences.size() - LAST_SENTENCES;
    List<ReportProfile.EndSentence> ends = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (i < FIRST_SENTENCES || i >= last) {
        Span span = sentences.get(i).span();
        Words words = Words.of(span.in(report.article().body()));
        if (words.size() >= FEWEST_WORDS) {
          long key = PassageSketch.hash(words.forms());
          boolean inOpening = span.end() <= OPENING_CHARS;
          ends.add(new ReportProfile.EndSentence(key, StemCounts.of(words), inOpening));
        }
      }
    }
    return ends;
  }

  private static List<String> names(AnnotatedArticle report, Entity.Kind kind) {
    SortedSet<String> names = new TreeSet<>();
    for (Entity entity : report.entities()) {
      boolean named = entity.kind() == kind && entity.form() == Entity.Form.NAME;
      List<String> forms =
          named && entity.span().start() < LEAD_CHARS && names.size() < MOST_NAMES
              ? Words.of(entity.name()).forms()
              : List.of();
      if (!forms.isEmpty()) {
        boolean person = kind == Entity.Kind.PERSON;
        names.add(person ? forms.get(forms.size() - 1) : String.join(" ", forms));
      }
    }
    return List.copyOf(names);
  }

  private static List<String> days(AnnotatedArticle report) {
    SortedSet<String> days = new TreeSet<>();
    for (Timex date : report.dates()) {
      String from = date.from();
      boolean lead = date.span().start() < LEAD_CHARS && !date.relative();
      if (lead && from != null && from.length() == DAY_LENGTH && from.equals(date.until())) {
        days.add(from);
      }
    }
    return days.stream().limit(MOST_NAMES).toList();
  }
}
