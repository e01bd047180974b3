package org.synoptic.flink.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;
import org.synoptic.Synoptic;
import org.synoptic.cluster.report.ProfileReader;
import org.synoptic.flink.Local;
import org.synoptic.flink.record.ArticleRow;
import org.synoptic.flink.record.PageRow;
import org.synoptic.flink.record.ReportRow;
import org.synoptic.model.AnnotatedArticle;

/** What a report takes in state. */
class StateSizeTest {

  private static <T> int bytes(T row, Class<T> type) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(1 << 12);
    TypeInformation.of(type).createSerializer(new SerializerConfigImpl()).serialize(row, out);
    return out.length();
  }

  @Test
  void aReportTakesSomeKilobytes() throws IOException {
    List<AnnotatedArticle> articles =
        new ArrayList<>(
            Synoptic.annotate(
                Local.ROOT.resolve("examples/harbour-fire"),
                Local.ROOT.resolve("examples/bridge-closure"),
                Local.ROOT.resolve("examples/mine-strike")));
    int chars = 0;
    int profiles = 0;
    int packed = 0;
    PageRow noPage = new PageRow(null, null, null, null, null, 0, null, null);
    for (AnnotatedArticle article : articles) {
      chars += article.article().body().length();
      ReportRow report = ReportRow.of(ProfileReader.read(article, Instant.EPOCH));
      profiles += bytes(report, ReportRow.class);
      packed += bytes(ArticleRow.of(noPage, article), ArticleRow.class);
    }
    System.out.printf(
        "state: %d reports of %d characters on average: profile %d bytes, packed article %d"
            + " bytes%n",
        articles.size(),
        chars / articles.size(),
        profiles / articles.size(),
        packed / articles.size());
    assertThat(profiles / articles.size()).isLessThan(4_000);
    assertThat(packed / articles.size()).isLessThan(20_000);
  }
}
