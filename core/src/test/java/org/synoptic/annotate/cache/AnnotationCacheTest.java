package org.synoptic.annotate.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.Articles;
import org.synoptic.annotate.Annotator;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;

class AnnotationCacheTest {

  private static final Annotator ANNOTATOR =
      new Annotator(Nlp4jEngine.shared(LoadingProgress.SILENT));

  private static final Article ARTICLE =
      Articles.of(
          "en",
          "2031-05-03",
          "“We stay – für immer,” Mayor Ilse Varga said on Monday. The Russian army bombed Norwick,"
              + " and some 40 homes, worth $5.5m, burned. She did not leave.");

  @TempDir private Path folder;

  private final List<String> notes = new ArrayList<>();
  private final AtomicInteger readings = new AtomicInteger();
  private final Function<Article, AnnotatedArticle> reader =
      article -> {
        readings.incrementAndGet();
        return ANNOTATOR.annotate(article);
      };

  @Test
  void anArticleOfEveryLayerIsKeptAsItIs() {
    AnnotatedArticle article = ANNOTATOR.annotate(ARTICLE);
    assertThat(
            List.of(
                article.sentences(),
                article.entities(),
                article.quotes(),
                article.dates(),
                article.figures(),
                article.events(),
                article.clauses()))
        .noneMatch(List::isEmpty);
    assertThat(PackedArticle.of(article).unpack()).isEqualTo(article);
  }

  @Test
  void theSecondRunReadsOnlyWhatIsNew() throws IOException {
    AnnotatedArticle first = cache().get(ARTICLE, "read", reader);
    AnnotatedArticle again = cache().get(ARTICLE, "read", reader);
    assertThat(again).isEqualTo(first);
    assertThat(readings).hasValue(1);
    cache().get(Articles.of("en", "A new report."), "read", reader);
    assertThat(readings).hasValue(2);
  }

  @Test
  void theSameTextElsewhereIsKnownAndKeepsItsPlace() throws IOException {
    cache().get(ARTICLE, "read", reader);
    Article elsewhere =
        new Article(
            "b",
            "elsewhere",
            null,
            ARTICLE.url(),
            "en",
            null,
            List.of(),
            ARTICLE.published(),
            ARTICLE.body(),
            List.of(),
            null);
    assertThat(cache().get(elsewhere, "read", reader).article()).isEqualTo(elsewhere);
    assertThat(readings).hasValue(1);
  }

  @Test
  void anotherProgramAndAnotherWayOfReadingReadAnew() throws IOException {
    cache().get(ARTICLE, "read", reader);
    cache().get(ARTICLE, "skimmed", reader);
    new AnnotationCache(folder, "program 2", 1 << 20, notes::add).get(ARTICLE, "read", reader);
    assertThat(readings).hasValue(3);
  }

  @Test
  void aDamagedFileIsToldAndMadeAnew() throws IOException {
    AnnotatedArticle first = cache().get(ARTICLE, "read", reader);
    byte[] whole = Files.readAllBytes(kept().get(0));
    for (int at : new int[] {3, 40, whole.length / 2, whole.length - 1}) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x55;
      Files.write(kept().get(0), damaged);
      assertThat(cache().get(ARTICLE, "read", reader)).as("byte " + at).isEqualTo(first);
    }
    Files.write(kept().get(0), new byte[0]);
    assertThat(cache().get(ARTICLE, "read", reader)).isEqualTo(first);
    assertThat(readings).hasValue(6);
    assertThat(notes).hasSize(5).allMatch(note -> note.contains("made anew"));
    cache().get(ARTICLE, "read", reader);
    assertThat(readings).hasValue(6);
  }

  @Test
  void whatWasUsedLongestAgoGoesOut() throws IOException {
    AnnotationCache all = cache();
    Article[] articles =
        IntStream.range(0, 4)
            .mapToObj(i -> Articles.of("en", "Report number " + i + " of the fire."))
            .toArray(Article[]::new);
    for (Article article : articles) {
      List<Path> before = kept();
      all.get(article, "read", reader);
      for (Path file : kept()) {
        if (!before.contains(file)) {
          Files.setLastModifiedTime(
              file,
              FileTime.from(Instant.parse("2021-05-01T00:00:00Z").plusSeconds(before.size())));
        }
      }
    }
    long bytes = 0;
    for (Path file : kept()) {
      bytes += Files.size(file);
    }
    cache().get(articles[0], "read", reader);
    Path foreign = Files.writeString(folder.resolve("notes.txt"), "not of the cache");
    AnnotationCache small = new AnnotationCache(folder, "program 1", bytes - 1, notes::add);
    assertThat(kept()).hasSize(3);
    assertThat(foreign).exists();
    readings.set(0);
    small.get(articles[0], "read", reader);
    assertThat(readings).hasValue(0);
    small.get(articles[1], "read", reader);
    assertThat(readings).hasValue(1);
  }

  @Test
  void severalThreadsWithCachesOfTheirOwnDisturbNobody() {
    List<AnnotatedArticle> found =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(i -> ownCache().get(ARTICLE, "read", reader))
            .toList();
    assertThat(found).hasSize(40).containsOnly(ANNOTATOR.annotate(ARTICLE));
    assertThat(notes).isEmpty();
  }

  private AnnotationCache ownCache() {
    try {
      return cache();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private AnnotationCache cache() throws IOException {
    return new AnnotationCache(folder, "program 1", 1 << 20, notes::add);
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".layers")).toList();
    }
  }
}
