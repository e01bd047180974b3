package org.synoptic.app.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The protocol's reference client for Node talks to {@code synoptic mcp}. Skipped, with the reason,
 * where Node is missing or its registry cannot be reached.
 */
class ReferenceClientTest {

  private static final Path ROOT = Path.of(System.getProperty("synoptic.root", ".."));
  private static final long MINUTES = 3;

  @TempDir Path folder;

  @Test
  void theReferenceClientListsAndCallsTheTools() throws Exception {
    Path source = ROOT.resolve("app/src/test/node");
    for (String file : List.of("package.json", "client.mjs")) {
      Files.copy(source.resolve(file), folder.resolve(file));
    }
    assumeTrue(succeeds("node", "--version"), "skipped: Node is not installed");
    assumeTrue(
        succeeds("npm", "install", "--no-audit", "--no-fund", "--silent"),
        "skipped: npm cannot fetch the protocol's client");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Ran ran =
        run(
            List.of(
                "node",
                "client.mjs",
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "org.synoptic.app.cli.Main",
                "mcp",
                ROOT.resolve("examples/harbour-fire").toAbsolutePath().toString()));
    assertThat(ran.exit).as(ran.output).isZero();
    JsonNode got = new ObjectMapper().readTree(ran.output.lines().reduce((a, b) -> b).orElse(""));
    assertThat(got.path("server").asText()).isEqualTo("synoptic");
    assertThat(got.path("tools")).hasSize(6);
    assertThat(got.path("claims").asInt()).isPositive();
    assertThat(got.path("missing").asBoolean()).isTrue();
  }

  private record Ran(int exit, String output) {}

  private boolean succeeds(String... command) throws InterruptedException {
    try {
      return run(List.of(command)).exit == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private Ran run(List<String> command) throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(new ArrayList<>(command))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.getOutputStream().close();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
      return new Ran(-1, "no end within " + MINUTES + " minutes");
    }
    return new Ran(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
  }
}
