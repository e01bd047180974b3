package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.gather.Gatherer;
import org.synoptic.gather.Selection;
import org.synoptic.gather.fetch.Capture;
import org.synoptic.gather.fetch.PageFetcher;
import org.synoptic.gather.http.HttpResponse;
import org.synoptic.model.Gathered;
import org.synoptic.model.Page;
import org.synoptic.text.Sha256;

/** Captures are kept as records of a web archive, and leave the store as one. */
class CaptureArchiveTest {

  private static final Instant AT = Instant.parse("2026-05-04T10:15:30.123Z");
  private static final String FIRE = "https://north.example/fire";
  private static final String PAGE = "<html><title>Fire</title><p>Nine die at Pier 4, Orwen says";
  private static final String TEXT = "Fire at Pier 4\n\nNine people died, Zoë Orwen said.";
  private static final String JSON = "{\"headline\":\"Fire\",\"text\":\"Nine died at Pier 4.\"}";

  @TempDir private Path folder;

  @Test
  void everyCaptureLeavesWithItsBytesItsHashAndItsTime() throws Exception {
    byte[] answer = answer(packed(PAGE.getBytes(StandardCharsets.UTF_8)));
    List<Page> kept =
        List.of(
            page("r-1", FIRE, AT, "text/html; charset=utf-8", PAGE),
            page("r-2", null, AT.plusSeconds(60), "text/plain; charset=utf-8", TEXT),
            page("r-3", "https://east.example/3", AT.plusSeconds(120), "application/json", JSON),
            page("r-1", FIRE, AT.plusSeconds(180), "text/html; charset=utf-8", PAGE + " now."));
    List<Gathered> read;
    try (Store store = Store.open(folder.resolve("desk"))) {
      store.append(
          AT,
          false,
          List.of(
              report(kept.get(0), capture(answer)),
              report(kept.get(1), null),
              report(kept.get(2), null)),
          List.of());
      store.revise("r-1", kept.get(3), null, null);
      assertThat(store.captures("r-1").get(0).content()).asString().isEqualTo(PAGE);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CaptureArchive archive = new CaptureArchive(store, "Synoptic");
      assertThat(archive.ofTime(Instant.MIN, Instant.MAX, AT, out)).isEqualTo(4);
      read = gathered(out.toByteArray());
      assertThat(read).hasSize(4).allMatch(Gathered.Found.class::isInstance);
      List<Revision> revisions = store.after(0, 9);
      for (int i = 0; i < read.size(); i++) {
        Page back = ((Gathered.Found) read.get(i)).page();
        assertThat(back.content()).isEqualTo(kept.get(i).content());
        assertThat(Sha256.hex(back.content())).isEqualTo(revisions.get(i).sha256());
        assertThat(back.gatheredAt()).isEqualTo(kept.get(i).gatheredAt());
        assertThat(back.url()).isEqualTo(kept.get(i).url());
        assertThat(back.mediaType()).isEqualTo(kept.get(i).mediaType());
      }
      String whole = unpacked(out.toByteArray());
      assertThat(whole).as("the answer, byte for byte").contains(latin1(answer));
      assertThat(whole.split("WARC-Block-Digest: sha256:[A-Z2-7]{52}\r\n")).hasSize(6);
    }
  }

  @Test
  void anArchiveIsOfSomeReportsOrOfSomeTime() throws Exception {
    try (Store store = Store.open(folder)) {
      List<NewReport> reports = new ArrayList<>();
      for (int i = 1; i <= 4; i++) {
        reports.add(report(page("r-" + i, null, AT.plusSeconds(i), "text/plain", TEXT + i), null));
      }
      store.append(AT, false, reports, List.of());
      store.revise("r-4", page("r-4", null, AT.plusSeconds(9), "text/plain", "New."), null, null);
      CaptureArchive archive = new CaptureArchive(store, "Synoptic");
      ByteArrayOutputStream some = new ByteArrayOutputStream();
      assertThat(archive.ofReports(List.of("r-2", "r-4"), AT.plusSeconds(9), AT, some))
          .isEqualTo(3);
      assertThat(gathered(some.toByteArray())).hasSize(3);
      assertThat(
              archive.ofReports(
                  List.of("r-2", "r-4"), AT.plusSeconds(8), AT, OutputStream.nullOutputStream()))
          .isEqualTo(2);
      assertThat(
              archive.ofTime(
                  AT.plusSeconds(2), AT.plusSeconds(3), AT, OutputStream.nullOutputStream()))
          .isEqualTo(2);
    }
  }

  @Test
  void whatAnAnswerDoesNotGiveAgainIsKeptAsThePageThatItWas() throws Exception {
    Page page = page("r-1", FIRE, AT, "text/html", "another page");
    byte[] answer = answer(packed(PAGE.getBytes(StandardCharsets.UTF_8)));
    try (Store store = Store.open(folder)) {
      store.append(AT, false, List.of(report(page, capture(answer))), List.of());
      assertThat(store.captures("r-1").get(0).content()).asString().isEqualTo("another page");
    }
  }

