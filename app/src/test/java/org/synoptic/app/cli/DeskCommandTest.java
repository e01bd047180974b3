package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskCommandTest {

  @TempDir private Path data;

  @Test
  void aDeskThatIsAskedToEndKeepsItsStoriesAndEnds() throws Exception {
    Process desk =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "desk",
                "--port",
                "0",
                "--data",
                data.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader said = desk.inputReader(StandardCharsets.UTF_8)) {
      String line = said.readLine();
      while (line != null && !line.contains("Ctrl-C")) {
        line = said.readLine();
      }
      assertThat(line).isNotNull();
      desk.destroy();
      assertThat(desk.waitFor(20, TimeUnit.SECONDS)).as("ended before it was given up").isTrue();
      assertThat(data.resolve("stories.kept")).exists();
    } finally {
      desk.destroyForcibly().waitFor();
    }
  }
}
