package org.synoptic.annotate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.Pipeline;
import org.synoptic.Run;
import org.synoptic.annotate.Annotator;
import org.synoptic.check.Checker;
import org.synoptic.cluster.Clusterer;
import org.synoptic.compare.Comparer;
import org.synoptic.extract.Extractor;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.Skipped;

/** What is wrong with the installation ends a run; it is not told page by page. */
class InstallationFaultTest {

  private static final String REPORT =
      """
      Fire destroys warehouse in Port Selm

      A fire destroyed a warehouse in the harbour of Port Selm on Monday, the fire service said.
      """;

  private static final List<String> MODELS =
      List.of(
          "models/en-dep",
          "models/en-pos",
          "models/en-ner",
          "lexica/en-ambiguity-classes-simplified-lowercase",
          "lexica/en-brown-clusters-simplified-lowercase",
          "lexica/en-named-entity-gazetteers-simplified",
          "lexica/en-word-embeddings-undigitalized");

  @TempDir Path folder;
  private final List<Skipped> skipped = new ArrayList<>();
  private final AtomicInteger parsed = new AtomicInteger();

  @Test
  void aFaultOfTheInstallationEndsTheRun() throws IOException {
    var fault = InstallationException.missing("models/en-pos.xz", new IOException());
    assertThatThrownBy(() -> run(fault)).isSameAs(fault);
    assertThat(parsed.get()).isPositive();
    assertThat(skipped).isEmpty();
  }

  @Test
  void anotherFaultIsToldOfEachPage() throws IOException {
    run(new IllegalStateException("a rule went wrong"));
    assertThat(parsed.get()).isEqualTo(3);
    assertThat(skipped).extracting(Skipped::why).containsOnly(Skipped.Why.FAILED).hasSize(3);
  }

  @Test
  void withoutModelsOnTheClassPathTheSentenceSaysWhatToAdd() throws Exception {
    try (URLClassLoader loader = loader(withoutModels())) {
      assertThat(loadingFails(loader).getMessage())
          .startsWith("The language models are missing: ")
          .contains("is not on the class path. Add nlp4j-english " + ShippedModels.VERSION);
    }
  }

  @Test
  void damagedModelsAreNamedWithTheirPlace() throws Exception {
    Path models = damagedModels();
    try (URLClassLoader loader =
        loader(Stream.concat(Stream.of(models.toString()), withoutModels()))) {
      assertThat(loadingFails(loader).getMessage())
          .startsWith("The language models are damaged: " + models.toUri().toURL())
          .contains(".xz cannot be read");
    }
  }

  @Test
  void loadingThatFailedIsNotTriedAgain() throws Exception {
    try (URLClassLoader loader = loader(withoutModels())) {
      Throwable first = loadingFails(loader);
      assertThat(loadingFails(loader)).isSameAs(first);
    }
  }

  @Test
  void aCacheFolderWithoutAValidNameIsNamed() {
    String before = System.setProperty("synoptic.cache", "\0");
    try {
      assertThatThrownBy(ModelCache::ofUser)
          .isInstanceOf(InstallationException.class)
          .hasMessageContaining("synoptic.cache");
    } finally {
      restore(before);
    }
  }

  /** Three pages, one thread, an engine that fails. */
  private void run(RuntimeException fault) throws IOException {
    for (String name : List.of("a.txt", "b.txt", "c.txt")) {
      Files.writeString(folder.resolve(name), REPORT);
    }
    Engine failing =
        text -> {
          parsed.incrementAndGet();
          throw fault;
        };
    Pipeline pipeline =
        new Pipeline(
            new Extractor(new Extractor.Options(null, false)),
            new Annotator(failing),
            new Clusterer(),
            new Comparer(),
            new Checker(note -> {}));
    new Run(new Gatherer(Clock.systemUTC()), pipeline, 1, skipped::add)
        .annotate(List.of(folder.toString()), article -> {});
  }

  /** What {@code Nlp4jEngine.shared} throws on a class path of its own, with an empty cache. */
  private Throwable loadingFails(ClassLoader loader) throws Exception {
    Class<?> progress = loader.loadClass(LoadingProgress.class.getName());
    Method shared = loader.loadClass(Nlp4jEngine.class.getName()).getMethod("shared", progress);
    String before = System.setProperty("synoptic.cache", folder.resolve("cache").toString());
    try {
      Object silent = progress.getField("SILENT").get(null);
      Throwable thrown = catchThrowable(() -> shared.invoke(null, silent));
      assertThat(thrown).isInstanceOf(InvocationTargetException.class);
      assertThat(thrown.getCause().getClass().getName())
          .isEqualTo(InstallationException.class.getName());
      return thrown.getCause();
    } finally {
      restore(before);
    }
  }

  private Path damagedModels() throws IOException {
    Path root = folder.resolve("damaged");
    for (String model : MODELS) {
      Path file = root.resolve("edu/emory/mathcs/nlp/" + model + ".xz");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "this is no compressed model");
    }
    return root;
  }

  private static Stream<String> withoutModels() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("nlp4j-english"));
  }

  private static URLClassLoader loader(Stream<String> classPath) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String entry : classPath.toList()) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }

  private static void restore(String before) {
    if (before == null) {
      System.clearProperty("synoptic.cache");
    } else {
      System.setProperty("synoptic.cache", before);
    }
  }
}
