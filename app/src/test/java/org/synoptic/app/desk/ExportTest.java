package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
      assertThat(desk.get(story + "/account.md").body()).startsWith("#");
      Path warc =
          Files.write(out.resolve("p.warc.gz"), desk.bytes(story + "/pages.warc.gz").body());
      Gatherer gatherer =
          new Gatherer(
              DeskUnderTest.CLOCK, InputStream::nullInputStream, Selection.ALL, PageFetcher.NONE);
      try (Stream<Gathered> found = gatherer.gather(List.of(warc.toString()))) {
        assertThat(found.filter(Gathered.Found.class::isInstance).count())
            .as("the pages of HTML")
            .isEqualTo(2);
      }
    }
  }
}
