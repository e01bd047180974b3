package org.synoptic.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.Reports.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synoptic.Reports;
import org.synoptic.Synoptic;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Story;

/** The same happening, not the same topic: sixty made-up pairs, each alone. */
class HardPairsTest {

  private static final List<Pair> PAIRS = new ArrayList<>();

  /** Two reports, and whether they tell of one happening. */
  private record Pair(boolean same, AnnotatedArticle a, AnnotatedArticle b) {

    String headlines() {
      return a.article().headline() + " / " + b.article().headline();
    }
  }

  @BeforeAll
  static void read() throws IOException {
    try (InputStream file = HardPairsTest.class.getResourceAsStream("hard-pairs.psv")) {
      String all = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
      for (String line : all.split("\n")) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\\|", -1);
          String id = "p" + PAIRS.size();
          PAIRS.add(
              new Pair(
                  cells[0].equals("same"), one(id + "-a", cells, 1), one(id + "-b", cells, 4)));
        }
      }
    }
  }

  private static AnnotatedArticle one(String id, String[] cells, int at) {
    Reports made = report(id, cells[at + 2]).headline(cells[at + 1]).published(cells[at]);
    return Synoptic.pipeline().annotate(made.build().article());
  }

  @Test
  void thereAreSixtyPairs() {
    assertThat(PAIRS).hasSize(60);
    assertThat(PAIRS).filteredOn(Pair::same).hasSize(30);
  }

  @Test
  void twoHappeningsOfOneKindStayApart() {
    assertThat(PAIRS)
        .filteredOn(pair -> !pair.same())
        .filteredOn(pair -> new Clusterer().cluster(List.of(pair.a(), pair.b())).size() == 1)
        .extracting(Pair::headlines)
        .isEmpty();
  }

  @Test
  void inOneWindowHappeningsOfOneKindStayApart() {
    Map<String, String> stories = inOneWindow();
    assertThat(PAIRS)
        .filteredOn(pair -> !pair.same())
        .filteredOn(pair -> stories.get(text(pair.a())).equals(stories.get(text(pair.b()))))
        .extracting(Pair::headlines)
        .isEmpty();
  }

  @Test
  void inOneWindowReportsOfOneHappeningFindEachOther() {
    Map<String, String> stories = inOneWindow();
    assertThat(PAIRS)
        .filteredOn(Pair::same)
        .filteredOn(pair -> !stories.get(text(pair.a())).equals(stories.get(text(pair.b()))))
        .extracting(Pair::headlines)
        .isEmpty();
  }

  /** The story of each text when all are in one window, a text that two pairs have only once. */
  private static Map<String, String> inOneWindow() {
    Map<String, AnnotatedArticle> reports = new LinkedHashMap<>();
    for (Pair pair : PAIRS) {
      reports.putIfAbsent(text(pair.a()), pair.a());
      reports.putIfAbsent(text(pair.b()), pair.b());
    }
    Map<String, String> stories = new HashMap<>();
    for (Story story : new Clusterer().cluster(List.copyOf(reports.values()))) {
      story.reports().forEach(report -> stories.put(text(report), story.id()));
    }
    return stories;
  }

  private static String text(AnnotatedArticle report) {
    return report.article().published().when() + report.article().body();
  }

  @Test
  void reportsOfOneHappeningFindEachOther() {
    assertThat(PAIRS)
        .filteredOn(Pair::same)
        .filteredOn(pair -> new Clusterer().cluster(List.of(pair.a(), pair.b())).size() == 2)
        .extracting(Pair::headlines)
        .isEmpty();
  }
}
