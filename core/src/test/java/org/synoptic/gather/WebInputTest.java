package org.synoptic.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.gather.fetch.Capture;
import org.synoptic.gather.fetch.FetchFailure;
import org.synoptic.gather.fetch.FetchResult;
import org.synoptic.gather.http.HttpResponse;
import org.synoptic.gather.warc.WarcRecord;
import org.synoptic.gather.warc.WarcWriter;
import org.synoptic.model.Gathered;
import org.synoptic.model.Page;

/** Addresses among the inputs; what is fetched comes from a map. */
class WebInputTest {

  private static final Instant NOW = Instant.parse("2026-03-10T07:30:00Z");

  private final Map<String, String> answers = new TreeMap<>();
  private final List<String> fetched = new ArrayList<>();

  private FetchResult fetch(String address) {
    fetched.add(address);
    String answer = answers.get(address);
    if (answer == null) {
      return new FetchFailure(address, FetchFailure.Why.STATUS, "the server answered 404");
    }
    return capture(address, answer);
  }

  private static Capture capture(String address, String answer) {
    HttpResponse response =
        HttpResponse.of(("HTTP/1.1 200 OK\r\n" + answer).getBytes(StandardCharsets.UTF_8));
    return new Capture(address, address, NOW, null, response, response.body(), false, null);
  }

  private List<String> gather(String... paths) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Gatherer gatherer =
        new Gatherer(
            clock, () -> new ByteArrayInputStream(new byte[0]), Selection.ALL, this::fetch);
    return gatherer.gather(List.of(paths)).map(WebInputTest::line).toList();
  }

  private static String line(Gathered gathered) {
    if (gathered instanceof Gathered.Missed missed) {
      return missed.skipped().why()
          + " "
          + missed.skipped().path()
          + ": "
          + missed.skipped().detail();
    }
    Page page = ((Gathered.Found) gathered).page();
    return page.id() + " " + page.mediaType() + " " + page.url() + " " + page.gatheredAt();
  }

  @Test
  void pagesStandAmongFilesInTheOrderThatIsGiven(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("c.html"), "<html><p>C");
    answers.put(
        "https://www.courier.example/world/harbour-fire.html",
        "Content-Type: text/html; charset=iso-8859-1\r\n\r\n<p>A");
    answers.put(
        "https://gazette.example/", "Content-Type: application/json\r\n\r\n{\"text\":\"B\"}");
    assertThat(
            gather(
                "https://www.courier.example/world/harbour-fire.html",
                "https://www.courier.example/world/harbour-fire.html",
                file.toString(),
                "https://gazette.example/",
                "https://gone.example/a"))
        .containsExactly(
            "courier.example-harbour-fire text/html; charset=iso-8859-1"
                + " https://www.courier.example/world/harbour-fire.html 2026-03-10T07:30:00Z",
            "c text/html null 2026-03-10T07:30:00Z",
            "gazette.example application/json null 2026-03-10T07:30:00Z",
            "UNREADABLE https://gone.example/a: the server answered 404");
  }

  @Test
  void aFeedGivesItsReportsAndThePagesOfThoseThatItOnlyNames() {
    answers.put(
        "https://courier.example/feed",
        """
        Content-Type: application/rss+xml

        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Courier</title><link>https://courier.example/</link>
        <item><title>Fire</title><link>/fire</link><description>Nine die.</description></item>
        <item><title>Strike</title><link>/strike</link><content:encoded>Dockers went on strike
        on Monday.</content:encoded></item>
        <item><title>Gone</title><link>/gone</link></item>
        </channel></rss>""");
    answers.put("https://courier.example/fire", "Content-Type: text/html\r\n\r\n<p>Nine die");
    assertThat(gather("https://courier.example/feed"))
        .containsExactly(
            "courier.example-fire text/html https://courier.example/fire 2026-03-10T07:30:00Z",
            "courier.example-feed-2 text/plain https://courier.example/strike 2026-03-10T07:30:00Z",
            "UNREADABLE https://courier.example/gone: the server answered 404");
  }

  @Test
  void ofALargeFeedTheFirstEntriesAreRead() {
    StringBuilder sitemap =
        new StringBuilder(
            "Content-Type: application/xml\r\n\r\n<urlset"
                + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">");
    for (int i = 10; i < 40; i++) {
      sitemap.append(
          """
          <url><loc>https://courier.example/%1$d</loc><news:news>
          <news:publication_date>2026-03-%2$02dT10:00:00Z</news:publication_date>
          <news:title>T</news:title></news:news></url>"""
              .formatted(i, i - 9));
    }
    answers.put("https://courier.example/sitemap.xml", sitemap + "</urlset>");
    List<String> lines = gather("https://courier.example/sitemap.xml");
    assertThat(fetched.get(1)).as("the newest first").isEqualTo("https://courier.example/39");
    assertThat(fetched).hasSize(21);
    assertThat(lines.get(20))
        .isEqualTo(
            "NOT_ASKED https://courier.example/sitemap.xml:"
                + " of the feed the first 20 entries are read");
  }

  @Test
  void aFaultWhileFetchingEndsNoOtherInput() {
    answers.put("https://courier.example/a", "Content-Type: text/html\r\n\r\n<p>A");
    Gatherer gatherer =
        new Gatherer(
            Clock.fixed(NOW, ZoneOffset.UTC),
            () -> new ByteArrayInputStream(new byte[0]),
            Selection.ALL,
            address -> {
              if (address.endsWith("bad")) {
                throw new IllegalStateException("made up");
              }
              return fetch(address);
            });
    List<String> inputs = List.of("https://courier.example/bad", "https://courier.example/a");
    assertThat(gatherer.gather(inputs).map(WebInputTest::line))
        .containsExactly(
            "FAILED https://courier.example/bad: a fault of Synoptic's:"
                + " java.lang.IllegalStateException: made up",
            "courier.example-a text/html https://courier.example/a 2026-03-10T07:30:00Z");
  }

  @Test
  void withoutAFetcherAddressesAreNamedAndNothingIsFetched() {
    Gatherer closed = new Gatherer(Clock.fixed(NOW, ZoneOffset.UTC));
    assertThat(closed.gather(List.of("http://courier.example/")).map(WebInputTest::line))
        .containsExactly(
            "REFUSED http://courier.example/: addresses of the web are not fetched here");
  }

  @Test
  void whatIsWrittenAsAnArchiveIsReadBack(@TempDir Path folder) throws IOException {
    String page = "Content-Type: text/html\r\n\r\n<html><p>Nine die in ferry terminal fire";
    Capture capture = capture("https://courier.example/fire", page);
    Path file = folder.resolve("a.warc.gz");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(bytes, "Synoptic", NOW)) {
      writer.write(
          WarcRecord.response(capture.url(), NOW, "93.184.216.34", capture.response(), false));
      writer.write(
          WarcRecord.response("https://courier.example/b", NOW, null, capture.response(), true));
    }
    Files.write(file, bytes.toByteArray());
    assertThat(gather(file.toString()))
        .containsExactly(
            "a-2 text/html https://courier.example/fire 2026-03-10T07:30:00Z",
            "a-3 text/html https://courier.example/b 2026-03-10T07:30:00Z");
  }
}
