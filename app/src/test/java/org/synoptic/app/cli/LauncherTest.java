package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a process gets from the shell and only the launcher can mend: closed streams, the character
 * set of file names, signals. A copy of the launcher runs the classes under test: its {@code java}
 * is a script that calls the real one with this test's class path.
 */
class LauncherTest {

  private static final Path ROOT = Path.of(System.getProperty("synoptic.root", ".."));
  private static final int PATIENCE_SECONDS = 60;

  private static final String REPORT =
      "Fire destroys warehouse in Port Selm\n\nA fire destroyed a warehouse in the harbour of Port"
          + " Selm on Monday, the city's fire service said. Nobody was hurt in the fire.\n";

  private static final String JAVA =
      """
      #!/bin/bash
      case $1 in -XshowSettings*) echo ' java.specification.version = 17'; exit ;; esac
      while [ "$1" != -jar ]; do shift; done
      shift 2
      exec '%s' -XX:TieredStopAtLevel=1 -cp '%s' org.synoptic.app.cli.Main "$@"
      """;

  @TempDir Path folder;

  @BeforeEach
  void installLauncher() throws IOException {
    assumeTrue(new File("/bin/bash").canExecute(), "the launcher needs bash");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    script("home/bin/java", JAVA.formatted(java, System.getProperty("java.class.path")));
    script("synoptic", Files.readString(ROOT.resolve("synoptic")));
    for (String module : new String[] {"core", "store", "app", "bench"}) {
      Files.createDirectories(folder.resolve(module).resolve("src/main"));
      Files.createFile(folder.resolve(module).resolve("pom.xml"));
    }
    Files.createFile(folder.resolve("pom.xml"));
    Files.createDirectories(folder.resolve("app/target"));
    Files.createFile(folder.resolve("app/target/synoptic.jar"));
    Files.createDirectory(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.txt"), REPORT);
    Files.writeString(folder.resolve("old.txt"), "old");
  }

  @Test
  void closedStandardInputIsTold() throws Exception {
    assertThat(shell("./synoptic read - <&-"))
        .contains("skipped standard input: it is closed", "exit 1");
  }

  @Test
  void closedStandardOutputIsTold() throws Exception {
    assertThat(shell("./synoptic read in >&-"))
        .contains("synoptic: standard output cannot be written: it is closed", "exit 2");
  }

  @Test
  void closedStandardErrorHarmsNothing() throws Exception {
    assertThat(shell("./synoptic read in 2>&-")).contains("Fire destroys", "exit 0");
  }

  @Test
  void aReaderThatHasGoneEndsTheRunQuietly() throws Exception {
    assertThat(shell("set -o pipefail; ./synoptic read in | true").strip()).isEqualTo("exit 141");
  }

  @Test
  void namesOutsideAsciiAreReadInAnyLocale() throws Exception {
    String make = "cd in; mv a.txt 'Zürich-Łódź.txt'; cp Zür* $'latin-\\xe9.txt'; cd ..; ";
    assertThat(shell(make + "LC_ALL=C ./synoptic read in/Z*.txt"))
        .contains("Fire destroys", "Zürich-Łódź.txt", "exit 0");
    assertThat(shell("LC_ALL=C ./synoptic read in/latin*.txt")).contains("Fire destroys", "exit 0");
    assertThat(shell("LC_ALL=C ./synoptic read 'in/*.txt'").split("Fire destroys", -1)).hasSize(3);
  }

  @Test
  void aProcessSubstitutionIsRead() throws Exception {
    assertThat(shell("./synoptic read <(cat in/a.txt)")).contains("Fire destroys", "exit 0");
  }

  @Test
  void aPipeAsOutputIsWritten() throws Exception {
    assertThat(shell("mkfifo p; cat p & ./synoptic read in --out p; wait; [ -p p ] && echo pipe"))
        .contains("Fire destroys", "pipe");
  }

  @Test
  void anInterruptedRunLeavesTheOldFile() throws Exception {
    Process process = process("./synoptic", "read", "-", "--out", "old.txt").start();
    process.getOutputStream().write(REPORT.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (unfinished() == 0 && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(unfinished()).isEqualTo(1);
    process.destroy();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
    assertThat(unfinished()).isZero();
    assertThat(folder.resolve("old.txt")).hasContent("old");
  }

  private long unfinished() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tmp")).count();
    }
  }

  private void script(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** What a command writes on both streams, and its exit code. */
  private String shell(String command) throws Exception {
    Process process = process("/bin/bash", "-c", command + "\necho exit $?").start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return said;
  }

  private ProcessBuilder process(String... words) {
    ProcessBuilder process = new ProcessBuilder(words).directory(folder.toFile());
    process.environment().putAll(Map.of("JAVA_HOME", folder + "/home", "LC_ALL", "C.UTF-8"));
    return process.redirectErrorStream(true);
  }
}
