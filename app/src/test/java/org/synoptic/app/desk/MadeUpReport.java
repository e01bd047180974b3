package org.synoptic.app.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.synoptic.cluster.report.ProfileReader;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Page;
import org.synoptic.store.NewReport;
import org.synoptic.store.ReportLine;

/** Reports of made-up words: those of one happening share most of them, all share some. */
final class MadeUpReport {

  private MadeUpReport() {}

  /** A report of one of the two happenings of three days. */
  static NewReport of(Random random, String id, int day, Instant at) {
    int happening = day / 3 * 2 + random.nextInt(2);
    StringBuilder text = new StringBuilder("Report of happening word" + happening + ".\n\n");
    for (int i = 0; i < 60; i++) {
      int word =
          random.nextInt(4) == 0 ? 9000 + random.nextInt(60) : happening * 40 + random.nextInt(25);
      text.append("term").append(word).append(i % 12 == 11 ? ". " : " ");
    }
    Article article = Article.ofText(id, text.toString());
    AnnotatedArticle annotated =
        new AnnotatedArticle(
            article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    Page page =
        new Page(
            id,
            id + ".txt",
            null,
            null,
            at,
            "text/plain",
            text.toString().getBytes(StandardCharsets.UTF_8));
    ReportLine line =
        new ReportLine(id, "North", "Happening " + happening + " by " + id, null, null, null);
    return new NewReport(page, line, ProfileReader.read(annotated, at));
  }
}
