package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.annotate.Annotator;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.SourcedDate;

/** Made-up reports, annotated. */
final class Reports {

  private static final Annotator ANNOTATOR =
      new Annotator(text -> Nlp4jEngine.shared(LoadingProgress.SILENT).parse(text));

  private Reports() {}

  static List<AnnotatedArticle> of(String... bodies) {
    List<AnnotatedArticle> reports = new ArrayList<>();
    for (String body : bodies) {
      reports.add(annotated("r" + reports.size(), body));
    }
    return reports;
  }

  static AnnotatedArticle annotated(String id, String body) {
    return ANNOTATOR.annotate(
        new Article(
            id, id, null, null, "en", null, List.of(), SourcedDate.UNKNOWN, body, List.of(), null));
  }
}
