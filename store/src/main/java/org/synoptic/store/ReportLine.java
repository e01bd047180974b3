package org.synoptic.store;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.Outlet;

/**
 * What a list shows of a report.
 *
 * @param outlet its name; null when not known
 * @param headline the opening words where it has none
 * @param published ISO 8601 day or instant; null when not known
 * @param url null when not known
 * @param partial why the body is not the whole report; null when it is
 */
public record ReportLine(
    String id,
    @Nullable String outlet,
    String headline,
    @Nullable String published,
    @Nullable String url,
    @Nullable String partial) {

  private static final int OPENING_CHARS = 80;

  /** The line of an article, whose id is the report's. */
  public static ReportLine of(Article article) {
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
        article.partial());
  }
}
