package org.synoptic.flink.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.flink.Local;
import org.synoptic.flink.page.PageReader;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Page;
import org.synoptic.model.Skipped;

class CorpusJobTest {

  private static final String BODY =
      "The Ostra bridge will close for two years, the council voted on Monday. Mayor Lena Tarn said"
          + " inspectors had found cracks in %d of its cables. \\\"We cannot wait\\\", she said."
          + " The ferry will run every ten minutes until the repairs have been finished.";

  /** Pages that a reader that breaks has read. */
  private static final AtomicInteger READ = new AtomicInteger();

  @TempDir private Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void aCorpus() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
    Files.write(in.resolve("news.jsonl.gz"), packed(lines(1, 12)));
    Files.writeString(in.resolve("more.jsonl"), lines(13, 16));
    Files.copy(Local.ROOT.resolve("examples/sources/crawl.warc.gz"), in.resolve("crawl.warc.gz"));
    READ.set(0);
  }

  private static String lines(int from, int until) {
    StringBuilder lines = new StringBuilder();
    for (int i = from; i <= until; i++) {
      String body = BODY.formatted(i);
      String line = "{\"headline\":\"Bridge to close\",\"text\":\"%s\"}\n";
      lines.append(i % 5 == 0 ? "{\"headline\":\n" : line.formatted(body));
    }
    return lines.toString();
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private List<SplitCount> annotate(int parallelism, PageReader reader) throws Exception {
    return annotate(parallelism, Set.of(ResultFormat.JSONL), reader);
  }

  private List<SplitCount> annotate(int parallelism, Set<ResultFormat> formats, PageReader reader)
      throws Exception {
    try (var environment = Local.environment(parallelism)) {
      CorpusJob job = new CorpusJob(List.of(in.toString()), out.toString(), formats, 16);
      return job.in(environment, reader).executeAndCollect(1000);
    }
  }

  private List<String> written(String kind) throws IOException {
    return CorpusLines.written(out, kind);
  }

  private List<String> commandLine(List<Skipped> skipped) throws IOException {
    return CorpusLines.ofCommandLine(in, skipped);
  }

  @Test
  void givesWhatTheCommandLineGives() throws Exception {
    annotate(2, PageReader.ofProcess());
    List<Skipped> skipped = new ArrayList<>();
    List<String> expected = commandLine(skipped);
    assertThat(expected).hasSizeGreaterThan(14);
    assertThat(written("articles")).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(written("skipped")).hasSameSizeAs(skipped).hasSizeGreaterThan(3);
    assertThat(written("skipped")).anyMatch(line -> line.contains("news.jsonl.gz:5"));
  }

  @Test
  void parquetHasTheSameLinesAndColumnsBesideThem() throws Exception {
    annotate(2, PageReader.ofProcess());
    Set<ResultFormat> both = EnumSet.allOf(ResultFormat.class);
    assertThat(annotate(2, both, PageReader.ofProcess())).noneMatch(SplitCount::before);
    assertThat(annotate(2, both, PageReader.ofProcess())).allMatch(SplitCount::before);
    List<Map<String, String>> rows = new ArrayList<>();
    for (Path file : CorpusLines.files(out.resolve("articles"), ".parquet")) {
      rows.addAll(ParquetRows.of(file));
    }
    assertThat(rows.stream().map(row -> row.get("json")))
        .hasSizeGreaterThan(14)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(written("articles"));
    for (Map<String, String> row : rows) {
      JsonNode article = new ObjectMapper().readTree(row.get("json"));
      assertThat(row.get("id")).isEqualTo(article.get("id").asText());
      assertThat(row.get("body")).isEqualTo(article.get("body").asText());
      assertThat(row.containsKey("url")).isEqualTo(article.hasNonNull("url"));
    }
    assertThat(rows).anyMatch(row -> row.containsKey("url"));
    assertThat(rows).anyMatch(row -> !row.containsKey("url"));
  }

  @Test
  void sharesOfAFileAreTheFile() throws Exception {
    TreeSet<String> whole = new TreeSet<>();
    TreeSet<String> shares = new TreeSet<>();
    String file = in.resolve("news.jsonl.gz").toString();
    for (int parts : List.of(1, 3)) {
      out = folder.resolve("out" + parts);
      for (int part = 0; part < parts; part++) {
        CorpusSplit split = new CorpusSplit(file, "in/news.jsonl.gz", part, parts);
        new SplitAnnotator(out.toString(), Set.of(ResultFormat.JSONL), PageReader.ofProcess())
            .map(split);
      }
      (parts == 1 ? whole : shares).addAll(written("articles"));
    }
    assertThat(shares).hasSize(10).isEqualTo(whole);
  }

  /** A machine that dies once, at its eighth page. */
  private static final class Breaks implements PageReader {

    private static final long serialVersionUID = 1;

    @Override
    public void read(Page page, Consumer<AnnotatedArticle> articles, Consumer<Skipped> skipped) {
      if (READ.incrementAndGet() == 8) {
        throw new IllegalStateException("the machine is gone");
      }
      PageReader.ofProcess().read(page, articles, skipped);
    }
  }

  @Test
  void aKilledJobThatIsStartedAgainGivesEachArticleOnce() throws Exception {
    assertThatThrownBy(() -> annotate(1, new Breaks()))
        .hasStackTraceContaining("the machine is gone");
    int before = READ.get();
    List<SplitCount> again = annotate(1, new Breaks());
    assertThat(again).hasSize(3);
    assertThat(again).anyMatch(SplitCount::before);
    assertThat(READ.get()).isGreaterThan(before);
    assertThat(written("articles"))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(commandLine(new ArrayList<>()));
    assertThat(annotate(1, new Breaks())).allMatch(SplitCount::before);
  }

  @Test
  void anInputThatIsNotThereIsNamed() {
    in = folder.resolve("nowhere");
    assertThatThrownBy(() -> annotate(1, PageReader.ofProcess())).hasMessageContaining("nowhere");
  }
}
