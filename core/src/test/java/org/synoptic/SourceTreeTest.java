package org.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the source files of all modules: see CONTRIBUTING.md. */
class SourceTreeTest {

  private static final List<String> MODULES = List.of("core", "app", "bench");

  @Test
  void noTwoClassesHaveOneSimpleName() {
    Map<String, List<Path>> byName =
        sources("main")
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(
                Collectors.groupingBy(
                    file -> file.getFileName().toString(), TreeMap::new, Collectors.toList()));
    assertThat(byName).hasSizeGreaterThan(100);
    assertThat(byName.values()).allSatisfy(files -> assertThat(files).hasSize(1));
  }

  private static Stream<Path> sources(String scope) {
    return MODULES.stream()
        .map(module -> House.ROOT.resolve(module).resolve("src").resolve(scope).resolve("java"))
        .flatMap(SourceTreeTest::files)
        .filter(file -> file.toString().endsWith(".java"));
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
