package org.synoptic.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.synoptic.House;

/** A label is written once, as a constant: one that is misspelt does not compile. */
class LabelsTest {

  private static final Path MAIN = House.ROOT.resolve("core/src/main/java/org/synoptic");

  private static final Pattern LITERAL = Pattern.compile("'\"'|\"((?:[^\"\\\\\n]++|\\\\.)*+)\"");

  /** A test of the beginning or end of a label: the predicates of {@link Tags} are for that. */
  private static final Pattern AFFIX =
      Pattern.compile("(?:tag|relation)\\([^\"]*\\)\\s*\\.(?:startsWith|endsWith)\\(\"");

  /**
   * Where the same letters stand for something else: sections of the word lists of figures, a task
   * of NLP4J, who does an act. The dates read no labels; their units and sections have such names.
   */
  private static final Set<String> OTHER_MEANINGS =
      Set.of(
          "CountedNoun.java IN",
          "FigureReader.java IN",
          "FractionReader.java IN",
          "MeasureReader.java TO",
          "FigureLexicon.java IN",
          "FigureLexicon.java TO",
          "Proposition.java agent");

  private static final Path DATES = MAIN.resolve("annotate/when");

  @Test
  void noLabelStandsAsALiteralInTheRoomsThatReadParses() throws IOException {
    Set<String> labels = new TreeSet<>(Relations.all());
    labels.addAll(Tags.all());
    labels.addAll(NameLabels.all());
    labels.removeIf(label -> label.length() == 1);
    List<String> literals = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (Path file : filesOf("annotate", "compare", "check")) {
      Matcher literal = LITERAL.matcher(withoutComments(file));
      while (literal.find()) {
        String where = file.getFileName() + " " + literal.group(1);
        if (literal.group(1) != null && labels.contains(literal.group(1))) {
          (OTHER_MEANINGS.contains(where) ? seen : literals).add(where);
        }
      }
    }
    assertThat(literals).as("use the constants of the syntax room").isEmpty();
    assertThat(seen).as("exceptions that are still needed").containsAll(OTHER_MEANINGS);
  }

  @Test
  void noLabelIsToldByItsFirstOrLastLetters() throws IOException {
    assertThat(AFFIX.matcher("tree.tag(i).startsWith(\"VB\")").find()).isTrue();
    List<String> found = new ArrayList<>();
    for (Path file : filesOf("annotate", "compare", "check")) {
      withoutComments(file)
          .lines()
          .filter(line -> AFFIX.matcher(line).find())
          .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
    }
    assertThat(found).as("use the predicates of Tags, the sets of Relations").isEmpty();
  }

  @Test
  void anUnknownLabelBecomesTheOneForUnknown() {
    assertThat(Relations.known("nsubj")).isSameAs(Relations.NSUBJ);
    assertThat(Relations.known("nsubj:pass")).isEqualTo(Relations.DEP);
    assertThat(Relations.known(null)).isEqualTo(Relations.DEP);
    assertThat(Tags.known("VBD")).isSameAs(Tags.VBD);
    assertThat(Tags.known("VERB")).isEqualTo(Tags.XX);
  }

  @Test
  void everyConstantIsAmongAllLabels() throws ReflectiveOperationException {
    assertThat(constants(Relations.class)).hasSize(44).isEqualTo(new TreeSet<>(Relations.all()));
    assertThat(constants(Tags.class)).hasSize(50).isEqualTo(new TreeSet<>(Tags.all()));
    assertThat(constants(NameLabels.class)).hasSize(18).isEqualTo(new TreeSet<>(NameLabels.all()));
  }

  private static Set<String> constants(Class<?> labels) throws ReflectiveOperationException {
    Set<String> found = new TreeSet<>();
    for (var field : labels.getFields()) {
      if (field.getType() == String.class) {
        found.add((String) field.get(null));
      }
    }
    return found;
  }

  private static List<Path> filesOf(String... rooms) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String room : rooms) {
      try (Stream<Path> found = Files.walk(MAIN.resolve(room))) {
        found
            .filter(path -> path.toString().endsWith(".java") && !path.startsWith(DATES))
            .forEach(files::add);
      }
    }
    assertThat(files).hasSizeGreaterThan(100);
    return files;
  }

  private static String withoutComments(Path file) throws IOException {
    return Files.readString(file)
        .replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("(?m)^\\s*//.*$", "");
  }
}
