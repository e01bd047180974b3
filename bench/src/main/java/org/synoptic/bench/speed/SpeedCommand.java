package org.synoptic.bench.speed;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;
import org.synoptic.Run;
import org.synoptic.Synoptic;
import org.synoptic.annotate.engine.Engine;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Times the loading of models, the engine alone and all layers on real articles, with memory. */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description =
        "Times the engine alone and all layers on PATH (JSONL of articles), with memory. The "
            + "layers run on one thread and on several and must give the same result. With "
            + "--pages: times the reading of the gzipped HTML pages in the folder PATH, without "
            + "models. With --data: measures starts, reading, layers and one story beside others, "
            + "and writes the table of docs/speed.md; takes some minutes.")
public final class SpeedCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "articles, as JSONL or in folders")
  private List<String> paths = List.of();

  @Option(names = "--most", paramLabel = "N", description = "at most N articles (default: 1000)")
  private int most = 1000;

  @Option(names = "--threads", paramLabel = "N", description = "several threads (default: 2)")
  private int threads = 2;

  @Option(names = "--pages", description = "time the reading of gzipped HTML pages instead")
  private boolean pages;

  @Option(
      names = "--story",
      split = ",",
      paramLabel = "N",
      description = "time the comparison of one story of N reports made of the articles instead")
  private List<Integer> story = List.of();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "the gold sets: measure beside others and write docs/speed.md")
  private @Nullable Path data;

  @Option(
      names = "--node",
      paramLabel = "DIR",
      description = "where npm install @mozilla/readability linkedom jsdom was run")
  private @Nullable Path node;

  @Option(
      names = "--corenlp",
      paramLabel = "DIR",
      description = "CoreNLP's jars and those of its English models")
  private @Nullable Path coreNlp;

  @Option(names = "--java", paramLabel = "HOME", description = "a Java to start with (repeatable)")
  private List<Path> javas = List.of();

  private static final int QUARTERS = 4;
  private static final int STORY_ARTICLES = 60;
  private static final String FAILED = "failed: ";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (data != null) {
      return beside(data, out);
    }
    if (paths.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "give a PATH or --data");
    }
    if (!story.isEmpty()) {
      return story(out);
    }
    return pages ? pages(out) : layers(out);
  }

  private int beside(Path sets, PrintWriter out) throws IOException {
    Path root = Path.of(System.getProperty("synoptic.root", "."));
    List<Path> homes = javas.isEmpty() ? List.of(Path.of(System.getProperty("java.home"))) : javas;
    SpeedPlaces places =
        new SpeedPlaces(root, sets, node, coreNlp, homes, LocalDate.now(Clock.systemUTC()));
    Pipeline pipeline = Synoptic.pipeline();
    paths = List.of(sets.resolve("articles-allsides").toString());
    most = STORY_ARTICLES;
    List<Article> articles = articles(pipeline);
    List<SpeedRow> rows = new ArrayList<>(StartCost.rows(places));
    rows.add(ReadingCost.row(places, pipeline));
    rows.addAll(LayersCost.rows(places, pipeline, articles));
    rows.add(StoryCost.row(places, pipeline, articles));
    rows.forEach(row -> out.println(row.line()));
    out.flush();
    Path page = root.resolve("docs/speed.md");
    Files.writeString(page, SpeedPage.of(rows, Files.readString(page)));
    return 0;
  }

  private int story(PrintWriter out) throws IOException {
    Pipeline pipeline = Synoptic.pipeline();
    new StorySpeed(pipeline, out).run(articles(pipeline), story);
    out.println("peak resident: " + peakResident());
    out.flush();
    return 0;
  }

  private int pages(PrintWriter out) throws IOException {
    PageSpeed speed = new PageSpeed(Synoptic.pipeline(), out);
    int skipped = 0;
    for (String path : paths) {
      skipped += speed.run(Path.of(path));
    }
    long heap = Runtime.getRuntime().maxMemory() >> 20;
    out.println("without an article: " + skipped);
    out.println("heap limit: " + heap + " MB; peak resident: " + peakResident());
    out.flush();
    return 0;
  }

  private int layers(PrintWriter out) throws IOException {
    long start = System.nanoTime();
    Engine engine = Nlp4jEngine.shared(LoadingProgress.SILENT);
    out.printf(Locale.ROOT, "%-28s %7.1f s%n", "models loaded", seconds(start));
    Pipeline pipeline = Synoptic.pipeline();
    List<Article> articles = articles(pipeline);
    long chars = articles.stream().mapToLong(article -> article.body().length()).sum();
    out.printf(Locale.ROOT, "%d articles, %,d chars%n", articles.size(), chars);
    AtomicLong tokens = new AtomicLong();
    start = System.nanoTime();
    for (Article article : articles) {
      engine.parse(article.body()).forEach(sentence -> tokens.addAndGet(sentence.tokens().size()));
    }
    report(out, "engine alone, one thread", start, tokens.get(), "tokens");
    ThreadConsistency consistency = new ThreadConsistency(pipeline);
    start = System.nanoTime();
    List<String> digests = annotate(consistency, articles, out);
    report(out, "all layers, one thread", start, articles.size(), "articles");
    report(out, "all layers, one thread", start, tokens.get(), "tokens");
    skimmed(pipeline, articles, out);
    start = System.nanoTime();
    int differing = countDiffering(articles, digests, consistency.digests(articles, threads), out);
    report(out, "all layers, " + threads + " threads", start, articles.size(), "articles");
    long failed = digests.stream().filter(digest -> digest.startsWith(FAILED)).count();
    out.printf("failed: %d; not the same on %d threads: %d%n", failed, threads, differing);
    out.println("peak resident: " + peakResident());
    out.flush();
    return failed + differing == 0 ? 0 : 1;
  }

  /**
   * Times the annotation that {@code stories} needs, and says how many times longer all layers
   * take.
   */
  private static void skimmed(Pipeline pipeline, List<Article> articles, PrintWriter out) {
    articles.stream().limit(articles.size() / QUARTERS).forEach(pipeline::skim);
    double skimmed = cpuSeconds(articles, pipeline::skim);
    double annotated = cpuSeconds(articles, pipeline::annotate);
    out.printf(
        Locale.ROOT,
        "skimmed for stories: %.1f ms of processor time an article; all layers: %.1f times that%n",
        1000 * skimmed / articles.size(),
        annotated / skimmed);
    out.flush();
  }

  private static double cpuSeconds(List<Article> articles, Consumer<Article> reading) {
    long start = TimePerChar.threadCpuNanos();
    articles.forEach(reading);
    return (TimePerChar.threadCpuNanos() - start) / 1e9;
  }

  private static int countDiffering(
      List<Article> articles,
      List<String> oneThread,
      List<String> severalThreads,
      PrintWriter out) {
    int differing = 0;
    for (int i = 0; i < articles.size(); i++) {
      if (!oneThread.get(i).equals(severalThreads.get(i))) {
        differing++;
        out.println("not the same: " + articles.get(i).id() + ": " + severalThreads.get(i));
      }
    }
    return differing;
  }

  private List<Article> articles(Pipeline pipeline) {
    List<Article> articles = new ArrayList<>();
    Run run = new Run(new Gatherer(Clock.systemUTC()), pipeline, 1, skipped -> {});
    run.read(
        paths,
        article -> {
          if (articles.size() < most) {
            articles.add(article);
          }
        });
    return articles;
  }

  private static List<String> annotate(
      ThreadConsistency consistency, List<Article> articles, PrintWriter out) {
    List<String> digests = new ArrayList<>();
    TimePerChar timePerChar = new TimePerChar(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      long start = TimePerChar.threadCpuNanos();
      try {
        digests.add(consistency.digest(article));
      } catch (RuntimeException | StackOverflowError e) {
        digests.add(FAILED + e);
        out.println(FAILED + article.id() + ": " + e);
      }
      timePerChar.add(article, TimePerChar.threadCpuNanos() - start);
      if ((i + 1) % Math.max(1, articles.size() / QUARTERS) == 0) {
        out.println("  after " + (i + 1) + " articles: " + heapInUse() + " of heap in use");
        out.flush();
      }
    }
    out.println("  " + timePerChar);
    return digests;
  }

  private static void report(PrintWriter out, String what, long start, long count, String unit) {
    double seconds = seconds(start);
    out.printf(Locale.ROOT, "%-28s %7.1f s  %,.1f %s/s%n", what, seconds, count / seconds, unit);
    out.flush();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static String heapInUse() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return ((runtime.totalMemory() - runtime.freeMemory()) >> 20) + " MB";
  }

  /** Returns the peak resident memory of the process; only Linux says it. */
  private static String peakResident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return "not available on this system";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
        .findFirst()
        .orElse("not available on this system");
  }
}
