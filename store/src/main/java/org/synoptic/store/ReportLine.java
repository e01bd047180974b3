package org.synoptic.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Entity;
import org.synoptic.model.Outlet;

/**
 * What a list shows of a report, and by what it is found.
 *
 * @param outlet its name; null when not known
 * @param headline the opening words where it has none
 * @param published ISO 8601 day or instant; null when not known
 * @param url null when not known
 * @param partial why the body is not the whole report; null when it is
 * @param language ISO 639-1 code, or {@code und}
 * @param people the full names of those it names, in the order of the report
 * @param places likewise
 */
public record ReportLine(
    String id,
    @Nullable String outlet,
    String headline,
    @Nullable String published,
    @Nullable String url,
    @Nullable String partial,
    String language,
    List<String> people,
    List<String> places) {

  private static final int OPENING_CHARS = 80;

  /** Names of one kind that are kept of a report. Set by hand. */
  private static final int MOST_NAMES = 20;

  /** Rows that an older version wrote have no languages and names. */
  @SuppressWarnings("ConstantValue")
  public ReportLine {
    language = language == null ? "und" : language;
    people = people == null ? List.of() : List.copyOf(people);
    places = places == null ? List.of() : List.copyOf(places);
  }

  /** A line of a report that names nobody. */
  public ReportLine(
      String id,
      @Nullable String outlet,
      String headline,
      @Nullable String published,
      @Nullable String url,
      @Nullable String partial) {
    this(id, outlet, headline, published, url, partial, "und", List.of(), List.of());
  }

  /** The line of an article, whose id is the report's. */
  public static ReportLine of(AnnotatedArticle report) {
    Article article = report.article();
    Outlet outlet = article.outlet();
    String headline = article.headline();
    String body = article.body();
    String opening =
        body.length() <= OPENING_CHARS ? body : body.substring(0, OPENING_CHARS).strip() + " …";
    return new ReportLine(
        article.id(),
        outlet == null ? null : outlet.name(),
        headline == null ? opening : headline,
        article.published().when(),
        article.url(),
        article.partial(),
        article.language(),
        names(report, Entity.Kind.PERSON),
        names(report, Entity.Kind.PLACE));
  }

  private static List<String> names(AnnotatedArticle report, Entity.Kind kind) {
    return report.entities().stream()
        .filter(one -> one.kind() == kind && one.form() == Entity.Form.NAME)
        .map(Entity::name)
        .distinct()
        .limit(MOST_NAMES)
        .toList();
  }
}
