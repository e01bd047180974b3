package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
