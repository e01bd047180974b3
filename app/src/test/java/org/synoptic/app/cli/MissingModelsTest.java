package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own, on a class path without the language models. */
class MissingModelsTest {

  private static final String REPORT =
      """
      Fire destroys warehouse in Port Selm

      A fire destroyed a warehouse in the harbour of Port Selm on Monday, the fire service said.
      """;

  @TempDir Path folder;

  @Test
  void oneSentenceAndExitTwo() throws Exception {
    Path reports = reports();
    Path err = folder.resolve("err");
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                withoutModels(),
                Main.class.getName(),
                "annotate",
                reports.toString())
            .redirectError(err.toFile())
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(ExitCode.WRONG);
    assertThat(out).isEmptyFile();
    assertThat(Files.readAllLines(err))
        .filteredOn(line -> !line.endsWith("…"))
        .singleElement()
        .asString()
        .startsWith("synoptic: The language models are missing: ");
  }

  private Path reports() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    for (String name : new String[] {"a.txt", "b.txt", "c.txt"}) {
      Files.writeString(reports.resolve(name), REPORT);
    }
    return reports;
  }

  private static String withoutModels() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.matches(".*\\bmodels\\b.*"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
