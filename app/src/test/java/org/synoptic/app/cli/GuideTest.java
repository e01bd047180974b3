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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command that the guide shows ({@code $ ./synoptic …}) is run and succeeds; one with {@code
 * # exit 1} behind it ends so.
 */
class GuideTest {

  private static final Path ROOT = Path.of(System.getProperty("synoptic.root", ".."));
  private static final String PROMPT = "$ ./synoptic ";
  private static final String EXIT_1 = "# exit 1";
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  @TempDir Path folder;

  static List<String> commands() throws IOException {
    try (Stream<Path> pages = Files.list(ROOT.resolve("docs/guide"))) {
      return pages
          .filter(page -> page.toString().endsWith(".md"))
          .sorted()
          .flatMap(GuideTest::lines)
          .map(String::strip)
          .filter(GuideTest::isCommand)
          .toList();
    }
  }

  @Test
  void theGuideShowsCommands() throws IOException {
    assertThat(commands()).hasSizeGreaterThan(5);
  }

  @Test
  void theLinesThatShowACheckAreCommands() throws IOException {
    List<String> lines = Files.readAllLines(ROOT.resolve("docs/guide/check.md"));
    assertThat(lines)
        .filteredOn(line -> line.startsWith("    ") && line.contains("synoptic check"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.strip()).startsWith(PROMPT));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void itRuns(String command) throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new PrintWriter(out),
            new PrintWriter(err),
            new ByteArrayInputStream(input(command)),
            "",
            "80");
    int exit = Main.run(arguments(command.substring(PROMPT.length())), terminal);
    assertThat(exit).as(err.toString()).isEqualTo(command.endsWith(EXIT_1) ? 1 : 0);
    boolean isAsked = !command.startsWith(PROMPT + "mcp");
    if (isAsked && !command.contains("--out")) {
      assertThat(out.toString()).isNotBlank();
    }
  }

  /** What a command reads from standard input: the file behind "<". */
  private static byte[] input(String command) throws IOException {
    int from = command.indexOf(" < ");
    return from < 0
        ? new byte[0]
        : Files.readAllBytes(ROOT.resolve(command.substring(from + 3).replace(EXIT_1, "").strip()));
  }

  /** Examples are found from anywhere, and what is written goes to a folder of the test's. */
  private String[] arguments(String words) {
    String[] arguments =
        WORD.matcher(words.replace(EXIT_1, "").replaceFirst(" < .*", ""))
            .results()
            .map(word -> word.group().replaceAll("^[\"']|[\"']$", ""))
            .toArray(String[]::new);
    for (int i = 0; i < arguments.length; i++) {
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
        && Stream.of("read", "annotate", "stories", "compare", "check", "mcp")
            .anyMatch(verb -> line.startsWith(PROMPT + verb));
  }
}
