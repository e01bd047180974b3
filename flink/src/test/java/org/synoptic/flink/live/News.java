package org.synoptic.flink.live;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.synoptic.flink.record.DecisionRow;
import org.synoptic.flink.record.PageRow;

/** Made-up reports of made-up happenings, in the order in which they come. */
public final class News {

  static final Instant START = Instant.parse("2031-05-03T08:00:00Z");

  /** Time from one page to the next. */
  static final long MILLIS_BETWEEN = 350;

  private static final List<String> HAPPENINGS =
      List.of(
          "fire;fishing boats;Selm harbour;Pell Orme;harbour master;flames burned through the quay",
          "strike;coal miners;Karsk;Jon Adder;union leader;pickets closed the northern shafts",
          "flood;farm houses;Velt valley;Ada Brenn;mayor;the river broke its dyke in the night",
          "vote;school teachers;Ostra;Lena Tarn;education minister;parliament passed the pay law",
          "crash;train carriages;Dunmere junction;Olaf Reed;rail inspector;signals had failed",
          "trial;bank managers;Port Hale;Mira Stone;state prosecutor;jurors heard of forged loans",
          "outbreak;dairy herds;Lower Fenn;Tom Asker;chief vet;tests found the disease in calves",
          "auction;oil paintings;Grand Marle;Ines Coe;museum director;bidders from abroad paid"
              + " more",
          "landslide;mountain roads;Upper Skane;Rolf Dahl;road engineer;boulders covered two lanes",
          "launch;weather satellites;Cape Torin;Una Falk;project scientist;the rocket lifted off",
          "blackout;power stations;Hark island;Per Lund;grid operator;a cable under the sea broke",
          "merger;shipping firms;Nordhaven;Siv Mork;chief executive;shareholders backed the terms");

  private static final List<String> WORDINGS =
      List.of(
          "The %1$s hit %6$d %2$s in %3$s on Saturday. %4$s, the %5$s, said that %7$s. \\\"Nobody"
              + " had seen a %1$s like it,\\\" %4$s said.",
          "A %1$s in %3$s: at least %6$d %2$s were concerned, %5$s %4$s said on Saturday. Witnesses"
              + " said %7$s before help came.",
          "%4$s, %5$s of %3$s, spoke of %6$d %2$s after the %1$s. \\\"It will take months,\\\" %4$s"
              + " said. According to reports %7$s.",
          "Saturday's %1$s in %3$s was the worst in years, and %7$s. The %5$s, %4$s, put the number"
              + " of %2$s at %6$d.");

  private News() {}

  /** The pages; the last but one is no article. */
  public static List<PageRow> pages() {
    return pages(HAPPENINGS.size() * WORDINGS.size());
  }

  /** The same with so many articles: the later ones tell the same happenings with other numbers. */
  public static List<PageRow> pages(int articles) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      String[] of = HAPPENINGS.get(i % HAPPENINGS.size()).split(";", -1);
      int telling = i / HAPPENINGS.size();
      String wording = WORDINGS.get(telling % WORDINGS.size());
      int number = 11 + i % 3 + telling / WORDINGS.size();
      String text = wording.formatted(of[0], of[1], of[2], of[3], of[4], number, of[5]);
      String headline = "%s: %s in %s".formatted(of[3], of[0], of[2]);
      texts.add(
          "{\"headline\":\"%s\",\"date\":\"2031-05-03\",\"text\":\"%s\"}"
              .formatted(headline, text));
    }
    Collections.shuffle(texts, new Random(17));
    texts.add(texts.size() - 1, "{\"headline\":");
    List<PageRow> pages = new ArrayList<>();
    for (String text : texts) {
      pages.add(page(pages.size(), text));
    }
    return List.copyOf(pages);
  }

  /**
   * What people decide while the pages come: two reports of one happening apart, two of different
   * ones together, one out of its story; then the first no longer. Another cannot be read.
   */
  static List<DecisionRow> decisions() {
    List<String> fire = idsOf("fire in");
    List<String> vote = idsOf("vote in");
    String flood = idsOf("flood in").get(0);
    return List.of(
        decision(1, 5_000, "APART", List.of(fire.get(0)), List.of(fire.get(1))),
        decision(2, 7_000, "TOGETHER", List.of(vote.get(0)), List.of(flood)),
        decision(3, 8_000, "NOT_THIS_ONE", List.of(vote.get(1)), List.of(vote.get(0))),
        DecisionDeserializer.faulty(4, START.toEpochMilli() + 9_000, "no object"),
        decision(5, 11_000, "UNDO", List.of("1"), List.of()));
  }

  private static DecisionRow decision(
      long number, long millis, String kind, List<String> reports, List<String> others) {
    long at = START.toEpochMilli() + millis;
    return new DecisionRow(number, kind, reports, others, "ana", at, "as their texts say");
  }

  /** The reports of a happening in the order in which they come. */
  private static List<String> idsOf(String words) {
    return pages().stream()
        .filter(page -> new String(page.content(), StandardCharsets.UTF_8).contains(words))
        .map(PageRow::id)
        .toList();
  }

  private static PageRow page(int number, String json) {
    String id = "r-%03d".formatted(number * 37 % 100 + number / 100 * 100);
    long arrived = START.toEpochMilli() + number * MILLIS_BETWEEN;
    byte[] content = json.getBytes(StandardCharsets.UTF_8);
    return new PageRow(id, "pages/" + id, null, null, null, arrived, "application/json", content);
  }
}
