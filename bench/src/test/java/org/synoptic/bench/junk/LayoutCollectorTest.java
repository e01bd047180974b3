package org.synoptic.bench.junk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutCollectorTest {

  private static final List<String> PARAGRAPHS =
      List.of(
          "[What the harbour lost in a single night]",
          "NORWICK (Reuters) - " + sentences("The shed burned down in the night"),
          sentences("The crew of a trawler saw the smoke before anybody else"),
          sentences("Forty firefighters worked until the roof had fallen in"),
          sentences("The harbour master will speak to the owners on Monday"),
          "Additional reporting by Ana Ruiz");

  private static String sentences(String one) {
    return (one + ". ").repeat(6).strip();
  }

  @Test
  void datelineSignOffAndOptionalParagraphsAreNoneOfTheKnownBody(@TempDir Path folder)
      throws IOException {
    KnownArticle article = source(folder).articles().get(0);
    assertThat(article.paragraphs()).hasSize(4);
    assertThat(article.body()).startsWith("The shed burned down").endsWith("on Monday.");
    assertThat(article.dateline()).isEqualTo("NORWICK (Reuters) - ");
  }

  @Test
  void theDatelineStandsInTheScrapedText(@TempDir Path folder) throws IOException {
    LayoutCollector source = source(folder);
    ScrapedSample text =
        JunkMaker.surround(source.layouts().get(0), source.articles().get(0), ScrapeStyle.LINES);
    assertThat(text.text()).contains("\nNORWICK (Reuters) - The shed burned down").contains("Menu");
  }

  private static LayoutCollector source(Path folder) throws IOException {
    Map<String, Object> gold = Map.of("page.html.gz", Map.of("body", PARAGRAPHS));
    new ObjectMapper().writeValue(folder.resolve("ground-truth.json").toFile(), gold);
    Files.createDirectories(folder.resolve("html"));
    String paragraphs =
        String.join("", PARAGRAPHS.stream().map(text -> "<p>" + text + "</p>").toList());
    String html = "<title>A fire</title><div>Menu</div>" + paragraphs + "<div>Imprint</div>";
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("html/page.html.gz")))) {
      out.write(html.getBytes(StandardCharsets.UTF_8));
    }
    return new LayoutCollector().fundus(folder);
  }
}
