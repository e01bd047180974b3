package org.synoptic.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.Pipeline;
import org.synoptic.Synoptic;
import org.synoptic.gather.Gatherer;
import org.synoptic.gather.Selection;
import org.synoptic.gather.fetch.PageFetcher;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Corrections;
import org.synoptic.model.Gathered;
import org.synoptic.model.Page;
import org.synoptic.model.Story;

class BundleTest {

  private static final Path FIRE =
      Path.of(System.getProperty("synoptic.root", ".."), "examples", "harbour-fire");

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-05-20T12:00:00Z"), ZoneOffset.UTC);

  private static final Pipeline PIPELINE = Synoptic.pipeline();
  private static final List<Page> PAGES = new ArrayList<>();
  private static String account = "";
  private static byte[] bundle = {};

  @TempDir private Path folder;

  @BeforeAll
  static void write() {
    Gatherer gatherer =
        new Gatherer(CLOCK, InputStream::nullInputStream, Selection.ALL, PageFetcher.NONE);
    try (Stream<Gathered> found = gatherer.gather(List.of(FIRE.toString()))) {
      found
          .filter(Gathered.Found.class::isInstance)
          .forEachOrdered(one -> PAGES.add(((Gathered.Found) one).page()));
    }
    List<AnnotatedArticle> reports = new ArrayList<>();
    for (Page page : PAGES) {
      reports.add(PIPELINE.annotate((Article) PIPELINE.read(page)));
    }
    account = BundleCheck.account(PIPELINE, new Story("s-1", "Fire", reports), Corrections.NONE);
    bundle = BundleWriter.bundle("s-1", "Fire", PAGES, account, Corrections.NONE);
  }

  @Test
  void aBundleStandsAndIsTheSameWheneverItIsWritten() throws IOException {
    assertThat(BundleWriter.bundle("s-1", "Fire", PAGES, account, Corrections.NONE))
        .isEqualTo(bundle);
    BundleFile read = BundleFile.read(file(bundle));
    assertThat(read.damage()).isEmpty();
    assertThat(read.pages()).hasSize(5);
    BundleCheck check = BundleCheck.of(read, PIPELINE);
    assertThat(check.stands()).as(check.toString()).isTrue();
    assertThat(check.lines()).isGreaterThan(10);
  }

  @Test
  void everyFlippedByteIsNamedOrTheBundleIsRefused() throws IOException {
    Random random = new Random(5);
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      byte[] flipped = bundle.clone();
      int at = i < 100 ? bundle.length - 1 - i * 7 : random.nextInt(bundle.length);
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      try {
        assertThat(BundleFile.read(file(flipped)).damage()).as("byte " + at).isNotEmpty();
      } catch (IOException e) {
        refused++;
      }
    }
    assertThat(refused).isLessThan(200);
  }

  @Test
  void aByteOfAPageIsNamedByItsPage() throws IOException {
    byte[] flipped = bundle.clone();
    flipped[indexOf(bundle, "At least nine people") + 9] ^= 1;
    assertThat(BundleFile.read(file(flipped)).damage())
        .anyMatch(
            damage -> damage.startsWith("pages/") && damage.contains("not as it was written"));
  }

  @Test
  void aLineThatThePagesDoNotGiveNoLongerStands() throws IOException {
    String forged = account.replace("Fourteen people have died", "Forty people have died");
    assertThat(forged).isNotEqualTo(account);
    BundleFile read =
        BundleFile.read(file(BundleWriter.bundle("s-1", "Fire", PAGES, forged, Corrections.NONE)));
    assertThat(read.damage()).isEmpty();
    BundleCheck check = BundleCheck.of(read, PIPELINE);
    assertThat(check.stands()).isFalse();
    assertThat(check.fallen()).anyMatch(line -> line.contains("Forty people have died"));
    assertThat(check.fallen().size()).isLessThan(check.lines() / 2);
  }

  @Test
  void whatWasAddedIsNamedAndWhatIsNoBundleIsRefused() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("x", new byte[] {1});
    Path none = file(BundleWriter.zip(files));
    assertThatThrownBy(() -> BundleFile.read(none)).hasMessageContaining("no manifest.json");
    Path text = file("no zip".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> BundleFile.read(text)).hasMessageContaining("cannot be opened");
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("bundle.zip"), bytes);
  }

  private static int indexOf(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
  }
}
