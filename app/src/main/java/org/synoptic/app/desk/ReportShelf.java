package org.synoptic.app.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.store.Revision;
import org.synoptic.store.Store;

/** The annotated reports of the store; the latest that were asked for are kept in memory. */
final class ReportShelf {

  /** The time of reports as they are now. */
  static final Instant NOW = Instant.MAX;

  /** Some 100 kilobytes each. Set by hand. */
  private static final int MOST_REPORTS = 400;

  private final Store store;
  private final Pipeline pipeline;

  /** By the number of the capture, whose content never changes; empty for one without a report. */
  private final LatestMade<Long, Optional<AnnotatedArticle>> kept = new LatestMade<>(MOST_REPORTS);

  ReportShelf(Store store, Pipeline pipeline) {
    this.store = store;
    this.pipeline = pipeline;
  }

  /**
   * A report as its latest fetch has it that holds one; null for an unknown one.
   *
   * @param until fetches after this are left out
   */
  @Nullable AnnotatedArticle report(String id, Instant until) {
    Revision revision = revision(id, until);
    return revision == null ? null : report(revision);
  }

  /** The latest fetch of a report that holds one, until some time; null for none. */
  @Nullable Revision revision(String id, Instant until) {
    List<Revision> revisions = store.revisions(id);
    for (int i = revisions.size() - 1; i >= 0; i--) {
      if (!revisions.get(i).at().isAfter(until) && report(revisions.get(i)) != null) {
        return revisions.get(i);
      }
    }
    return null;
  }

  /** The report that one fetch brought; null where it brought none. */
  @Nullable AnnotatedArticle report(Revision revision) {
    return kept.get(revision.number(), () -> read(revision)).orElse(null);
  }

  private Optional<AnnotatedArticle> read(Revision revision) {
    return pipeline.read(store.capture(revision)) instanceof Article article
        ? Optional.of(pipeline.annotate(article))
        : Optional.empty();
  }

  /** The text that one fetch brought, without annotations; null where it brought none. */
  @Nullable Article article(Revision revision) {
    Optional<AnnotatedArticle> known = kept.known(revision.number());
    if (known != null) {
      return known.map(AnnotatedArticle::article).orElse(null);
    }
    return pipeline.read(store.capture(revision)) instanceof Article article ? article : null;
  }

  /** Keeps a report that was annotated already, as its latest fetch has it. */
  void put(AnnotatedArticle report) {
    List<Revision> revisions = store.revisions(report.article().id());
    if (!revisions.isEmpty()) {
      kept.put(revisions.get(revisions.size() - 1).number(), Optional.of(report));
    }
  }
}
