package org.synoptic.gather.poll;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a page that is looked at again.
 *
 * @param report the id of its report
 * @param first when it was first fetched
 * @param visits how often it was looked at again
 * @param etag of the last answer that was read, or null
 * @param lastModified of the last answer that was read, or null
 * @param failure why the last visit brought nothing; null when it did
 * @param next when it is looked at again; null for never
 */
public record PageVisit(
    String report,
    String url,
    Instant first,
    int visits,
    @Nullable String etag,
    @Nullable String lastModified,
    @Nullable String failure,
    @Nullable Instant next) {

  /** A page that has just been fetched for the first time. */
  public static PageVisit first(
      String report, String url, Instant at, @Nullable String etag, @Nullable String lastModified) {
    return new PageVisit(report, url, at, 0, etag, lastModified, null, VisitPlan.next(at, at));
  }

  /** After a visit that an answer came to, new or not. */
  public PageVisit answered(
      Instant now, @Nullable String newEtag, @Nullable String newLastModified) {
    return new PageVisit(
        report, url, first, visits + 1, newEtag, newLastModified, null, VisitPlan.next(first, now));
  }

  /** After a visit that brought nothing. */
  public PageVisit failed(Instant now, String why, boolean forGood) {
    Instant then = forGood ? null : VisitPlan.next(first, now);
    return new PageVisit(report, url, first, visits + 1, etag, lastModified, why, then);
  }
}
