package org.synoptic.flink.live;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.synoptic.cluster.report.ProfileReader;
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.flink.page.SharedPipeline;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Gathered;
import org.synoptic.model.SourcedDate;

/**
 * Profiles of any number of reports, made of real articles: a story tells what one of them tells,
 * with names of its own, and each of its reports has some of the sentences. Nothing is annotated:
 * the names are the words with a capital.
 */
final class MadeNews {

  static final Instant START = Instant.parse("2031-05-03T00:00:00Z");

  /** Reports of a story, on average. */
  private static final int REPORTS_OF_STORY = 5;

  /** Stories that are reported at one time. */
  private static final int AT_ONE_TIME = 200;

  private static final Pattern NAME = Pattern.compile("\\b[A-Z][a-z]{2,}\\b");

  private static final List<String> SYLLABLES =
      List.of("ba", "de", "fi", "go", "ku", "la", "me", "ni", "so", "tu", "va", "ze");

  private final List<Article> real;
  private final long millisBetween;
  private final int[] stories;

  /**
   * @param folder with the real articles
   * @param reports how many are made
   * @param perDay reports that come in a day
   */
  MadeNews(Path folder, int reports, int perDay) {
    this.real = read(folder);
    this.millisBetween = 86_400_000L / perDay;
    this.stories = new int[reports];
    Random random = new Random(11);
    int last = 0;
    for (int i = 0; i < reports; i++) {
      last += random.nextInt(REPORTS_OF_STORY) == 0 ? 1 : 0;
      stories[i] = last - Math.min(last, random.nextInt(AT_ONE_TIME));
    }
  }

  private static List<Article> read(Path folder) {
    List<Article> articles = new ArrayList<>();
    try (Stream<Gathered> all =
        new Gatherer(Clock.systemUTC()).gather(List.of(folder.toString()))) {
      all.forEach(
          one -> {
            if (one instanceof Gathered.Found found
                && SharedPipeline.get().read(found.page()) instanceof Article article) {
              articles.add(article);
            }
          });
    }
    return List.copyOf(articles);
  }

  /** When a report comes. */
  Instant arrived(int number) {
    return START.plusMillis(number * millisBetween);
  }

  ReportProfile profile(int number) {
    int story = stories[number];
    Article base = real.get(story % real.size());
    String headline = base.headline() == null ? "" : base.headline();
    String body = renamed(some(base.body(), new Random(number)), story);
    Article article =
        new Article(
            "r-%07d".formatted(number),
            "r-" + number,
            null,
            null,
            "en",
            renamed(headline, story),
            List.of(),
            SourcedDate.of(arrived(number).toString().substring(0, 10), SourcedDate.Source.GIVEN),
            body,
            List.of(),
            null);
    AnnotatedArticle bare =
        new AnnotatedArticle(
            article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    ReportProfile words = ProfileReader.read(bare, arrived(number));
    return new ReportProfile(
        words.id(),
        words.headline(),
        words.opening(),
        words.body(),
        List.of(),
        names(body),
        List.of(),
        List.of(),
        words.passages(),
        words.published(),
        words.arrived());
  }

  /** Two thirds of the sentences. */
  private static String some(String body, Random random) {
    StringBuilder some = new StringBuilder();
    for (String sentence : body.split("(?<=[.!?])\\s+")) {
      if (random.nextInt(3) > 0) {
        some.append(sentence).append(' ');
      }
    }
    return some.isEmpty() ? body : some.toString();
  }

  private static String renamed(String text, int story) {
    String ending =
        SYLLABLES.get(story % 12)
            + SYLLABLES.get(story / 12 % 12)
            + SYLLABLES.get(story / 144 % 12);
    return NAME.matcher(text).replaceAll(name -> name.group() + ending);
  }

  private static List<String> names(String body) {
    Set<String> names = new TreeSet<>();
    NAME.matcher(body).results().map(MatchResult::group).limit(12).forEach(names::add);
    return List.copyOf(names);
  }
}
