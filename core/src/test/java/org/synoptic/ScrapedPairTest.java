package org.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Quote;
import org.synoptic.model.QuoteCluster;
import org.synoptic.model.Skipped;
import org.synoptic.model.Timex;

/**
 * What must be seen in two made-up reports of one event that look as scraped pages do: menus, a
 * gallery and a cookie line left in.
 */
class ScrapedPairTest {

  private static final Path PAIR =
      House.ROOT.resolve("core/src/test/resources/scraped-pair").normalize();

  private static final List<Comparison> DATED = new ArrayList<>();
  private static final List<Comparison> UNDATED = new ArrayList<>();

  @BeforeAll
  static void compareOnce() {
    if (DATED.isEmpty()) {
      DATED.addAll(compare("2017-03-04"));
      UNDATED.addAll(compare(null));
    }
  }

  @Test
  void theTwoReportsAreOneStory() {
    assertThat(DATED).hasSize(1);
    assertThat(story().story().reports()).hasSize(2);
  }

  @Test
  void theBodiesHoldNoClutterAndEndWithTheirLastSentence() {
    assertThat(first().article().body())
        .endsWith("nobody has asked them yet.\"")
        .doesNotContain("Cookies", "Nora Feld");
    assertThat(second().article().body())
        .endsWith("then tried to burn it.")
        .doesNotContain("1/6", "Getty", "In pictures", "Sutter quits", "Â");
  }

  @Test
  void theFirstHasItsHeadlineAndBylineAndTheSecondNone() {
    assertThat(first().article().headline())
        .isEqualTo("Edwin Marlow to inspect cracked Talvane dam on 'open book' tour");
    assertThat(first().article().bylines()).containsExactly("Nora Feld");
    assertThat(second().article().headline()).isNull();
    assertThat(second().article().bylines()).isEmpty();
  }

  @Test
  void relativeDatesAreResolvedByThePublicationAndTheContext() {
    assertThat(date(first(), "September last year")).isEqualTo("2016-09");
    assertThat(date(first(), "Last autumn")).isEqualTo("2016-FA");
    assertThat(date(first(), "the following year")).isEqualTo("2015");
    assertThat(date(first(), "last month")).isEqualTo("2017-02");
    assertThat(date(first(), "2012")).isEqualTo("2012");
    assertThat(date(first(), "January")).isEqualTo("2017-01");
    assertThat(date(second(), "September 2016")).isEqualTo("2016-09");
  }

  @Test
  void withoutAPublicationDateRelativeDatesStayRelative() {
    AnnotatedArticle undated = UNDATED.get(0).story().reports().get(0);
    Timex lastMonth = timex(undated, "last month");
    assertThat(lastMonth.relative()).isTrue();
    assertThat(lastMonth.from()).isNull();
    assertThat(lastMonth.value()).startsWith("XXXX");
    assertThat(timex(undated, "2012").value()).isEqualTo("2012");
  }

  @Test
  void everyQuoteHasItsSpeaker() {
    assertThat(speaker(first(), "It is an insult")).isEqualTo("Adam Thorne");
    assertThat(speaker(first(), "until Norra pays")).isEqualTo("Adam Thorne");
    assertThat(speaker(first(), "On the eastern gate (the")).isEqualTo("Martin Reeve");
    assertThat(speaker(first(), "handing out presents")).isEqualToIgnoringCase("the source");
    assertThat(speaker(first(), "half empty")).isIn("Water Office", "The Water Office");
    assertThat(speaker(first(), "Nobody will be asked"))
        .isEqualTo(speaker(first(), "Engineers will look"))
        .containsIgnoringCase("spokeswoman");
  }

  @Test
  void theStatementIsFourRowsOfOneOriginInTwoReports() {
    List<String> statement =
        List.of(
            "asked for every drawing",
            "Engineers will look",
            "sleep below an unsafe wall",
            "the day on which we hear");
    for (String words : statement) {
      List<QuoteCluster> rows =
          story().quotes().stream().filter(row -> row.text().contains(words)).toList();
      assertThat(rows).as(words).hasSize(1);
      assertThat(reports(rows.get(0))).as(words).hasSize(2);
      assertThat(rows.get(0).origins()).as(words).isEqualTo(1);
      assertThat(rows.get(0).speaker()).as(words).containsIgnoringCase("spokeswoman");
    }
  }

  @Test
  void aParaphraseOfAQuoteJoinsTheQuote() {
    assertThat(story().quotes())
        .anySatisfy(
            row -> {
              assertThat(row.variants())
                  .anyMatch(
                      version -> version.text().contains("tour has been planned for a good while"))
                  .anyMatch(version -> version.text().contains("September last year"));
            });
  }

