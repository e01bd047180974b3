package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Grounds;
import org.synoptic.model.Story;

/**
 * The order of the reports and the number of threads change nothing of what is told, also where
 * statements are joined by their meaning.
 */
class AnyOrderTest {

  private static final Map<String, String> REPORTS =
      Map.of(
          "Dawn",
          "The foreign minister of Lorran will travel to Moscow in the coming weeks. The mayor of"
              + " Velm stepped down after weeks of protests. At least 12 people were hurt in the"
              + " blaze at the market of Velm on Monday. “We were too slow,” said Orla Finch, who"
              + " leads the fire brigade.",
          "Dusk",
          "Lorran's foreign minister is to visit Russia soon. Velm's mayor has resigned following"
              + " demonstrations that lasted for weeks. The fire at Velm's market on Monday left 14"
              + " people injured. Bakeries gave away bread.",
          "Noon",
          "Some 14 were injured when a fire broke out at the market in Velm on Monday. The chief of"
              + " the fire brigade admitted that help had come too slowly. The minister of Lorran is"
              + " going to Moscow, his office announced.");

  private static final List<List<String>> ORDERS =
      List.of(
          List.of("Dawn", "Dusk", "Noon"),
          List.of("Noon", "Dawn", "Dusk"),
          List.of("Dusk", "Noon", "Dawn"));

  @Test
  void theOrderOfTheReportsChangesNoClaim() {
    TreeSet<String> first = told(new Comparer().compare(story(ORDERS.get(0))));
    assertThat(first).as("joined by meaning").anyMatch(claim -> claim.contains("by meaning"));
    for (List<String> order : ORDERS) {
      assertThat(told(new Comparer().compare(story(order)))).as("%s", order).isEqualTo(first);
    }
  }

  /** What is told of the reports is the same under other names, in which order they then come. */
  @Test
  void theNamesOfTheReportsChangeNoLineOfTheBrief() {
    List<String> told = brief(List.of("Dawn", "Dusk", "Noon"), List.of("Dawn", "Dusk", "Noon"));
    assertThat(told).hasSizeGreaterThan(2);
    assertThat(brief(List.of("Noon", "Dawn", "Dusk"), List.of("a", "b", "c"))).isEqualTo(told);
    assertThat(brief(List.of("Dusk", "Noon", "Dawn"), List.of("c", "a", "b"))).isEqualTo(told);
  }

  private static List<String> brief(List<String> order, List<String> names) {
    LedgerOf reports = new LedgerOf();
    for (int i = 0; i < order.size(); i++) {
      String body = REPORTS.getOrDefault(order.get(i), "");
      reports.by(names.get(i), "2031-05-06T08:00:00Z", body);
    }
    return reports.compare().brief().stream().map(BriefLine::text).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void theNumberOfThreadsChangesNothing(int threads) throws Exception {
    Story story = story(ORDERS.get(0));
    Comparer comparer = new Comparer();
    Comparison alone = comparer.compare(story);
    List<Callable<Comparison>> runs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      runs.add(() -> comparer.compare(story));
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (Future<Comparison> run : pool.invokeAll(runs)) {
        assertThat(run.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Story story(List<String> order) {
    LedgerOf reports = new LedgerOf();
    order.forEach(
        outlet -> reports.by(outlet, "2031-05-06T08:00:00Z", REPORTS.getOrDefault(outlet, "")));
    return reports.story();
  }

  /** Each claim with its standing, its origins, the words of each report, and what joined them. */
  private static TreeSet<String> told(Comparison comparison) {
    TreeSet<String> told = new TreeSet<>();
    for (Claim claim : comparison.claims()) {
      TreeSet<String> words = new TreeSet<>();
      claim.versions().stream()
          .flatMap(version -> version.passages().stream())
          .forEach(passage -> words.add(passage.report() + ": " + passage.text()));
      boolean byMeaning =
          comparison.grounds().stream()
              .filter(grounds -> grounds.claim().equals(claim.id()))
              .flatMap(grounds -> grounds.joined().stream())
              .map(Grounds.Joined::rule)
              .anyMatch(rule -> rule.startsWith("the judge"));
      told.add(
          claim.standing() + " " + claim.origins() + (byMeaning ? " by meaning " : " ") + words);
    }
    return told;
  }
}
