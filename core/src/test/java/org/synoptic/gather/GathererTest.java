package org.synoptic.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.gather.source.GatherLimits;
import org.synoptic.model.Gathered;
import org.synoptic.model.Page;

class GathererTest {

  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

  @TempDir Path folder;

  @Test
  void aFolderIsReadByNameAndHiddenFilesAndNotesAreLeftAlone() throws IOException {
    write("b.txt", "Second report.");
    write("a.html", "<html><body>First</body></html>");
    write(".hidden", "no");
    write("NOTES.md", "no");
    Files.createDirectory(folder.resolve("c"));
    write("c/d.txt", "Third");
    assertThat(drawn(gather(folder.toString())))
        .containsExactly("a text/html", "b text/plain", "d text/plain");
  }

  @Test
  void linksThatLeadInACircleAreFollowedOnce() throws IOException {
    write("a.txt", "Only report.");
    Files.createSymbolicLink(folder.resolve("circle"), folder);
    Files.createSymbolicLink(folder.resolve("self"), Path.of("self"));
    List<String> drawn = drawn(gather(folder.toString()));
    assertThat(drawn).hasSize(2).contains("a text/plain");
    assertThat(drawn.get(1)).startsWith("UNREADABLE " + folder.resolve("self"));
  }

  @Test
  void whatIsGivenTwiceIsReadOnce() throws IOException {
    Path file = write("a.txt", "Only report.");
    Files.createSymbolicLink(folder.resolve("link.txt"), file);
    assertThat(drawn(gather(file.toString(), folder + "/./a.txt", folder.toString())))
        .containsExactly("a text/plain");
  }

  @Test
  void anEmptyNameIsNotTheFolderOneIsIn() {
    assertThat(drawn(gather(""))).containsExactly("UNREADABLE '' the name is empty");
  }

