package org.synoptic.app.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.compare.edits.FactEdit;
import org.synoptic.compare.edits.RevisionEdits;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.store.Revision;
import org.synoptic.store.Store;

/** What outlets changed in their own reports, fetch by fetch. */
final class ReportEdits {

  /** Pairs of fetches whose edits are kept in memory. Set by hand. */
  private static final int MOST_PAIRS = 2_000;

  private final Store store;
  private final ReportShelf shelf;
  private final LatestMade<Fetches, List<ToldEdit>> made = new LatestMade<>(MOST_PAIRS);

  /** Two fetches of a page, one after the other. */
  private record Fetches(Revision before, Revision after) {}

  ReportEdits(Store store, ReportShelf shelf) {
    this.store = store;
    this.shelf = shelf;
  }

  /**
   * The edits of a report, the oldest first.
   *
   * @param until fetches after this are left out
   */
  List<ToldEdit> of(String report, Instant until) {
    List<Revision> revisions = store.revisions(report);
    List<ToldEdit> edits = new ArrayList<>();
    Revision last = null;
    for (int i = 0; revisions.size() > 1 && i < revisions.size(); i++) {
      Revision next = revisions.get(i);
      if (!next.at().isAfter(until) && isWhole(next)) {
        if (last != null) {
          Fetches fetches = new Fetches(last, next);
          edits.addAll(made.get(fetches, () -> between(fetches)));
        }
        last = next;
      }
    }
    return edits;
  }

  /** A teaser or a wall that came instead of the report has cut nothing. */
  private boolean isWhole(Revision revision) {
    AnnotatedArticle report = shelf.report(revision);
    return report != null && report.article().partial() == null;
  }

  private List<ToldEdit> between(Fetches fetches) {
    AnnotatedArticle before = shelf.report(fetches.before());
    AnnotatedArticle after = shelf.report(fetches.after());
    if (before == null || after == null) {
      return List.of();
    }
    return RevisionEdits.between(before, after).stream()
        .map(edit -> new ToldEdit(fetches.before(), fetches.after(), edit, sentence(before, edit)))
        .toList();
  }

  private static String sentence(AnnotatedArticle before, FactEdit edit) {
    String body = before.article().body();
    Span whole = edit.before();
    for (Sentence sentence : before.sentences()) {
      if (sentence.span().overlaps(whole)) {
        whole = whole.union(sentence.span());
      }
    }
    return whole.in(body).replaceAll("\\s+", " ");
  }
}
