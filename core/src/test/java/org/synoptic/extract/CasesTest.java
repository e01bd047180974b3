package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.synoptic.model.Article;
import org.synoptic.model.Reading;
import org.synoptic.model.Removed;

/**
 * Every folder of {@code cases/extract}: the page in, the article as Markdown out. Run with {@code
 * -Dsynoptic.rewrite=true} to write what comes out now; the difference is the review.
 */
class CasesTest {

  private static final Path CASES =
      Path.of(System.getProperty("synoptic.root", ".."), "core/src/test/resources/cases/extract");
  private static final Map<String, String> TYPES =
      Map.of("txt", "text/plain", "html", "text/html", "json", "application/json");

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thePageReadsAsExpected(String name) throws IOException {
    Path folder = CASES.resolve(name);
    String found = markdown(read(folder));
    Path expected = folder.resolve("expected.md");
    if (Boolean.getBoolean("synoptic.rewrite")) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  private static Reading read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Path input =
          files
              .filter(file -> file.getFileName().toString().startsWith("input."))
              .findFirst()
              .orElseThrow();
      String ending = input.toString().substring(input.toString().lastIndexOf('.') + 1);
      return Extracted.of(TYPES.getOrDefault(ending, "text/plain"), Files.readString(input));
    }
  }

  private static String markdown(Reading reading) {
    if (!(reading instanceof Article article)) {
      return reading + "\n";
    }
    StringBuilder text = new StringBuilder();
    text.append("# ").append(article.headline()).append("\n\n");
    text.append("- bylines: ").append(article.bylines()).append('\n');
    text.append("- published: ").append(article.published().when()).append('\n');
    text.append("- outlet: ").append(article.outlet() == null ? null : article.outlet().name());
    text.append("\n- language: ").append(article.language()).append('\n');
    text.append("- partial: ").append(article.partial()).append("\n\n");
    text.append(article.body()).append("\n\n## Removed\n\n");
    for (Removed removed : article.removed()) {
      text.append("- ").append(removed.why()).append(": ").append(removed.text()).append('\n');
    }
    return text.toString();
  }
}
