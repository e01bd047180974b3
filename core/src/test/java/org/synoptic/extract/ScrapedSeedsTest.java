package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.synoptic.House;
import org.synoptic.model.Article;

/** The two real reports that lie beside the repository and not in it. */
class ScrapedSeedsTest {

  @Test
  void theFirstHasItsHeadlineAndByline() throws IOException {
    Article first = seeds().get(0);
    assertThat(first.headline()).startsWith("Boris Johnson to visit Russia for").endsWith("'");
    assertThat(first.bylines()).containsExactly("Tamara Cohen");
    assertThat(first.body()).doesNotContain("Tamara Cohen");
  }

  @Test
  void theSecondHasNoHeadline() throws IOException {
    assertThat(seeds().get(1).headline()).isNull();
  }

  @Test
  void neitherHoldsClutter() throws IOException {
    for (Article seed : seeds()) {
      assertThat(seed.body()).doesNotContain("Cookies", "1/19", "Getty", "Sessions steps", "©");
    }
  }

  @Test
  void bothHoldTheirLastSentence() throws IOException {
    assertThat(seeds().get(0).body()).endsWith("territory to their governments.\"");
    assertThat(seeds().get(1).body()).endsWith("cover up the conversations.");
  }

  private static List<Article> seeds() throws IOException {
    House.requireSeeds();
    try (Stream<Path> files = Files.list(House.SEEDS)) {
      return files.sorted().map(ScrapedSeedsTest::article).toList();
    }
  }

  private static Article article(Path file) {
    try {
      return (Article) Extracted.of("text/plain", Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