  @Test
  void anAnswerThatCannotBeDecodedIsKeptAsThePageAndItsTickWithIt() throws Exception {
    byte[] noGzip = answer("no gzip at all".getBytes(StandardCharsets.UTF_8));
    try (Store store = Store.open(folder)) {
      Page page = page("r-1", FIRE, AT, "text/html", PAGE);
      store.append(AT, false, List.of(report(page, capture(noGzip))), List.of());
      assertThat(store.captures("r-1").get(0).content()).asString().isEqualTo(PAGE);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new CaptureArchive(store, "Synoptic").ofTime(Instant.MIN, Instant.MAX, AT, out);
      assertThat(unpacked(out.toByteArray())).contains("WARC-Type: resource");
    }
  }

  @Test
  void anArchiveOfAllIsANewFileForItsOwnerAloneAndNoneWhereItFails() throws Exception {
    Path file = folder.resolve("all.warc.gz");
    Path half = folder.resolve("half.warc.gz");
    CaptureArchive archive;
    try (Store store = Store.open(folder)) {
      Page page = page("r-1", null, AT, "text/plain", TEXT);
      store.append(AT, false, List.of(report(page, null)), List.of());
      archive = new CaptureArchive(store, "Synoptic");
      assertThat(archive.ofAll(AT, file)).isEqualTo(1);
      assertThat(gathered(Files.readAllBytes(file))).hasSize(1);
      if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .isEqualTo("rw-------");
      }
      assertThatThrownBy(() -> archive.ofAll(AT, file)).hasMessageContaining("exists already");
      assertThat(file).as("what stood there").isNotEmptyFile();
    }
    assertThatThrownBy(() -> archive.ofAll(AT, half)).isInstanceOf(StoreException.class);
    assertThat(half).doesNotExist();
  }

  @Test
  void aCaptureOfAnOlderStoreLeavesTooAndADamagedOneIsTold() throws Exception {
    try (InputStream older = OlderStoreTest.class.getResourceAsStream("form-1.db")) {
      Files.copy(older, folder.resolve("desk.db"));
    }
    try (Store store = Store.open(folder)) {
      store.append(
          AT, false, List.of(report(page("r-9", null, AT, "text/plain", TEXT), null)), List.of());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CaptureArchive archive = new CaptureArchive(store, "Synoptic");
      assertThat(archive.ofTime(Instant.MIN, Instant.MAX, AT, out)).isEqualTo(5);
      assertThat(gathered(out.toByteArray())).hasSize(5).allMatch(Gathered.Found.class::isInstance);
    }
    try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + folder + "/desk.db");
        Statement statement = file.createStatement();
        ResultSet forms = statement.executeQuery("SELECT sum(warc), count(*) FROM capture")) {
      assertThat(List.of(forms.getInt(1), forms.getInt(2))).containsExactly(1, 5);
      statement.executeUpdate("UPDATE capture SET content = x'1f8b00' WHERE report = 'r-9'");
    }
    try (Store store = Store.open(folder)) {
      assertThatThrownBy(() -> store.captures("r-9"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("r-9 is damaged");
    }
  }

  private static Page page(String id, String url, Instant at, String type, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new Page(id, id + ".txt", url, null, at, type, bytes);
  }

  private static NewReport report(Page page, Capture answer) {
    String id = page.id();
    return new NewReport(page, StoreContract.line(id), StoreContract.profile(id), answer);
  }

  private static Capture capture(byte[] answer) {
    HttpResponse response = HttpResponse.of(answer);
    return new Capture(FIRE, FIRE, AT, "93.184.216.34", response, new byte[0], false, null);
  }

  /** An answer as servers send it: its body packed, in chunks. */
  private static byte[] answer(byte[] body) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n"
            + "Transfer-Encoding: chunked\r\nETag: \"7\"\r\n\r\n";
    answer.write(head.getBytes(StandardCharsets.US_ASCII));
    answer.write((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    answer.write(body);
    answer.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return answer.toByteArray();
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static String unpacked(byte[] archive) throws IOException {
    return latin1(new GZIPInputStream(new ByteArrayInputStream(archive)).readAllBytes());
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** What everybody's reader of web archives finds in it. */
  private List<Gathered> gathered(byte[] archive) throws IOException {
    Path file = Files.write(folder.resolve("a.warc.gz"), archive);
    Gatherer gatherer =
        new Gatherer(
            Clock.systemUTC(), InputStream::nullInputStream, Selection.ALL, PageFetcher.NONE);
    try (Stream<Gathered> found = gatherer.gather(List.of(file.toString()))) {
      return found.toList();
    }
  }
}
