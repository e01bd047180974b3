package org.synoptic.bench.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.synoptic.cluster.report.ProfileReader;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Outlet;
import org.synoptic.model.Page;
import org.synoptic.store.NewReport;
import org.synoptic.store.ReportIds;
import org.synoptic.store.ReportLine;
import org.synoptic.store.Store;

/**
 * A store of made-up reports of made-up words. A happening has some eight reports within two days,
 * of which each takes most of its words; the rest are words of the day and of the language.
 */
final class MadeStore {

  private static final int WORDS = 250;
  private static final int WORDS_OF_A_HAPPENING = 120;
  private static final int WORDS_OF_A_DAY = 400;
  private static final int WORDS_OF_ALL = 20_000;
  private static final int REPORTS_OF_A_HAPPENING = 8;
  private static final int OUTLETS = 40;
  private static final int AT_ONCE = 25;
  private static final String[] SYLLABLES = {
    "ba", "den", "ka", "lor", "mi", "nes", "po", "ra", "sul", "ta", "ver", "zo", "qui", "fel",
    "gar", "hem"
  };

  private final int reports;
  private final Duration step;
  private final Instant start;

  /**
   * Reports that have come evenly until now.
   *
   * @param days over which they came
   */
  MadeStore(int reports, int days, Instant now) {
    this.reports = reports;
    this.step = Duration.ofDays(days).dividedBy(reports);
    this.start = now.minus(Duration.ofDays(days));
  }

  /** Writes the store of a folder, which is empty. */
  void write(Path folder) {
    try (Store store = Store.open(folder)) {
      for (int from = 0; from < reports; from += AT_ONCE) {
        List<NewReport> tick = new ArrayList<>();
        for (int i = from; i < Math.min(reports, from + AT_ONCE); i++) {
          tick.add(report(i));
        }
        store.append(at(from + tick.size()), false, tick, List.of());
      }
    }
  }

  private Instant at(int report) {
    return start.plus(step.multipliedBy(report));
  }

  private NewReport report(int number) {
    Random random = new Random(number * 0x9E3779B97F4A7C15L);
    Instant at = at(number);
    // Of the happenings of two days, those of this report's time.
    int happening = (number + random.nextInt(200)) / (REPORTS_OF_A_HAPPENING * 25) * 25;
    happening += random.nextInt(25);
    String headline = headline(random, happening);
    String text = headline + "\n\n" + body(random, happening, number);
    String url = "https://outlet" + number % OUTLETS + ".example/" + number;
    Outlet outlet = new Outlet("outlet" + number % OUTLETS, "Outlet " + number % OUTLETS);
    Page page =
        new Page(
            "p",
            number + ".txt",
            url,
            outlet,
            at,
            "text/plain",
            text.getBytes(StandardCharsets.UTF_8));
    String id = ReportIds.of(page);
    AnnotatedArticle read =
        new AnnotatedArticle(
            Article.ofText(id, text),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    ReportLine line =
        new ReportLine(id, outlet.name(), headline, at.toString().substring(0, 10), url, null);
    return new NewReport(page, line, ProfileReader.read(read, at));
  }

  private static String headline(Random random, int happening) {
    StringBuilder headline = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      headline.append(i == 0 ? "" : " ").append(word(happening, random.nextInt(12)));
    }
    return headline.substring(0, 1).toUpperCase(Locale.ROOT) + headline.substring(1);
  }

  private String body(Random random, int happening, int number) {
    int day = (int) Duration.between(start, at(number)).toDays();
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      int kind = random.nextInt(10);
      String word =
          kind < 5
              ? word(happening, random.nextInt(WORDS_OF_A_HAPPENING))
              : kind < 6
                  ? word(-1 - day, random.nextInt(WORDS_OF_A_DAY))
                  : word(-1000, random.nextInt(WORDS_OF_ALL));
      body.append(word).append(i % 15 == 14 ? ".\n" : " ");
    }
    return body.append(".\n").toString();
  }

  /** A word that belongs to something, always the same. */
  private static String word(int owner, int number) {
    long seed = owner * 0x2545F4914F6CDD1DL + number * 0x9E3779B97F4A7C15L;
    Random random = new Random(seed ^ seed >>> 29);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3 + number % 2; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }
}