  @Test
  void noDisputeIsReportedSinceThereIsNone() {
    assertThat(story().claims())
        .filteredOn(
            claim -> claim.versions().stream().map(Claim.Version::report).distinct().count() == 2)
        .hasSizeGreaterThan(5);
    assertThat(story().differences())
        .noneMatch(difference -> difference.kind() == Difference.Kind.DISPUTED);
    assertThat(story().claims()).noneMatch(claim -> claim.standing().name().equals("DISPUTED"));
  }

  @Test
  void bothReportsCarryTheseClaims() {
    assertThat(reportsOf("Talvane dam", "walk")).hasSize(2);
    assertThat(reportsOf("Dorsky", "invitation|meet|walk")).hasSize(2);
    assertThat(reportsOf("Brenholm", "September")).hasSize(2);
    assertThat(reportsOf("haste", "seepage|River Council")).hasSize(2);
  }

  @Test
  void oneReportOnlyCarriesThese() {
    String one = first().article().id();
    String other = second().article().id();
    assertThat(reportsOf("Hale", "2012")).containsExactly(one);
    assertThat(reportsOf("Committee", "four centimetres")).containsExactly(one);
    assertThat(reportsOf("banned new dams", "Orvane")).containsExactly(one);
    assertThat(reportsOf("accepted an invitation|at the invitation", "Dorsky")).contains(other);
    assertThat(reportsOf("Pike", "resigned")).containsExactly(other);
    assertThat(reportsOf("Sutter", "recused")).containsExactly(other);
  }

  @Test
  void everyPassageIsItsSpanOfTheBody() {
    for (Claim claim : story().claims()) {
      for (Claim.Version version : claim.versions()) {
        version
            .passages()
            .forEach(
                passage ->
                    assertThat(passage.span().in(article(passage.report()).article().body()))
                        .isEqualTo(passage.text()));
      }
    }
  }

  @Test
  void theTimelineGoesFromTheEarliestVisitToLastMonth() {
    assertThat(story().timeline())
        .extracting(moment -> moment.when())
        .containsSubsequence("2012", "2014", "2015", "2016-09", "2016-FA", "2017-01", "2017-02");
  }

  @Test
  void theBriefCites() {
    assertThat(story().brief()).hasSizeBetween(4, 12);
    assertThat(story().brief()).allMatch(line -> !line.passages().isEmpty());
  }

  private static List<Comparison> compare(@Nullable String published) {
    List<Skipped> skipped = new ArrayList<>();
    Pipeline pipeline =
        Synoptic.pipeline(new Options(published, false, false), LoadingProgress.SILENT);
    Run run = new Run(new Gatherer(Clock.systemUTC()), pipeline, 2, skipped::add);
    List<Comparison> stories = run.compare(List.of(PAIR.toString()));
    assertThat(skipped).isEmpty();
    return stories;
  }

  private static Comparison story() {
    return DATED.get(0);
  }

  private static AnnotatedArticle first() {
    return story().story().reports().get(0);
  }

  private static AnnotatedArticle second() {
    return story().story().reports().get(1);
  }

  private static AnnotatedArticle article(String id) {
    return story().story().reports().stream()
        .filter(report -> report.article().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String date(AnnotatedArticle report, String words) {
    return timex(report, words).value();
  }

  private static Timex timex(AnnotatedArticle report, String words) {
    return report.dates().stream()
        .filter(date -> date.span().in(report.article().body()).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no date: " + words));
  }

  private static String speaker(AnnotatedArticle report, String words) {
    int at = report.article().body().indexOf(words);
    assertThat(at).as(words).isNotNegative();
    Quote quote =
        report.quotes().stream()
            .filter(
                one ->
                    one.content().stream().anyMatch(span -> span.start() <= at && at < span.end()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no quote: " + words));
    return Objects.requireNonNullElse(quote.speaker(), "nobody");
  }

  private static Set<String> reports(QuoteCluster row) {
    return row.variants().stream().map(QuoteCluster.Variant::report).collect(Collectors.toSet());
  }

  /** The reports of the claim that matches both patterns and is carried most widely. */
  private static Set<String> reportsOf(String one, String other) {
    return story().claims().stream()
        .filter(claim -> says(claim, one) && says(claim, other))
        .map(
            claim ->
                claim.versions().stream().map(Claim.Version::report).collect(Collectors.toSet()))
        .reduce((a, b) -> a.size() >= b.size() ? a : b)
        .orElseThrow(() -> new AssertionError("no claim: " + one + " " + other));
  }

  private static boolean says(Claim claim, String pattern) {
    Stream<String> words =
        Stream.concat(
            Stream.of(claim.text()),
            claim.versions().stream()
                .flatMap(version -> version.passages().stream())
                .map(passage -> passage.text()));
    return words.anyMatch(text -> text.matches("(?s).*(" + pattern + ").*"));
  }
}
