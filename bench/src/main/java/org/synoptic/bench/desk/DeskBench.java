package org.synoptic.bench.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures a desk with many reports. */
@Command(
    name = "desk",
    mixinStandardHelpOptions = true,
    description = "Start, pages, search and intake of a desk with many made-up reports.")
public final class DeskBench implements Callable<Integer> {

  private static final int LATEST = 20;
  private static final int SEARCHES = 60;

  @Parameters(paramLabel = "DIR", description = "where the store is made, or lies already")
  private Path folder = Path.of("");

  @Option(names = "--reports", paramLabel = "N", description = "reports (default: 100000)")
  private int reports = 100_000;

  @Option(names = "--days", paramLabel = "N", description = "days that they came in (default: 60)")
  private int days = 60;

  @Option(names = "--people", paramLabel = "N", description = "who read (default: 50)")
  private int people = 50;

  @Option(names = "--pages", paramLabel = "N", description = "that each reads (default: 20)")
  private int pages = 20;

  @Option(names = "--added", paramLabel = "N", description = "reports taken in (default: 100)")
  private int added = 100;

  @Option(names = "--heap", paramLabel = "SIZE", description = "of the desk (default: 1500m)")
  private String heap = "1500m";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.exists(folder.resolve("desk.db"))) {
      new MadeStore(reports, days, Instant.now()).write(folder);
      say("%d made-up reports of %d days are written", reports, days);
    }
    start("first start, the log read from its beginning");
    try (DeskProcess desk = start("start")) {
      awaitIndex(desk);
      read(desk);
      search(desk);
      takeIn(desk);
      say("most memory: %d MB, heap %s", desk.megabytes(), heap);
    }
    return 0;
  }

  /** The first page asks for everything; what is closed again keeps the stories. */
  private DeskProcess start(String what) throws IOException, InterruptedException {
    long before = System.nanoTime();
    DeskProcess desk = new DeskProcess(folder, heap);
    desk.get("");
    say(
        "%s: first page after %.1f s (%.1f processor seconds), %d MB",
        what, (System.nanoTime() - before) / 1e9, desk.processorSeconds(), desk.megabytes());
    if (what.startsWith("first")) {
      awaitIndex(desk);
      say("all can be found after %.1f processor seconds", desk.processorSeconds());
      desk.close();
    }
    return desk;
  }

  private static void awaitIndex(DeskProcess desk) throws IOException, InterruptedException {
    while (desk.metric("indexed") < 1) {
      TimeUnit.SECONDS.sleep(1);
    }
  }

  private void read(DeskProcess desk) throws IOException, InterruptedException {
    List<String> paths = new ArrayList<>();
    for (int page = 1; page <= 5; page++) {
      paths.add("?page=" + page);
    }
    Set<String> stories = new LinkedHashSet<>();
    Matcher story = Pattern.compile("href=\"/(stories/s-[^\"/]+)\"").matcher(desk.get(""));
    while (story.find() && stories.size() < LATEST) {
      stories.add(story.group(1));
    }
    for (String path : stories) {
      desk.get(path);
    }
    paths.addAll(stories);
    double before = desk.processorSeconds();
    double[] millis = new Readers(desk, paths).read(people, pages);
    say(
        "%d people read %d pages (lists, the latest %d stories): median %.0f ms, 95 of 100 within"
            + " %.0f ms, %.1f processor ms each",
        people,
        millis.length,
        stories.size(),
        Readers.percentile(millis, 0.5),
        Readers.percentile(millis, 0.95),
        (desk.processorSeconds() - before) * 1e3 / millis.length);
  }

  private void search(DeskProcess desk) throws IOException, InterruptedException {
    Matcher word =
        Pattern.compile("[a-z]{6,}").matcher(desk.get("stories.json").substring(0, 5000));
    List<String> words = new ArrayList<>();
    while (word.find()) {
      words.add(word.group());
    }
    Random random = new Random(1);
    double[] millis = new double[SEARCHES];
    for (int i = 0; i < SEARCHES; i++) {
      String one = words.get(random.nextInt(words.size()));
      String other = words.get(random.nextInt(words.size()));
      String query =
          i % 3 == 0 ? one : i % 3 == 1 ? one + "%20" + other : one.substring(0, 4) + "*";
      long start = System.nanoTime();
      desk.get("search?q=" + query);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    say(
        "%d searches: median %.0f ms, 95 of 100 within %.0f ms",
        SEARCHES, Readers.percentile(millis, 0.5), Readers.percentile(millis, 0.95));
  }

  /** Reports of real sentences: made-up words would cost the parser less or more. */
  private void takeIn(DeskProcess desk) throws IOException, InterruptedException {
    double before = desk.processorSeconds();
    for (int i = 0; i < added; i++) {
      desk.add(EnglishReport.of(i));
    }
    while (desk.metric("waiting") > 0) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    double each = (desk.processorSeconds() - before) / added;
    say(
        "%d reports taken in: %.2f processor seconds each, so 20,000 a day are %.0f %% of one core",
        added, each, each * 20_000 / 864);
  }

  private void say(String what, Object... values) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(String.format(Locale.ROOT, what, values));
    out.flush();
  }
}
