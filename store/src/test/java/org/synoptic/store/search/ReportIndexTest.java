package org.synoptic.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.store.ReportLine;
import org.synoptic.store.Revision;
import org.synoptic.store.StoreException;

class ReportIndexTest {

  private static final Instant AT = Instant.parse("2026-05-04T10:15:30Z");

  @TempDir private Path folder;
  private ReportIndex index;
  private final List<Revision> captures = new ArrayList<>();

  @BeforeEach
  void open() {
    index = ReportIndex.open(folder);
    index.position(this::after);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void wordsPhrasesPrefixesAndWhatIsExcluded() {
    add("a", "Ferry sinks", "The coast guard searched for the ferries' crew in Málaga.");
    add("b", "Strike", "The coast of the guard was long; a ferry waited.");
    assertThat(found("ferry")).containsExactly("a", "b");
    assertThat(found("ferry -strike")).containsExactly("a");
    assertThat(found("\"coast guard\"")).containsExactly("a");
    assertThat(found("malaga search*")).containsExactly("a");
    assertThat(found("-strike")).containsExactly("a");
    assertThat(found("ferry submarine")).isEmpty();
    assertThat(found("")).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void anExcerptStandsAroundTheWords() {
    add("a", "Ferry", "Nothing happened here for long. ".repeat(20) + "The whistle blew twice.");
    String words = index.search(SearchQuery.of("whistles"), 0, 5).hits().get(0).words();
    assertThat(words).startsWith("… ").contains("whistle blew twice.").hasSizeLessThan(300);
  }

  @Test
  void valuesAreCountedAndChosen() {
    add(line("a", "North", "2026-05-04T10:00:00Z", "Ana Ruiz"), "A ferry sank.");
    add(line("b", "South", "2026-05-04", "Ana Ruiz"), "A ferry sank.");
    add(line("c", "North", "2026-05-05", "Bo Lind"), "A bridge fell.");
    Found all = index.search(SearchQuery.of("ferry"), 0, 10);
    assertThat(all.values().get(Facet.PERSON)).containsExactly(new Found.Value("Ana Ruiz", 2));
    assertThat(all.values().get(Facet.DAY)).containsExactly(new Found.Value("2026-05-04", 2));
    assertThat(all.values().get(Facet.OUTLET)).hasSize(2);
    SearchQuery north = SearchQuery.of("").with(Facet.OUTLET, "North");
    assertThat(ids(index.search(north, 0, 10))).containsExactly("c", "a");
    assertThat(ids(index.search(north.with(Facet.DAY, "2026-05-04"), 0, 10))).containsExactly("a");
    assertThat(index.fits(north, "a")).isTrue();
    assertThat(index.fits(north, "b")).isFalse();
  }

  @Test
  void theTimeLimitOfOneSearchIsNotThatOfTheNextAnswer() throws Exception {
    close();
    long millis = 300;
    index = ReportIndex.open(folder, millis);
    Revision last = new Revision(1, "c", AT, "hash");
    List<ReportIndex.IndexedReport> reports = new ArrayList<>();
    for (String id : List.of("a", "b", "c")) {
      String body = id.equals("c") ? "A bridge fell." : "A ferry sank.";
      reports.add(
          new ReportIndex.IndexedReport(
              new ReportLine(id, null, "Headline", null, null, null), body));
    }
    index.add(reports, last);
    SearchQuery ferry = SearchQuery.of("ferry");
    assertThat(index.search(ferry, 0, 5).total()).isEqualTo(2);
    Thread.sleep(2 * millis);
    assertThat(index.fits(ferry, "a")).isTrue();
    assertThat(index.fits(SearchQuery.of("bridge"), "a")).isFalse();
    assertThat(index.search(ferry, 0, 5).cut()).isFalse();
  }

  @Test
  void aFailureOfTheDiskDoesNotEndIt() throws IOException {
    add("a", "Ferry", "A ferry sank.");
    Path files = folder.resolve("index");
    Path away = folder.resolve("away");
    Files.move(files, away);
    assertThatThrownBy(() -> add("b", "Ferry", "A ferry sank.")).isInstanceOf(StoreException.class);
    Files.move(away, files);
    assertThat(index.position(this::after)).isEqualTo(1);
    add("c", "Ferry", "A ferry sank.");
    assertThat(found("ferry")).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void aReportThatChangedStandsOnceWithItsNewWords() {
    add("a", "Ferry", "Nine people died.");
    add("a", "Ferry", "Fourteen people died.");
    assertThat(found("nine")).isEmpty();
    assertThat(found("fourteen")).containsExactly("a");
  }

  @Test
  void itGoesOnWhereItWasLeftAndAForeignOrDamagedOneIsMadeAnew() throws IOException {
    add("a", "Ferry", "A ferry sank.");
    add("b", "Ferry", "A ferry sank.");
    close();
    index = ReportIndex.open(folder);
    assertThat(index.position(this::after)).isEqualTo(2);
    captures.set(1, new Revision(2, "z", AT, "another store's"));
    assertThat(index.position(this::after)).isZero();
    close();
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().startsWith("segments")) {
          Files.writeString(file, "damaged");
        }
      }
    }
    index = ReportIndex.open(folder);
    assertThat(index.position(this::after)).isZero();
    add("c", "Ferry", "A ferry sank.");
    assertThat(found("ferry")).containsExactly("c");
  }

