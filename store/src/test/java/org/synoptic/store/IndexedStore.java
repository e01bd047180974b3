package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.store.search.ReportIndex;
import org.synoptic.store.search.SearchQuery;

/** The index of a test's store, which catches up from wherever it was. */
final class IndexedStore {

  private IndexedStore() {}

  /** Adds what the index lacks; the word of each report is its id without dashes. */
  static void catchUp(Store store, ReportIndex index) {
    List<Revision> next = store.after(index.position(store::after), 100);
    while (!next.isEmpty()) {
      List<ReportIndex.IndexedReport> reports = new ArrayList<>();
      for (Revision revision : next) {
        ReportLine line = store.line(revision.report());
        assertThat(line).isNotNull();
        reports.add(new ReportIndex.IndexedReport(line, revision.report().replace("-", "")));
      }
      index.add(reports, next.get(next.size() - 1));
      next = store.after(next.get(next.size() - 1).number(), 100);
    }
  }

  /** After it has caught up, the index finds as many reports as the store has. */
  static void assertWhole(Store store) {
    try (ReportIndex index = ReportIndex.open(store.folder())) {
      catchUp(store, index);
      assertThat(index.search(SearchQuery.of(""), 0, 1).total()).isEqualTo(store.lines().size());
    }
  }
}
