package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that the guide shows ({@code $ ./synoptic …}) is run and succeeds. */
class GuideTest {

  private static final Path ROOT = Path.of(System.getProperty("synoptic.root", ".."));
  private static final String PROMPT = "$ ./synoptic ";

  @TempDir Path folder;

  static List<String> commands() throws IOException {
    try (Stream<Path> pages = Files.list(ROOT.resolve("docs/guide"))) {
      return pages.sorted().flatMap(GuideTest::lines).filter(GuideTest::isCommand).toList();
    }
  }

  @Test
  void theGuideShowsCommands() throws IOException {
    assertThat(commands()).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void itRuns(String command) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new PrintWriter(out),
            new PrintWriter(err),
            new ByteArrayInputStream(new byte[0]),
            "",
            "80");
    int exit = Main.run(arguments(command.substring(PROMPT.length())), terminal);
    assertThat(exit).as(err.toString()).isZero();
    if (!command.contains("--out")) {
      assertThat(out.toString()).isNotBlank();
    }
  }

  /** Examples are found from anywhere, and what is written goes to a folder of the test's. */
  private String[] arguments(String words) {
    String[] arguments = words.strip().split(" +");
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = arguments[i].replace("'", "");
      if (arguments[i].startsWith("examples/")) {
        arguments[i] = ROOT.resolve(arguments[i]).toString();
      } else if (i > 0 && arguments[i - 1].equals("--out")) {
        arguments[i] = folder.resolve(arguments[i]).toString();
      }
    }
    return arguments;
  }

  private static Stream<String> lines(Path page) {
    try {
      return Files.readAllLines(page).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isCommand(String line) {
    return line.startsWith(PROMPT)
        && Stream.of("read", "annotate", "stories", "compare")
            .anyMatch(verb -> line.startsWith(PROMPT + verb));
  }
}
