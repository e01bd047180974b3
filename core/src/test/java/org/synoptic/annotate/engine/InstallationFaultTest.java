package org.synoptic.annotate.engine;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
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
import org.synoptic.parser.ModelSource;

/** What is wrong with the installation ends a run; it is not told page by page. */
class InstallationFaultTest {

  private static final String REPORT =
      """
      Fire destroys warehouse in Port Selm

      A fire destroyed a warehouse in the harbour of Port Selm on Monday, the fire service said.
      """;

  private static final String SERVICE = "META-INF/services/" + ModelSource.class.getName();

  @TempDir Path folder;
  private final List<Skipped> skipped = new ArrayList<>();
  private final AtomicInteger parsed = new AtomicInteger();

  @Test
  void aFaultOfTheInstallationEndsTheRun() throws IOException {
    var fault = InstallationException.missing(null);
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
          .isEqualTo(
              "The language models are missing: synoptic-models-en is not on the class path. Add it, or run the whole synoptic.jar.");
    }
  }

  @Test
  void classesOfModelsWithoutTheirFileAreMissingModelsToo() throws Exception {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Class<?> models = ServiceLoader.load(ModelSource.class).findFirst().orElseThrow().getClass();
    for (String name : List.of(models.getName().replace('.', '/') + ".class", SERVICE)) {
      try (InputStream in = models.getClassLoader().getResourceAsStream(name)) {
        Files.createDirectories(classes.resolve(name).getParent());
        Files.copy(in, classes.resolve(name));
      }
    }
    try (URLClassLoader loader = loader(Stream.concat(Stream.of(classes + "/"), withoutModels()))) {
      assertThat(loadingFails(loader).getMessage())
          .startsWith("The language models are missing: synoptic-models-en is not");
    }
  }

  @Test
  void modelsThatAreNoneAreNamedWithTheirPlaceAndWhatTheyLack() throws Exception {
    assertThat(loadingOf("this is no file of models".getBytes(StandardCharsets.UTF_8)))
        .startsWith("The language models do not fit this program: file:")
        .contains("they are no models. Put the synoptic-models-en of the program's own version");
  }

  @Test
  void modelsOfAnotherLayoutAreNamedWithIt() throws Exception {
    ByteBuffer file = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
    file.put("PK\003\004SYNO".getBytes(StandardCharsets.UTF_8)).putInt(0);
    assertThat(loadingOf(file.array())).contains("their layout is 0 and not ");
  }

  @Test
  void modelsOverwrittenWhereAStartDoesNotReadAreDamaged() throws Exception {
    ModelSource source = ServiceLoader.load(ModelSource.class).findFirst().orElseThrow();
    ByteBuffer models = source.open();
    Path copy = otherModels(source);
    try (FileChannel file = FileChannel.open(copy, CREATE_NEW, WRITE)) {
      file.write(models);
      file.write(ByteBuffer.allocate(200_000), models.capacity() / 2);
    }
    assertThat(loadingOfOther()).contains("the checksum of ").contains(" is wrong. Put the ");
  }

  @Test
  void loadingThatFailedIsNotTriedAgain() throws Exception {
    try (URLClassLoader loader = loader(withoutModels())) {
      Throwable first = loadingFails(loader);
      assertThat(loadingFails(loader)).isSameAs(first);
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

  /** What {@code Nlp4jEngine.shared} throws on a class path of its own. */
  private Throwable loadingFails(ClassLoader loader) throws Exception {
    Class<?> progress = loader.loadClass(LoadingProgress.class.getName());
    Method shared = loader.loadClass(Nlp4jEngine.class.getName()).getMethod("shared", progress);
    Object silent = progress.getField("SILENT").get(null);
    Throwable thrown = catchThrowable(() -> shared.invoke(null, silent));
    assertThat(thrown).isInstanceOf(InvocationTargetException.class);
    assertThat(thrown.getCause().getClass().getName())
        .isEqualTo(InstallationException.class.getName());
    return thrown.getCause();
  }

  /** What is said of these bytes in the place of the models. */
  private String loadingOf(byte[] models) throws Exception {
    Files.write(
        otherModels(ServiceLoader.load(ModelSource.class).findFirst().orElseThrow()), models);
    return loadingOfOther();
  }

  /** Where a file takes the place of these models. */
  private Path otherModels(ModelSource source) throws IOException {
    String file = source.place().replaceFirst(".*/(?=org/synoptic/models/)", "");
    Path replaced = folder.resolve("other").resolve(file);
    Files.createDirectories(replaced.getParent());
    return replaced;
  }

  private String loadingOfOther() throws Exception {
    try (URLClassLoader loader =
        loader(Stream.concat(Stream.of(folder.resolve("other").toString()), classPath()))) {
      return loadingFails(loader).getMessage();
    }
  }

  private static Stream<String> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator));
  }

  private static Stream<String> withoutModels() {
    return classPath().filter(entry -> !entry.matches(".*\\bmodels\\b.*"));
  }

  private static URLClassLoader loader(Stream<String> classPath) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String entry : classPath.toList()) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }
}
