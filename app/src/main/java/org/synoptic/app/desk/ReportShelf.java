package org.synoptic.app.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Page;
import org.synoptic.store.Store;

/** The annotated reports of the store; the latest that were asked for are kept in memory. */
final class ReportShelf {

  /** Some 100 kilobytes each. Set by hand. */
  private static final int MOST_REPORTS = 400;

  private final Store store;
  private final Pipeline pipeline;
  private final Map<String, AnnotatedArticle> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AnnotatedArticle> eldest) {
          return size() > MOST_REPORTS;
        }
      };

  ReportShelf(Store store, Pipeline pipeline) {
    this.store = store;
    this.pipeline = pipeline;
  }

  /** A report as its latest fetch has it; null for an unknown one. */
  synchronized @Nullable AnnotatedArticle report(String id) {
    AnnotatedArticle known = kept.get(id);
    if (known != null) {
      return known;
    }
    List<Page> captures = store.captures(id);
    for (int i = captures.size() - 1; i >= 0; i--) {
      if (pipeline.read(captures.get(i)) instanceof Article article) {
        AnnotatedArticle report = pipeline.annotate(article);
        kept.put(id, report);
        return report;
      }
    }
    return null;
  }

  /** Keeps a report that was annotated already. */
  synchronized void put(AnnotatedArticle report) {
    kept.put(report.article().id(), report);
  }

  synchronized void forget(String id) {
    kept.remove(id);
  }
}
