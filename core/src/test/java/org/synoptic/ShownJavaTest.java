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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pieces of Java in the README and the guide are compiled and run. */
class ShownJavaTest {

  private static final Pattern JAVA = Pattern.compile("```java\\n([^`]{1,2000})```");

  private static final String IMPORTS =
      """
      import static java.nio.charset.StandardCharsets.UTF_8;
      import java.nio.file.Path;
      import java.time.*;
      import java.util.*;
      import org.synoptic.*;
      import org.synoptic.annotate.engine.LoadingProgress;
      import org.synoptic.gather.*;
      import org.synoptic.gather.fetch.*;
      import org.synoptic.model.*;
      """;

  @TempDir Path folder;

  @Test
  void theReadmePrintsTheAgreedClaims() throws Exception {
    List<String> pieces = pieces("README.md");
    assertThat(pieces).hasSize(1);
    String printed = run(compile(pieces.get(0)));
    assertThat(printed.lines().findFirst().orElse("")).contains("Port Selm");
    assertThat(printed).contains("2 origins: ");
  }

  @Test
  void theGuidePrintsSomething() throws Exception {
    for (String piece : pieces("docs/guide/java.md")) {
      assertThat(run(compile(piece))).as(piece).isNotBlank();
    }
  }

  private static List<String> pieces(String page) throws IOException {
    Matcher block = JAVA.matcher(Files.readString(House.ROOT.resolve(page)));
    List<String> pieces = new ArrayList<>();
    while (block.find()) {
      pieces.add(block.group(1).replace("examples/", House.ROOT.resolve("examples") + "/"));
    }
    assertThat(pieces).isNotEmpty();
    return pieces;
  }

  private Path compile(String piece) throws IOException {
    Path source = folder.resolve("Shown.java");
    Files.writeString(
        source,
        IMPORTS + "public class Shown implements Runnable { public void run() {" + piece + "}}");
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
