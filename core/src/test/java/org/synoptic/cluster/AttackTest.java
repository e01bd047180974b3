package org.synoptic.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.Reports.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synoptic.compare.origins.Origins;
import org.synoptic.compare.origins.ReuseFinder;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;
import org.synoptic.model.Story;

/** Texts that are made to put stories together that are not one. */
class AttackTest {

  private static final List<String> FIRE =
      List.of(
          "A fire destroyed eleven fishing boats in Selm harbour on Tuesday night.",
          "Crews fought the flames until dawn, harbour master Pell Orme said.",
          "The boats were moored along the fish quay when the blaze broke out.",
          "Nobody was hurt, but two trawlers sank at their moorings.",
          "Investigators looked for the cause in the engine room of a trawler.");

  private static final List<String> BRIDGE =
      List.of(
          "The Ostra bridge will close for two years after inspectors found cracks in its cables.",
          "Councillors voted on Monday to shut the crossing to lorries at once.",
          "Commuters will have to use the ferry or drive through Varn.",
          "Repairs to the cables will cost forty million crowns.",
          "Inspectors had warned the council of corrosion in the cables since spring.");

  /** A report of some sentences, the same ones for one number. */
  private static AnnotatedArticle told(String id, List<String> sentences, int leftOut) {
    List<String> kept = new ArrayList<>(sentences);
    kept.remove(leftOut % kept.size());
    return report(id, String.join(" ", kept)).published("2031-05-03").build();
  }

  private static List<AnnotatedArticle> twoStories() {
    List<AnnotatedArticle> reports = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      reports.add(told("fire-" + i, FIRE, i));
      reports.add(told("ostra-" + i, BRIDGE, i));
    }
    return reports;
  }

  private static AnnotatedArticle mixed(String id, int number) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      sentences.add(FIRE.get((number + i) % FIRE.size()));
      sentences.add(BRIDGE.get((number + i) % BRIDGE.size()));
    }
    return report(id, String.join(" ", sentences)).published("2031-05-03").build();
  }

  private static Set<Set<String>> stories(List<AnnotatedArticle> reports) {
    return new Clusterer()
        .cluster(reports).stream()
            .map(AttackTest::kinds)
            .filter(kinds -> !kinds.equals(Set.of("mix")))
            .collect(Collectors.toSet());
  }

  private static Set<String> kinds(Story story) {
    TreeSet<String> kinds = new TreeSet<>();
    story.reports().forEach(report -> kinds.add(report.article().id().replaceFirst("-.*", "")));
    return kinds;
  }

  @Test
  void fiveTextsPutTogetherFromTwoStoriesJoinThemNever() {
    List<AnnotatedArticle> reports = twoStories();
    assertThat(stories(reports)).isEqualTo(Set.of(Set.of("fire"), Set.of("ostra")));
    for (int i = 0; i < 5; i++) {
      reports.add(mixed("mix-" + i, i));
    }
    assertThat(new Clusterer().cluster(reports))
        .noneMatch(story -> kinds(story).containsAll(Set.of("fire", "ostra")));
  }

  @Test
  void oneTextInAHundredThatIsFilledWithWordsOfOtherStoriesCostsLittle() {
    List<AnnotatedArticle> reports = madeUpDay();
    assertThat(bCubed(reports)).isEqualTo(1);
    reports.add(stuffed("stuffed-1", 0, 6));
    reports.add(stuffed("stuffed-2", 7, 6));
    assertThat(bCubed(reports)).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void oneTextInAHundredThatBridgesTwoStoriesCostsLittle() {
    List<AnnotatedArticle> reports = madeUpDay();
    reports.add(stuffed("stuffed-1", 0, 2));
    reports.add(stuffed("stuffed-2", 7, 2));
    assertThat(bCubed(reports)).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void fiveBridgesOfOnePairOfStoriesCostLittle() {
    List<AnnotatedArticle> reports = madeUpDay();
    for (int i = 0; i < 5; i++) {
      reports.add(stuffed("stuffed-" + i, 3, 2));
    }
    assertThat(bCubed(reports)).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void copiesOfOneTextAreOneOrigin() {
    List<AnnotatedArticle> reports = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      AnnotatedArticle copy = told("copy-" + i, FIRE, 1);
      Span span = new Span(0, FIRE.get(0).length());
      passages.add(new Passage("copy-" + i, span, FIRE.get(0)));
      reports.add(copy);
    }
    List<Story> stories = new Clusterer().cluster(reports);
    assertThat(stories).hasSize(1);
    Origins origins = Origins.of(stories.get(0), new ReuseFinder().find(stories.get(0)));
    assertThat(origins.count(passages)).isEqualTo(1);
  }

  @Test
  void copiesOfOneTextAreOneStoryWithItsOtherReports() {
    List<AnnotatedArticle> reports = twoStories();
    for (int i = 0; i < 500; i++) {
      reports.add(told("fire-copy" + i, FIRE, 1));
    }
    assertThat(stories(reports)).isEqualTo(Set.of(Set.of("fire"), Set.of("ostra")));
  }

  /** Forty happenings in five reports each. */
  private static List<AnnotatedArticle> madeUpDay() {
    List<AnnotatedArticle> reports = new ArrayList<>();
    for (int story = 0; story < 40; story++) {
      for (int i = 0; i < 5; i++) {
        StringBuilder body = new StringBuilder();
        for (int word = 0; word < 30; word++) {
          body.append(word(story, (word * (i + 1)) % 37)).append(word % 10 == 9 ? ". " : " ");
        }
        reports.add(report("day" + story + "-" + i, body.toString()).build());
      }
    }
    return reports;
  }

  private static String word(int story, int word) {
    return "w"
        + (char) ('a' + story % 26)
        + (char) ('a' + story / 26)
        + (char) ('a' + word % 26)
        + (char) ('a' + word / 26)
        + "k";
  }

  private static AnnotatedArticle stuffed(String id, int from, int stories) {
    StringBuilder body = new StringBuilder();
    for (int story = from; story < from + stories; story++) {
      for (int word = 0; word < 12; word++) {
        body.append(word(story, word)).append(' ');
      }
    }
    return report(id, body.toString()).build();
  }

  /** B-cubed F1 of the reports of happenings; the added texts count only by what they join. */
  private static double bCubed(List<AnnotatedArticle> reports) {
    double precision = 0;
    double recall = 0;
    int count = 0;
    for (Story story : new Clusterer().cluster(reports)) {
      List<String> real =
          story.reports().stream()
              .map(report -> report.article().id().replaceFirst("-.*", ""))
              .filter(kind -> !kind.equals("stuffed"))
              .toList();
      for (String kind : real) {
        double same = real.stream().filter(kind::equals).count();
        precision += same / story.reports().size();
        recall += same / 5;
        count++;
      }
    }
    return 2 * precision * recall / (precision + recall) / count;
  }
}
