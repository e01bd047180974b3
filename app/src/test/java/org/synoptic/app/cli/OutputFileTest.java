package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code --out} does to a file that exists, and that it never costs an input. */
class OutputFileTest {

  private static final String REPORT =
      """
      Fire destroys warehouse in Port Selm

      A fire destroyed a warehouse in the harbour of Port Selm on Monday, the city's fire service said.

      Nobody was hurt, according to the fire service, which sent 40 firefighters to the scene.
      """;

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeInputs() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    Files.writeString(folder.resolve("a.txt"), REPORT);
    Files.writeString(folder.resolve("b.txt"), REPORT);
    Files.writeString(folder.resolve("old.csv"), "old");
    Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("a.txt"));
    Files.createSymbolicLink(folder.resolve("twice.txt"), Path.of("link.txt"));
    Files.createLink(folder.resolve("sub/hard.txt"), folder.resolve("a.txt"));
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, a.txt",
    "b.txt a.txt, a.txt",
    "a.txt, sub/../a.txt",
    "sub/../a.txt, ./a.txt",
    "link.txt, a.txt",
    "a.txt, link.txt",
    "a.txt, twice.txt",
    "twice.txt, link.txt",
    "a.txt, sub/hard.txt",
    "'', a.txt",
    "sub, a.txt",
    "*.txt, a.txt",
    "**/*.txt, a.txt",
    "[ab].txt, link.txt"
  })
  void anInputIsRefusedAndStaysAsItWas(String inputs, String target) throws IOException {
    List<String> words = new ArrayList<>(List.of("read", "--out", path(target)));
    Stream.of(inputs.split(" ")).map(this::path).forEach(words::add);
    assertThat(run(words)).isEqualTo(ExitCode.WRONG);
    assertThat(err.toString())
        .startsWith("synoptic: --out: " + path(target) + " is read, as ")
        .hasLineCount(1);
    assertThat(folder.resolve("a.txt")).hasContent(REPORT);
    assertThat(Files.isSymbolicLink(folder.resolve("link.txt"))).isTrue();
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void aDictionaryIsAnInputToo() throws IOException {
    assertThat(
            run("annotate", path("b.txt"), "--dictionaries", path("sub"), "--out", path("a.txt")))
        .isEqualTo(ExitCode.WRONG);
    assertThat(folder.resolve("a.txt")).hasContent(REPORT);
  }

  @Test
  void aFileBesideTheInputsIsReplacedAsAWhole() throws IOException {
    Path target = folder.resolve("old.csv");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
    assertThat(run("read", path("a.txt"), "--out", path("old.csv"))).isEqualTo(ExitCode.DONE);
    assertThat(target).content().startsWith("Fire destroys").doesNotContain("old");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rw-r-----");
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void anOldFileIsKeptWhereNothingComesOut() throws IOException {
    assertThat(run("read", path("gone"), "--out", path("old.csv"))).isEqualTo(ExitCode.NOTHING);
    assertThat(folder.resolve("old.csv")).hasContent("old");
    assertThat(err.toString()).contains("--out: nothing is written to " + path("old.csv"));
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void noFileIsMadeWhereNothingComesOut() {
    assertThat(run("read", path("gone"), "--out", path("new.csv"))).isEqualTo(ExitCode.NOTHING);
    assertThat(folder.resolve("new.csv")).doesNotExist();
  }

  @Test
  void anOldFileIsKeptWhereTheRunFails() throws IOException {
    assertThat(
            run(
                "annotate",
                path("a.txt"),
                "--dictionaries",
                path("gone"),
                "--out",
                path("old.csv")))
        .isEqualTo(ExitCode.WRONG);
    assertThat(folder.resolve("old.csv")).hasContent("old");
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void aLinkIsFollowedAndStaysALink() throws IOException {
    Files.createSymbolicLink(folder.resolve("new-link"), Path.of("sub/new.csv"));
    Files.createSymbolicLink(folder.resolve("old-link"), Path.of("old.csv"));
    run("read", path("a.txt"), "--out", path("new-link"));
    run("read", path("a.txt"), "--out", path("old-link"));
    assertThat(Files.isSymbolicLink(folder.resolve("old-link"))).isTrue();
    assertThat(folder.resolve("old.csv")).content().startsWith("Fire destroys");
    assertThat(folder.resolve("sub/new.csv")).content().startsWith("Fire destroys");
  }

  @Test
  void aSecondNameOfAFileStaysOne() throws IOException {
    Files.createLink(folder.resolve("second.csv"), folder.resolve("old.csv"));
    assertThat(run("read", path("a.txt"), "--out", path("old.csv"))).isEqualTo(ExitCode.DONE);
    assertThat(folder.resolve("second.csv")).content().startsWith("Fire destroys");
    assertThat(leftovers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', it is a folder",
    "sub, it is a folder",
    "no/where.csv, there is no such folder",
    "loop, its links lead back to each other",
    "a.txt/x.csv, Not a directory"
  })
  void aPlaceThatCannotBeWrittenIsToldWithTheReason(String target, String reason)
      throws IOException {
    Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    assertThat(run("read", path("b.txt"), "--out", path(target))).isEqualTo(ExitCode.WRONG);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "synoptic: --out: " + path(target) + " cannot be written: " + reason);
  }

  @Test
  void aFileWithoutPermissionIsNotReplaced() throws IOException {
    Path target = folder.resolve("old.csv");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r--r--r--"));
    assumeTrue(!Files.isWritable(target), "this user may write everything");
    assertThat(run("read", path("a.txt"), "--out", path("old.csv"))).isEqualTo(ExitCode.WRONG);
    assertThat(err.toString()).contains("cannot be written: permission denied");
    assertThat(target).hasContent("old");
  }

  @Test
  void aNameThatIsEmptyIsRefused() {
    assertThat(run("read", path("a.txt"), "--out", "")).isEqualTo(ExitCode.WRONG);
    assertThat(err.toString()).contains("--out: the name is empty");
  }

  @Test
  void twoOutputsAreRefused() {
    assertThat(run("read", path("a.txt"), "--out", path("x"), "--out", path("y")))
        .isEqualTo(ExitCode.WRONG);
    assertThat(err.toString()).contains("only once");
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void aFullDeviceIsTold() {
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no such device here");
    assertThat(run("read", path("a.txt"), "--out", "/dev/full")).isEqualTo(ExitCode.WRONG);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "synoptic: --out: /dev/full cannot be written: No space left on device");
  }

  @Test
  void aDeviceIsWrittenAndStaysOne() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "there is no such device here");
    assertThat(run("read", path("a.txt"), "--out", "/dev/null")).isEqualTo(ExitCode.DONE);
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void whatIsNotKeptIsDeleted() throws IOException {
    Path target = folder.resolve("old.csv");
    try (OutputFile file = OutputFile.open(target)) {
      file.stream().write(new byte[] {1, 2, 3});
      assertThat(leftovers()).hasSize(1);
      assertThat(target).hasContent("old");
    }
    assertThat(leftovers()).isEmpty();
    assertThat(target).hasContent("old");
  }

  @Test
  void nothingIsKeptAfterTheEnd() throws IOException {
    OutputFile file = OutputFile.open(folder.resolve("old.csv"));
    file.close();
    assertThatThrownBy(() -> file.stream().write(1)).isInstanceOf(IOException.class);
    file.keep();
    assertThat(folder.resolve("old.csv")).hasContent("old");
  }

  private String path(String name) {
    return name.isEmpty() ? folder.toString() : folder + "/" + name;
  }

  private List<Path> leftovers() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".tmp")).toList();
    }
  }

  private int run(String... args) {
    return run(List.of(args));
  }

  private int run(List<String> args) {
    var in = new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8));
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), in, "", "80");
    return Main.run(args.toArray(String[]::new), terminal);
  }
}
