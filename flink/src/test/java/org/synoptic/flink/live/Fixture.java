package org.synoptic.flink.live;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.synoptic.flink.page.PageReader;
import org.synoptic.flink.record.DecisionRow;
import org.synoptic.flink.record.PageRow;
import org.synoptic.flink.record.ResultRow;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Page;
import org.synoptic.model.Skipped;

/** The two ends of a job in a test, and parts that fail. All share this process. */
final class Fixture {

  static final List<PageRow> PAGES = News.pages();

  /** What people decide while the pages come. */
  static final List<DecisionRow> DECISIONS = News.decisions();

  /** Failures that are left. */
  static final AtomicInteger KILLS = new AtomicInteger();

  static final AtomicInteger READ = new AtomicInteger();

  private static final Random RANDOM = new Random(5);

  /** What each page gives, so that a page that is read again costs nothing. */
  private static final Map<String, AnnotatedArticle> ARTICLES = new ConcurrentHashMap<>();

  private static final Map<List<String>, String> ACCOUNTS = new ConcurrentHashMap<>();

  private static final Map<ResultKind, Map<String, ResultRow>> RESULTS = new ConcurrentHashMap<>();

  /** Results that came under the id and revision of another that was different. */
  private static final Map<String, ResultRow> CHANGED = new ConcurrentHashMap<>();

  private Fixture() {}

  static void forget() {
    RESULTS.clear();
    CHANGED.clear();
    KILLS.set(0);
    READ.set(0);
  }

  static Map<String, ResultRow> results(ResultKind kind) {
    return RESULTS.computeIfAbsent(kind, any -> new ConcurrentHashMap<>());
  }

  static Map<String, ResultRow> changed() {
    return CHANGED;
  }

  /** Gives the pages at a rate a second. */
  static PageStream source(double rate) {
    return environment -> pages(environment, rate);
  }

  private static DataStream<PageRow> pages(StreamExecutionEnvironment environment, double rate) {
    DataGeneratorSource<PageRow> source =
        new DataGeneratorSource<>(
            number -> PAGES.get(number.intValue()),
            PAGES.size(),
            RateLimiterStrategy.perSecond(rate),
            TypeInformation.of(PageRow.class));
    WatermarkStrategy<PageRow> arrival =
        WatermarkStrategy.<PageRow>forMonotonousTimestamps()
            .withTimestampAssigner((page, before) -> page.arrived());
    return environment.fromSource(source, arrival, "pages").uid("pages");
  }

  /** Gives the decisions at once: each takes its place among the pages by its time. */
  static DecisionStream people() {
    return environment -> {
      DataGeneratorSource<DecisionRow> source =
          new DataGeneratorSource<>(
              number -> DECISIONS.get(number.intValue()),
              DECISIONS.size(),
              TypeInformation.of(DecisionRow.class));
      WatermarkStrategy<DecisionRow> place =
          WatermarkStrategy.<DecisionRow>forMonotonousTimestamps()
              .withTimestampAssigner((row, before) -> DecisionStream.place(row));
      return environment.fromSource(source, place, "decisions").uid("decisions").setParallelism(1);
    };
  }

  /** Gives the first page last, when its tick is closed. */
  static PageStream late() {
    return environment -> {
      DataGeneratorSource<PageRow> source =
          new DataGeneratorSource<>(
              number -> PAGES.get((number.intValue() + 1) % PAGES.size()),
              PAGES.size(),
              TypeInformation.of(PageRow.class));
      WatermarkStrategy<PageRow> eager =
          WatermarkStrategy.<PageRow>forGenerator(context -> new Eager())
              .withTimestampAssigner((page, before) -> page.arrived());
      return environment.fromSource(source, eager, "pages").uid("pages");
    };
  }

  /** A watermark after each page. */
  private static final class Eager implements WatermarkGenerator<PageRow> {

    @Override
    public void onEvent(PageRow page, long at, WatermarkOutput output) {
      output.emitWatermark(new Watermark(at));
    }

    @Override
    public void onPeriodicEmit(WatermarkOutput output) {}
  }

  private static void perhapsFail() {
    boolean fails;
    synchronized (RANDOM) {
      fails = RANDOM.nextInt(12) == 0;
    }
    if (fails && KILLS.get() > 0 && KILLS.getAndDecrement() > 0) {
      throw new IllegalStateException("a machine is gone");
    }
  }

  /** Reads each page once, and fails at random while there are kills left. */
  static PageReader reader() {
    return Fixture::read;
  }

  private static void read(
      Page page, Consumer<AnnotatedArticle> articles, Consumer<Skipped> skipped) {
    perhapsFail();
    READ.incrementAndGet();
    AnnotatedArticle known = ARTICLES.get(page.id());
    if (known != null) {
      articles.accept(known);
      return;
    }
    PageReader.ofProcess()
        .read(
            page,
            article -> {
              ARTICLES.put(page.id(), article);
              articles.accept(article);
            },
            skipped);
  }

  /** Compares the same reports once. */
  static StoryAccount account() {
    return (story, reports) -> {
      perhapsFail();
      List<String> ids = reports.stream().map(report -> report.article().id()).toList();
      return ACCOUNTS.computeIfAbsent(ids, any -> StoryAccount.ofProcess().of(story, reports));
    };
  }

  /** Keeps what comes in this process. */
  static ResultSink sink() {
    return (kind, rows) -> rows.sinkTo(new Keeping(kind)).name(kind.place());
  }

  private record Keeping(ResultKind kind) implements Sink<ResultRow> {

    @Override
    public SinkWriter<ResultRow> createWriter(WriterInitContext context) {
      return new Writer(kind);
    }
  }

  private record Writer(ResultKind kind) implements SinkWriter<ResultRow> {

    @Override
    public void write(ResultRow row, Context context) {
      String key = row.id() + "@" + row.revision();
      ResultRow before = results(kind).put(key, row);
      if (before != null && !before.equals(row)) {
        CHANGED.put(kind + " " + key, before);
      }
    }

    @Override
    public void flush(boolean end) {}

    @Override
    public void close() {}
  }
}