  @Test
  void everyTextIsAQuery() {
    add("a", "C++ \"ferry\"", "AND OR NOT NEAR( [x TO y] ferry~2^3 /a.*b/ field:value { } : !");
    String signs = "\"*?~^:/\\()[]{}+-!&|<>=@#%'´ äß中ا\u0000\u202e😀\n AND OR NOT TO ferry ";
    Random random = new Random(16);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertThat(index.search(SearchQuery.of(text.toString()), 0, 3).total()).isBetween(0, 1);
    }
    assertThat(found("ferry ".repeat(10_000))).containsExactly("a");
    assertThat(found("\"" + "ferry ".repeat(10_000))).isEmpty();
    assertThat(found("\"NEAR x\"")).containsExactly("a");
    assertThat(found("?erry")).isEmpty();
  }

  @Test
  void eachSearchOfTwentyThousandReportsIsWhole() {
    String[] nouns = "ferry bridge fire harbour court mayor strike storm rail school".split(" ");
    String[] verbs = "sank closed burned opened ruled resigned ended rose stopped fell".split(" ");
    Random random = new Random(20);
    List<ReportIndex.IndexedReport> reports = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder body = new StringBuilder();
      for (int j = 0; j < 40; j++) {
        body.append("The ").append(nouns[random.nextInt(10)]).append(' ');
        body.append(verbs[random.nextInt(10)]).append(" near town").append(random.nextInt(3_000));
        body.append(", officials said. ");
      }
      String day = "2026-05-" + (10 + i % 20);
      reports.add(
          new ReportIndex.IndexedReport(
              line("r" + i, "Outlet " + i % 60, day, "Person " + i % 900), body.toString()));
    }
    Revision last = new Revision(1, "r0", AT, "all");
    captures.add(last);
    index.add(reports, last);
    for (int i = 0; i < 60; i++) {
      String noun = nouns[i % 10];
      String text =
          i % 3 == 0 ? noun : i % 3 == 1 ? noun + " town" + i * 40 : "\"" + noun + " sank\" tow*";
      Found found = index.search(SearchQuery.of(text), 0, 20);
      assertThat(found.total()).as(text).isPositive();
      assertThat(found.hits()).as(text).isNotEmpty();
      assertThat(found.cut()).as(text).isFalse();
    }
  }

  private void add(String id, String headline, String body) {
    add(new ReportLine(id, null, headline, null, null, null), body);
  }

  private void add(ReportLine line, String body) {
    Revision revision = new Revision(captures.size() + 1L, line.id(), AT, "hash" + captures.size());
    captures.add(revision);
    index.add(List.of(new ReportIndex.IndexedReport(line, body)), revision);
  }

  private static ReportLine line(String id, String outlet, String published, String person) {
    return new ReportLine(
        id, outlet, "Headline", published, null, null, "en", List.of(person), List.of());
  }

  private List<Revision> after(long number, int most) {
    return captures.stream().filter(one -> one.number() > number).limit(most).toList();
  }

  private List<String> found(String text) {
    return ids(index.search(new SearchQuery(text, Map.of()), 0, 10));
  }

  private static List<String> ids(Found found) {
    return found.hits().stream().map(Found.Hit::report).toList();
  }
}
