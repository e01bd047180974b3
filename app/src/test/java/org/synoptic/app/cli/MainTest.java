package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  private static final String REPORT =
      """
      Fire destroys warehouse in Port Selm

      A fire destroyed a warehouse in the harbour of Port Selm on Monday, the city's fire service said.

      Nobody was hurt, according to the fire service, which sent 40 firefighters to the scene.
      """;

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aloneItShowsHowItIsUsed() {
    assertThat(run("")).isEqualTo(0);
    assertThat(out.toString()).contains("Usage: synoptic", "compare", "the main job");
  }

  @Test
  void anUnknownCommandIsNamedAndHelpIsOffered() {
    assertThat(run("", "frobnicate")).isEqualTo(2);
    assertThat(err.toString()).contains("frobnicate", "synoptic --help");
  }

  @Test
  void aDateThatIsNoneGetsASentence() {
    assertThat(run("", "read", "--published", "March", "x.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("--published: 'March' is no day; write it as 2017-03-04");
  }

  @Test
  void aDraftThatCannotBeReadIsNotBorneOut() throws IOException {
    String report = Files.writeString(folder.resolve("report.txt"), REPORT).toString();
    Path good = folder.resolve("good.txt");
    Files.writeString(good, "A fire destroyed a warehouse in the harbour of Port Selm.\n");
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    assertThat(run("", "check", good.toString(), "--against", report)).isEqualTo(0);
    assertThat(run("", "check", good.toString(), empty.toString(), "--against", report))
        .isEqualTo(1);
    assertThat(err.toString()).contains("skipped " + empty);
  }

  @Test
  void aFormatThatMakesNoSenseNamesThoseThatDo() {
    assertThat(run("", "stories", "--format", "markdown", "x.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("stories has no markdown; choose text, json, html or csv");
  }

  @Test
  void aFormatThatThereIsNotNamesThoseOfTheCommand() {
    assertThat(run("", "check", "--format", "xml", "x.txt", "--against", "y.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("check has no xml; choose text, json, html or markdown");
  }

  @Test
  void storiesSinceADayThatIsNoneGetASentence() {
    assertThat(run("", "stories", "--since", "March", "x.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("--since: 'March' is no day; write it as 2017-03-04");
  }

  @ParameterizedTest
  @ValueSource(strings = {"annotate", "stories", "compare"})
  void whatIsKeptInACacheGivesTheSameOutput(String command) throws IOException {
    String file = Files.writeString(folder.resolve("a.txt"), REPORT).toString();
    String cache = folder.resolve("cache").toString();
    run("", command, "--format", "json", file);
    String without = out.toString();
    assertThat(without).contains("Port Selm");
    run("", command, "--format", "json", "--cache", cache, file);
    run("", command, "--format", "json", "--cache", cache, file);
    assertThat(out.toString()).isEqualTo(without.repeat(3));
    assertThat(folder.resolve("cache")).isDirectoryContaining("glob:**.layers");
  }

  @Test
  void aCacheInWhichNothingCanBeKeptGetsASentence() throws IOException {
    String file = Files.writeString(folder.resolve("a.txt"), REPORT).toString();
    assertThat(run("", "stories", "--cache", file, file)).isEqualTo(2);
    assertThat(err.toString())
        .contains("--cache in " + file + ": there is a file of that name")
        .doesNotContain("Exception");
  }

  @Test
  void anExplanationOfAReportThatIsNotThereNamesIt() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), REPORT);
    assertThat(run("", "stories", "--explain", "nobody", "s1", file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("--explain: there is no report or story 'nobody'");
  }

  @ParameterizedTest
  @CsvSource({"c1,0", "c999,1"})
  void anExplanationOfAClaimThatIsNotThereHasFoundNothing(String claim, int exit)
      throws IOException {
    String one = Files.writeString(folder.resolve("a.txt"), REPORT).toString();
    String other = Files.writeString(folder.resolve("b.txt"), REPORT).toString();
    assertThat(run("", "compare", "--explain", claim, one, other)).isEqualTo(exit);
    assertThat(out.toString()).contains(claim);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stories --explain a s1 ", "compare --explain c1 "})
  void anExplanationIsNeverWrittenAsAnotherFormat(String command) throws IOException {
    Files.writeString(folder.resolve("a.txt"), REPORT);
    String[] words = (command + "--format json " + folder).split(" ");
    assertThat(run("", words)).isEqualTo(2);
    assertThat(err.toString()).contains("--explain gives text; leave --format json out");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsDone() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), REPORT);
    assertThat(
            run("", "read", "--format", "json", folder.resolve("gone").toString(), file.toString()))
        .isEqualTo(0);
    assertThat(err.toString())
        .contains("skipped " + folder.resolve("gone") + ": there is no such file or folder")
        .contains("2 inputs, 1 skipped");
    assertThat(out.toString().lines()).hasSize(2);
    assertThat(out.toString()).contains("sent 40 firefighters");
  }

  @Test
  void nothingReadableIsExitOne() throws IOException {
    Files.write(folder.resolve("a.bin"), new byte[] {0, 1, 2, 3, 0, 0, 7});
    Files.writeString(folder.resolve("b.txt"), "");
    assertThat(run("", "read", folder.toString())).isEqualTo(1);
    assertThat(err.toString())
        .contains("skipped " + folder.resolve("a.bin"), "2 inputs, 2 skipped");
  }

  @Test
  void anEmptyFolderSaysThatNothingWasFound() {
    assertThat(run("", "read", folder.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("nothing found");
  }

  @Test
  void whatASourceDatesElsewhenIsLeftOutAndCountedByReason() {
    String lines =
        "{\"id\":\"old\",\"date\":\"2026-01-01\",\"text\":\"x\"}\n{\"id\":\"short\",\"text\":\"x\"}\n";
    assertThat(run(lines, "read", "--from", "2026-02", "-")).isEqualTo(1);
    assertThat(err.toString())
        .contains("skipped standard input: 1 page outside of the dates asked for")
        .contains("2 inputs, 2 skipped: 1 too short, 1 not asked for");
  }

  @Test
  void aDateToSelectByThatIsNoneGetsASentence() {
    assertThat(run("", "read", "--until", "soon", "x.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("'soon' is no date; write it as 2017-03-04, 2017-03");
  }

  @Test
  void standardInputIsRead() {
    assertThat(run(REPORT, "read", "--format", "json", "-")).isEqualTo(0);
    assertThat(out.toString()).contains("\"path\":\"standard input\"", "Nobody was hurt");
  }

  @Test
  void verbatimLeavesEveryCharInPlace() {
    String text = "  1/3 A gallery line Getty\r\n\r\nBody “quoted” text, kept as it is.  \n";
    String json = "{\"id\":\"v\",\"text\":" + quoted(text) + "}";
    assertThat(run(json, "read", "--verbatim", "--format", "json", "-")).isEqualTo(0);
    assertThat(out.toString()).contains("\"body\":" + quoted(text));
  }

  @Test
  void outWritesToAFileAndLeavesStandardOutputEmpty() throws IOException {
    Path target = folder.resolve("out.json");
    assertThat(run(REPORT, "read", "--format", "json", "--out", target.toString(), "-"))
        .isEqualTo(0);
    assertThat(out.toString()).isEmpty();
    assertThat(Files.readString(target)).contains("Nobody was hurt");
  }

  @Test
  void anOutThatCannotBeWrittenGetsASentence() {
    assertThat(run(REPORT, "read", "--out", folder.resolve("no/where").toString(), "-"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("--out:", "cannot be written: there is no such folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-x.txt", "-reports/a.html", "-2026-03-04.json"})
  void aFileThatBeginsWithADashGetsTheWayToNameIt(String file) {
    assertThat(run("", "read", file)).isEqualTo(2);
    assertThat(err.toString())
        .contains("there is no option " + file + "; a file so named is given as ./" + file);
  }

  @Test
  void anOptionThatIsNoneIsNoFile() {
    assertThat(run("", "read", "--frm", "2026", "a.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("--frm").doesNotContain("./--frm");
  }

  @Test
  void aStartAfterTheEndGetsASentence() {
    assertThat(run("", "read", "--from", "2026-05", "--until", "2026-01", "x.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("--from, --until: from 2026-05 is after until 2026-01");
  }

  @Test
  void theSamePathIsReadOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), REPORT);
    String path = file.toString();
    assertThat(run("", "read", "--format", "json", path, path, folder + "/./a.txt")).isEqualTo(0);
    assertThat(out.toString().lines()).hasSize(1);
  }

  @Test
  void standardInputIsReadOnce() {
    assertThat(run(REPORT, "read", "--format", "json", "-", "-")).isEqualTo(0);
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aNameThatWouldBreakTheLineOrCommandTheTerminalIsEscaped() throws IOException {
    Path file = Files.writeString(folder.resolve("two\nlines\u001b[31m.txt"), "x");
    assertThat(run("", "read", file.toString())).isEqualTo(1);
    assertThat(err.toString().lines().toList().get(0))
        .startsWith("skipped " + folder + "/two\\nlines\\x1b[31m.txt: ");
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\r", "\\r").replace("\n", "\\n") + "\"";
  }

  private int run(String in, String... args) {
    var stream = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    return Main.run(
        args, new Terminal(new PrintWriter(out), new PrintWriter(err), stream, "", "80"));
  }
}
