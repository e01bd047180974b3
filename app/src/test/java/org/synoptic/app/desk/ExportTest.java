package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.Synoptic;
import org.synoptic.app.bundle.BundleCheck;
import org.synoptic.app.bundle.BundleFile;
import org.synoptic.gather.Gatherer;
import org.synoptic.gather.Selection;
import org.synoptic.gather.fetch.PageFetcher;
import org.synoptic.model.Gathered;

class ExportTest {

  @TempDir private Path data;
  @TempDir private Path out;

  @Test
  void aBundleStandsWithWhatPeopleCorrected() throws Exception {
    try (DeskUnderTest desk = new DeskUnderTest(data)) {
      desk.addExample("harbour-fire");
      StoryLine story = desk.desk().stories().get(0);
      String reports =
          story.reports().stream()
              .map(line -> "&reports=" + line.id())
              .collect(Collectors.joining());
      desk.post("decisions", "kind=SAME_ORIGIN&story=" + story.id() + reports);
      byte[] zip = desk.bytes("stories/" + story.id() + "/bundle.zip").body();
      BundleFile bundle = BundleFile.read(Files.write(out.resolve("c.zip"), zip));
      assertThat(bundle.damage()).isEmpty();
      assertThat(bundle.corrections().sameOrigin()).hasSize(10);
      assertThat(BundleCheck.of(bundle, Synoptic.pipeline()).stands()).isTrue();
    }
  }

  @Test
  void aStoryLeavesInEveryForm() throws Exception {
    try (DeskUnderTest desk = new DeskUnderTest(data)) {
      desk.addExample("harbour-fire");
      String story = "stories/" + desk.desk().stories().get(0).id();
      assertThat(desk.get(story).body()).contains("bundle that can be verified");
      Path zip = Files.write(out.resolve("b.zip"), desk.bytes(story + "/bundle.zip").body());
      BundleFile bundle = BundleFile.read(zip);
      assertThat(bundle.damage()).isEmpty();
      assertThat(BundleCheck.of(bundle, Synoptic.pipeline()).stands()).isTrue();
      HttpResponse<String> csv = desk.get(story + "/account.csv");
      assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains(".csv\"");
      assertThat(csv.body().lines().count()).isGreaterThan(5);
      assertThat(desk.get(story + "/annotations.jsonld").body()).contains("anno.jsonld");
      JsonNode claims = new ObjectMapper().readTree(desk.get(story + "/claims.jsonld").body());
      assertThat(claims.get("@context").asText()).isEqualTo("https://schema.org");
      assertThat(claims.get("@graph").size()).isGreaterThan(5);
      long passages =
          desk.desk().account(desk.desk().stories().get(0), Desk.NOW).claims().stream()
              .flatMap(claim -> claim.versions().stream())
              .mapToLong(version -> version.passages().size())
              .sum();
      assertThat(csv.body().split("\r\n")).as("complete").hasSize((int) passages + 1);
      assertThat(desk.get("reports.csv").body().split("\r\n")).hasSize(6);
      String markdown = desk.get(story + "/account.md").body();
      assertThat(markdown).startsWith("#").contains("## Timeline").doesNotContain(" --");
      Path warc =
          Files.write(out.resolve("p.warc.gz"), desk.bytes(story + "/pages.warc.gz").body());
      Gatherer gatherer =
          new Gatherer(
              DeskUnderTest.CLOCK, InputStream::nullInputStream, Selection.ALL, PageFetcher.NONE);
      try (Stream<Gathered> found = gatherer.gather(List.of(warc.toString()))) {
        assertThat(found.filter(Gathered.Found.class::isInstance).count()).isEqualTo(5);
      }
      assertThat(desk.bytes("captures.warc.gz?until=2026-05-20").body()).startsWith(0x1f, 0x8b);
      assertThat(desk.bytes("captures.warc.gz?from=2026-05-20").body())
          .hasSizeGreaterThan(desk.bytes("captures.warc.gz?from=2026-05-21").body().length + 2_000);
      assertThat(desk.get("captures.warc.gz?from=May").statusCode()).isEqualTo(400);
    }
  }
}
