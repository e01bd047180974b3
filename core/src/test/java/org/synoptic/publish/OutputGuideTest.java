package org.synoptic.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.synoptic.House;

/** What the guide shows is what is printed, and no field goes unexplained. */
class OutputGuideTest {

  private static final Pattern EXAMPLE = Pattern.compile("```([a-z]+)\\n([^`]{1,4000})```");
  private static final Pattern FIELD = Pattern.compile("`([a-zA-Z]+)`");

  @Test
  void everyExampleIsPrintedSo() throws IOException {
    Matcher example = EXAMPLE.matcher(guide("output.md"));
    int examples = 0;
    while (example.find()) {
      Format format = Format.valueOf(example.group(1).toUpperCase(Locale.ROOT));
      String printed = Printed.comparison(format, HarbourFire.COMPARISON);
      assertThat(printed.replace("\r\n", "\n")).contains(example.group(2));
      examples++;
    }
    assertThat(examples).isGreaterThan(5);
  }

  @Test
  void everyFieldIsExplained() throws IOException {
    ObjectMapper json = new ObjectMapper();
    Set<String> explained = new TreeSet<>(Set.of("stories"));
    Matcher field = FIELD.matcher(guide("json.md"));
    while (field.find()) {
      explained.add(field.group(1));
    }
    Set<String> printed = new TreeSet<>();
    names(json.readTree(Printed.comparison(Format.JSON, Hostile.comparison("Ana"))), printed);
    names(json.readTree(Printed.annotated(Format.JSON, Hostile.article("Ana", "a"))), printed);
    names(json.readTree(Printed.story(Format.JSON, HarbourFire.COMPARISON.story())), printed);
    assertThat(explained).containsAll(printed);
  }

  private static void names(JsonNode node, Set<String> names) {
    node.fieldNames().forEachRemaining(names::add);
    node.forEach(child -> names(child, names));
  }

  private static String guide(String page) throws IOException {
    return Files.readString(House.ROOT.resolve("docs/guide").resolve(page));
  }
}