  @Test
  void aLinkThatLeadsNowhereIsNamedAsOne() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("l.txt"), Path.of("gone.txt"));
    assertThat(drawn(gather(link.toString())))
        .containsExactly("UNREADABLE " + link + " a link that leads nowhere");
  }

  @Test
  void theFilesOfPathsAreThoseThatAreRead() throws IOException {
    Path a = write("a.txt", "x");
    write("NOTES.md", "no");
    write(".hidden", "no");
    assertThat(Gatherer.files(List.of("-", folder + "/gone", folder.toString(), a.toString())))
        .containsExactly(a);
  }

  @Test
  void aBrokenLineIsNamedAndTheOthersAreKept() throws IOException {
    Path file =
        write("x.jsonl", "{\"id\":\"one\",\"text\":\"A\"}\n\n{\"id\": oops}\n{\"text\":\"C\"}\n");
    List<String> drawn = drawn(gather(file.toString()));
    assertThat(drawn).hasSize(3);
    assertThat(drawn.get(0)).isEqualTo("one application/json");
    assertThat(drawn.get(1)).startsWith("BROKEN " + file + ":3 broken JSON at column");
    assertThat(drawn.get(2)).isEqualTo("x-4 application/json");
  }

  @Test
  void aListOfArticlesIsOnePageEach() throws IOException {
    Path file = write("x.json", "[{\"id\":\"one\",\"text\":\"A\"}, 7, {\"text\":\"C\"}]");
    assertThat(drawn(gather(file.toString())))
        .containsExactly(
            "one application/json",
            "BROKEN " + file + "#2 not a JSON object",
            "x-3 application/json");
  }

  @Test
  void oneArticleOverSeveralLinesIsOnePage() throws IOException {
    Path file = write("x.json", "{\n  \"id\": \"one\",\n  \"text\": \"A\"\n}\n");
    assertThat(drawn(gather(file.toString()))).containsExactly("one application/json");
  }

  @Test
  void gzippedFilesAreUnpackedWhateverTheirName() throws IOException {
    Files.write(folder.resolve("a.html.gz"), gzip("<html></html>"));
    Files.write(folder.resolve("b"), gzip("{\"id\":\"1\"}\n{\"id\":\"2\"}"));
    assertThat(drawn(gather(folder.toString())))
        .containsExactly("a text/html", "1 application/json", "2 application/json");
  }

  @Test
  void damagedDataIsNamed() throws IOException {
    byte[] whole = gzip("some text that is long enough to be cut somewhere");
    whole[whole.length - 8] ^= 1;
    Path file = folder.resolve("cut.txt.gz");
    Files.write(file, whole);
    assertThat(drawn(gather(file.toString())))
        .singleElement()
        .asString()
        .startsWith("UNREADABLE " + file);
  }

  @Test
  void whatIsMissingIsNamedAndTheRestIsRead() throws IOException {
    Path file = write("a.txt", "Here.");
    assertThat(drawn(gather("nowhere.txt", file.toString())))
        .containsExactly("UNREADABLE nowhere.txt there is no such file or folder", "a text/plain");
  }

  @Test
  void aLinkThatLeadsBackIsReadOnce() throws IOException {
    write("a.txt", "Here.");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    assertThat(drawn(gather(folder.toString()))).containsExactly("a text/plain");
  }

  @Test
  void aDanglingLinkIsNamed() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone"), folder.resolve("nowhere"));
    assertThat(drawn(gather(folder.toString())))
        .containsExactly("UNREADABLE " + folder.resolve("gone") + " there is no such file");
  }

  @Test
  void aPageOverTheLimitIsSkippedAndAHugeLineEndsNothing() throws IOException {
    String huge = "x".repeat(GatherLimits.PAGE_BYTES + 10);
    Path text = write("huge.txt", huge);
    Path lines = write("huge.jsonl", "{\"t\":\"" + huge + "\"}\n{\"id\":\"after\"}\n");
    assertThat(drawn(gather(text.toString(), lines.toString())))
        .containsExactly(
            "TOO_LARGE " + text + " larger than 16 MB",
            "TOO_LARGE " + lines + ":1 larger than 16 MB",
            "after application/json");
  }

  @Test
  void standardInputTellsItsKindByItsContent() {
    assertThat(drawn(piped("<!doctype html><p>x"))).containsExactly("stdin text/html");
    assertThat(drawn(piped("{\"id\":\"1\"}\n{\"id\":\"2\"}\n")))
        .containsExactly("1 application/json", "2 application/json");
    assertThat(drawn(piped("Plain words."))).containsExactly("stdin text/plain");
  }

  @Test
  void deeplyNestedJsonIsRefused() throws IOException {
    Path file = write("deep.json", "[".repeat(100_000));
    assertThat(drawn(gather(file.toString())))
        .singleElement()
        .asString()
        .startsWith("BROKEN " + file);
  }

  @Test
  void twoFilesOfOneNameGetIdsOfTheirOwn() throws IOException {
    write("a.txt", "x");
    Files.createDirectory(folder.resolve("b"));
    write("b/a.txt", "y");
    assertThat(drawn(gather(folder.toString()))).containsExactly("a text/plain", "a~2 text/plain");
  }

  @Test
  void aPatternTakesWhatMatchesInAnyFolderOrNone() throws IOException {
    write("a.html", "<html>");
    write("b.txt", "no");
    Files.createDirectories(folder.resolve("c/d"));
    write("c/e.html", "<html>");
    write("c/d/f.html", "<html>");
    write("c/d/.hidden.html", "no");
    assertThat(drawn(gather(folder + "/**/*.html")))
        .containsExactly("a text/html", "f text/html", "e text/html");
    assertThat(drawn(gather(folder + "/*.{html,txt}")))
        .containsExactly("a text/html", "b text/plain");
    assertThat(drawn(gather(folder + "/c/?"))).containsExactly("f text/html");
  }

  @Test
  void aPatternThatNothingMatchesIsNamed() {
    assertThat(drawn(gather(folder + "/*.html", folder + "/[.html")))
        .containsExactly(
            "UNREADABLE " + folder + "/*.html no file matches it",
            "UNREADABLE " + folder + "/[.html that is no pattern: Missing ']");
  }

  @Test
  void jsonThatIsNestedTooDeepIsRefusedWithTheLimit() throws IOException {
    Path file = write("deep.json", "{\"body\":" + "[".repeat(3_000) + "]".repeat(3_000) + "}");
    assertThat(drawn(gather(file.toString())))
        .singleElement()
        .asString()
        .endsWith("it is nested more than 100 deep");
  }

  @Test
  void aListIsReadOneByOneAndGivesWhatStandsBeforeTheBreak() throws IOException {
    Path file = write("x.json", "[{\"id\":\"one\"},{\"id\":\"two\"},{\"id\": oops}]");
    List<String> drawn = drawn(gather(file.toString()));
    assertThat(drawn.subList(0, 2)).containsExactly("one application/json", "two application/json");
    assertThat(drawn.get(2)).startsWith("BROKEN " + file + "#3 broken JSON at column 35");
  }

  @Test
  void nothingIsReadBeforeItIsAskedFor() {
    int[] read = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            int at = read[0]++ % 12;
            return "{\"text\":1}\n\n".charAt(at);
          }
        };
    var pages = new Gatherer(Clock.fixed(NOON, ZoneOffset.UTC), () -> endless).gather(List.of("-"));
    var iterator = pages.iterator();
    for (int i = 0; i < 1_000; i++) {
      iterator.next();
    }
    assertThat(read[0]).isLessThan(300_000);
  }

  @Test
  void whatUnpacksToManyTimesItsSizeIsNotReadToTheEnd() throws IOException {
    Path file = folder.resolve("bomb.jsonl.gz");
    Files.write(file, gzip(" ".repeat(40 << 20)));
    assertThat(drawn(gather(file.toString())))
        .containsExactly(
            "TOO_LARGE "
                + file
                + ":1 it unpacks to more than 300 times its size; not read further");
  }

  @Test
  void datesAndAddressesAreAskedOfJsonToo() throws IOException {
    write(
        "x.jsonl",
        """
        {"id":"old","date":"2026-03-01T08:00:00Z","url":"http://s.example/a"}
        {"id":"new","published":"2026-03-09","url":"http://s.example/a"}
        {"id":"elsewhere","published":"2026-03-09","url":"http://other.example/a"}
        {"id":"mute","text":"says nothing"}
        """);
    Selection selection = new Selection("2026-03-05", null, "//S.example/");
    var gatherer = new Gatherer(Clock.fixed(NOON, ZoneOffset.UTC), () -> System.in, selection);
    assertThat(drawn(collect(gatherer, List.of(folder.toString()))))
        .containsExactly(
            "new application/json",
            "mute application/json",
            "NOT_ASKED " + folder + "/x.jsonl 1 page outside of the dates asked for",
            "NOT_ASKED " + folder + "/x.jsonl 1 page whose address is not asked for");
  }

  @Test
  void numbersOfASourceAreNobodyElses() throws IOException {
    write("a-1.txt", "x");
    write("a.json", "[{\"t\":1},{\"t\":2}]");
    write("b.json", "[{\"t\":1},{\"t\":2}]");
    write("c.json", "{\"id\":\"b-2\"}");
    assertThat(drawn(gather(folder.toString())))
        .containsExactly(
            "a-1 text/plain",
            "a~2-1 application/json",
            "a~2-2 application/json",
            "b-1 application/json",
            "b-2 application/json",
            "b-2~2 application/json");
  }

  private List<Gathered> gather(String... paths) {
    return collect(new Gatherer(Clock.fixed(NOON, ZoneOffset.UTC)), List.of(paths));
  }

  private static List<Gathered> piped(String content) {
    InputStream in = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    return collect(new Gatherer(Clock.fixed(NOON, ZoneOffset.UTC), () -> in), List.of("-"));
  }

  private static List<Gathered> collect(Gatherer gatherer, List<String> paths) {
    List<Gathered> all = new ArrayList<>();
    gatherer.gather(paths).forEachOrdered(all::add);
    return all;
  }

  private static List<String> drawn(List<Gathered> gathered) {
    return gathered.stream().map(GathererTest::draw).toList();
  }

  private static String draw(Gathered one) {
    if (one instanceof Gathered.Missed missed) {
      var skipped = missed.skipped();
      return skipped.why() + " " + skipped.path() + " " + skipped.detail();
    }
    Page page = ((Gathered.Found) one).page();
    return page.id() + " " + page.mediaType();
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
