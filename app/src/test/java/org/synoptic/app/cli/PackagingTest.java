package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the container and the service of the system may do: as little as they need. */
class PackagingTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("synoptic.root", ".."), "packaging");

  @Test
  void theContainerRunsAsNobodyAndWritesIntoItsVolumeAlone() throws IOException {
    List<String> steps = steps(Files.readString(FOLDER.resolve("Dockerfile")));
    assertThat(steps).filteredOn(step -> step.startsWith("FROM ")).hasSize(1);
    assertThat(steps.get(0)).matches("FROM [a-z-]+:17[a-z-]+").doesNotContain("latest");
    assertThat(last(steps, "USER ")).matches("USER [1-9]\\d+:[1-9]\\d+");
    int user = steps.indexOf(last(steps, "USER "));
    assertThat(steps.subList(user, steps.size())).noneMatch(step -> step.startsWith("RUN "));
    assertThat(steps).noneMatch(step -> step.startsWith("ADD ") || step.contains("sudo"));
    assertThat(last(steps, "COPY ")).contains("--chown=0:0", "--chmod=0444");
    assertThat(last(steps, "VOLUME ")).isEqualTo("VOLUME [\"/data\"]");
    assertThat(last(steps, "ENV ")).isEqualTo("ENV SYNOPTIC_DATA=/data");
    assertThat(last(steps, "HEALTHCHECK ")).contains("/readyz");
    assertThat(last(steps, "ENTRYPOINT ")).startsWith("ENTRYPOINT [").contains("\"desk\"");
    assertThat(String.join("\n", steps).toLowerCase(Locale.ROOT))
        .doesNotContain("password", "secret", "--privileged", "chmod 777");
  }

  @Test
  void theServiceHasAReadOnlySystemAndAUserOfItsOwn() throws IOException {
    assertThat(Files.readAllLines(FOLDER.resolve("synoptic-desk.service")))
        .contains("DynamicUser=yes", "ProtectSystem=strict", "NoNewPrivileges=yes")
        .contains("CacheDirectory=synoptic", "Environment=XDG_CACHE_HOME=/var/cache")
        .doesNotContain("MemoryDenyWriteExecute=yes");
  }

  @Test
  void theJarOfOneSystemHasBothLibrariesOfIt() throws IOException {
    String pom = Files.readString(FOLDER.resolveSibling("app").resolve("pom.xml"));
    List<String> encoders = values("encoder.systems", pom);
    List<String> stores = values("store.systems", pom);
    assertThat(encoders).hasSameSizeAs(stores).hasSizeGreaterThan(4);
    assertThat(List.of(encoders.get(0), stores.get(0))).containsExactly("*", "*/*");
    for (int i = 1; i < stores.size(); i++) {
      // Linux* stands for both kinds of Linux.
      assertThat("/org/sqlite/native/" + stores.get(i).replace("*", "")).satisfies(HAS_LIBRARY);
      assertThat("/ai/onnxruntime/native/" + encoders.get(i)).satisfies(HAS_LIBRARY);
    }
    assertThat(pom).contains("<name>!synoptic.systems</name>");
  }

  private static final Consumer<String> HAS_LIBRARY =
      folder ->
          assertThat(
                  Stream.of("libsqlitejdbc", "sqlitejdbc", "libonnxruntime", "onnxruntime")
                      .flatMap(name -> Stream.of(name + ".so", name + ".dylib", name + ".dll"))
                      .filter(name -> PackagingTest.class.getResource(folder + "/" + name) != null))
              .describedAs(folder)
              .hasSize(1);

  private static List<String> values(String property, String pom) {
    return Pattern.compile("<" + property + ">([^<]+)<")
        .matcher(pom)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** The steps of the file, each in one line. */
  private static List<String> steps(String file) {
    List<String> steps = new ArrayList<>();
    for (String line : file.replace("\\\n", "").lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        steps.add(line.strip());
      }
    }
    return steps;
  }

  private static String last(List<String> steps, String kind) {
    return steps.stream().filter(step -> step.startsWith(kind)).reduce((a, b) -> b).orElse("");
  }
}
