package org.synoptic.flink.live;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.synoptic.cluster.report.ProfileReader;
import org.synoptic.flink.page.PageReader;
import org.synoptic.flink.record.ArticleRow;
import org.synoptic.flink.record.PageRow;
import org.synoptic.flink.record.ReportRow;
import org.synoptic.flink.record.ResultRow;
import org.synoptic.flink.record.TickRow;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Skipped;
import org.synoptic.publish.Format;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.TextLayout;

/**
 * Reads and annotates pages. The articles go on; their profiles, and what is told of them, go to
 * the sides.
 */
final class PageReading extends ProcessFunction<PageRow, ArticleRow> {

  private static final long serialVersionUID = 1;

  /** A report as a share of a tick that has no number yet. */
  static final OutputTag<TickRow> REPORTS = new OutputTag<>("reports") {};

  static final OutputTag<ResultRow> ARTICLES = new OutputTag<>("articles") {};

  static final OutputTag<ResultRow> SKIPPED = new OutputTag<>("skipped") {};

  private final PageReader reader;

  PageReading(PageReader reader) {
    this.reader = reader;
  }

  @Override
  public void processElement(PageRow row, Context context, Collector<ArticleRow> out) {
    Publisher publisher = Publisher.of(Format.JSON, TextLayout.PLAIN);
    reader.read(
        row.page(),
        article -> {
          context.output(REPORTS, share(row, article));
          context.output(
              ARTICLES, result(row.id(), row.arrived(), to -> publisher.annotated(article, to)));
          out.collect(ArticleRow.of(row, article));
        },
        none -> context.output(SKIPPED, skipped(row.id(), row.arrived(), none)));
  }

  private static TickRow share(PageRow row, AnnotatedArticle article) {
    ReportRow report = ReportRow.of(ProfileReader.read(article, row.page().gatheredAt()));
    return new TickRow(0, row.arrived(), false, List.of(report), List.of());
  }

  private interface Step {
    void run(Writer to) throws IOException;
  }

  /** What is told of something that gave nothing. */
  static ResultRow skipped(String id, long at, Skipped skipped) {
    Publisher publisher = Publisher.of(Format.JSON, TextLayout.PLAIN);
    return result(id, at, to -> publisher.skipped(skipped, to));
  }

  private static ResultRow result(String id, long at, Step step) {
    StringWriter json = new StringWriter();
    try {
      step.run(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ResultRow(id, at, at, json.toString());
  }
}
