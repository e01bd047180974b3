package org.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of Java in the README are compiled and run. */
class ReadmeTest {

  private static final Pattern JAVA = Pattern.compile("```java\\n([^`]{1,2000})```");

  @TempDir Path folder;

  @Test
  void itsLinesOfJavaPrintTheAgreedClaims() throws Exception {
    String printed = run(compile(lines()));
    assertThat(printed.lines().toList().get(0)).isNotBlank();
    assertThat(printed).contains(" origins: ");
  }

  private static String lines() throws IOException {
    Matcher block = JAVA.matcher(Files.readString(House.ROOT.resolve("README.md")));
    assertThat(block.find()).isTrue();
    return block.group(1).replace("examples/", House.ROOT.resolve("examples") + "/");
  }

  private Path compile(String lines) throws IOException {
    Path source = folder.resolve("Shown.java");
    Files.writeString(
        source,
        """
        import java.nio.file.Path;
        import org.synoptic.Synoptic;
        import org.synoptic.model.*;

        public class Shown implements Runnable {
          public void run() {
        """
            + lines
            + "}}");
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, errors, "-d", folder.toString(), source.toString());
    assertThat(failed).as(errors.toString(StandardCharsets.UTF_8)).isZero();
    return folder;
  }

  private static String run(Path classes) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      ((Runnable) loader.loadClass("Shown").getConstructor().newInstance()).run();
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
