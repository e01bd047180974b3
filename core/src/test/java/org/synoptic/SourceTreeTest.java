package org.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the source files of all modules: see CONTRIBUTING.md. */
class SourceTreeTest {

  private static final List<String> MODULES =
      List.of("parser", "models", "core", "store", "app", "bench", "flink");

  /** The least lines with text of a package page. */
  private static final int FEWEST_LINES = 10;

  private static final Pattern INLINE_PATH =
      Pattern.compile("\\b(?:org\\.synoptic|java|javax)(?:\\.[a-z0-9]{1,30}){1,8}\\.[A-Z]");

  /** What a package page names as code: a class, or a list. */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\{@code\\s(?:\\*\\s)?(?:[a-z]{1,20}\\.){0,4}([A-Z][a-z]\\w{1,60}|[\\w-]{1,40}\\.(?:txt|tsv))\\}");

  /** Classes of the JDK and of libraries among them. */
  private static final List<String> OF_OTHERS =
      List.of("Document", "Element", "IllegalArgumentException");

  /** What opens a connection or looks a name up, as an import or a call: see {@link ArrowsTest}. */
  private static final Pattern CONNECTION =
      Pattern.compile(
          "import (?:static )?(?:java\\.net\\.(?:Socket|ServerSocket|DatagramSocket|MulticastSocket"
              + "|InetAddress|URLConnection|HttpURLConnection|http\\.)|javax\\.net\\.|java\\.rmi\\."
              + "|java\\.nio\\.channels\\.(?:Socket|ServerSocket|Datagram|AsynchronousSocket)Channel)"
              + "|\\.open(?:Connection|Stream)\\(|Jsoup\\.connect\\(");

  /** They open resources of their own jars by the addresses that class loaders give. */
  private static final List<String> OF_RESOURCES =
      List.of("MappedResource.java", "SentenceEncoder.java", "UnpackedFiles.java");

  /** The benchmark's reader of pages, which asks the desk that it has started on this machine. */
  private static final String OF_ITS_OWN_DESK = "DeskProcess.java";

  @Test
  void inNoModuleAnythingButTheDoorOpensConnections() {
    Path door = Path.of("org", "synoptic", "gather", "fetch");
    Map<Boolean, List<Path>> byPlace =
        sources("main")
            .filter(file -> lines(file).stream().anyMatch(line -> CONNECTION.matcher(line).find()))
            .filter(file -> !file.endsWith(OF_ITS_OWN_DESK))
            .collect(Collectors.partitioningBy(file -> file.getParent().endsWith(door)));
    assertThat(byPlace.get(true)).isNotEmpty();
    assertThat(byPlace.get(false))
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(OF_RESOURCES);
  }

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

  @Test
  void noClassIsWrittenWithItsPackage() {
    assertThat(INLINE_PATH.matcher("new java.util.ArrayList<>()").find()).isTrue();
    List<String> inline =
        sources("main")
            .flatMap(
                file ->
                    code(file).stream()
                        .filter(line -> INLINE_PATH.matcher(line).find())
                        .map(line -> file.getFileName() + ": " + line.strip()))
            .toList();
    assertThat(inline).isEmpty();
  }

  @Test
  void everyPackageHasAPageThatExplainsIt() {
    Map<Path, Long> lines =
        sources("main")
            .map(Path::getParent)
            .distinct()
            .collect(
                Collectors.toMap(
                    House.ROOT::relativize, SourceTreeTest::pageLines, Long::sum, TreeMap::new));
    assertThat(lines).isNotEmpty();
    lines.values().removeIf(count -> count >= FEWEST_LINES);
    assertThat(lines).isEmpty();
  }

  @Test
  void whatThePackagePagesNameIsThere() {
    Set<String> there =
        Stream.concat(Stream.concat(sources("main"), sources("test")), resources())
            .map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
            .collect(Collectors.toSet());
    there.addAll(OF_OTHERS);
    Map<String, List<String>> named =
        sources("main")
            .filter(file -> file.endsWith("package-info.java"))
            .collect(
                Collectors.toMap(
                    file -> House.ROOT.relativize(file).toString(), SourceTreeTest::named));
    assertThat(named.values()).flatMap(names -> names).contains("Contrasts", "loaded.tsv");
    assertThat(named).allSatisfy((page, names) -> assertThat(there).as(page).containsAll(names));
  }

  /** Classes and lists that a package page names as code. */
  private static List<String> named(Path page) {
    return NAMED
        .matcher(String.join("\n", lines(page)))
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  @Test
  void everyPackageStandsInTheTableOfTheArchitecture() {
    List<String> table =
        lines(House.ROOT.resolve("ARCHITECTURE.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split("\\|")[1])
            .toList();
    List<String> missing =
        sources("main")
            .filter(file -> file.endsWith("package-info.java"))
            .map(SourceTreeTest::packageName)
            .filter(name -> table.stream().noneMatch(cell -> names(cell, name)))
            .toList();
    assertThat(table).hasSizeGreaterThan(50);
    assertThat(missing).isEmpty();
  }

  /** Whether a cell names a package: whole, or by its last part after another of its parent. */
  private static boolean names(String cell, String name) {
    int last = name.lastIndexOf('.');
    return cell.contains("`" + name + "`")
        || (last > 0
            && cell.contains("`" + name.substring(0, last) + ".")
            && cell.contains("`" + name.substring(last) + "`"));
  }

  private static String packageName(Path page) {
    String line =
        lines(page).stream().filter(l -> l.startsWith("package ")).findFirst().orElseThrow();
    String name = line.substring("package ".length(), line.length() - 1);
    return name.equals("org.synoptic") ? name : name.substring("org.synoptic.".length());
  }

  /** Lines of the package's comment; 0 where it has none. */
  private static long pageLines(Path folder) {
    Path page = folder.resolve("package-info.java");
    return Files.exists(page)
        ? lines(page).stream().filter(line -> line.matches(" \\* .*\\w.*")).count()
        : 0;
  }

  /** Lines that are neither import, package line, comment nor text block, their strings emptied. */
  private static List<String> code(Path file) {
    boolean block = false;
    Stream.Builder<String> code = Stream.builder();
    for (String line : lines(file)) {
      boolean fence = line.contains("\"\"\"");
      if (!block && !fence && !line.strip().matches("(?:import |package |\\*|/\\*|//).*")) {
        code.add(line.replaceAll("\"(?:[^\"\\\\]|\\\\.){0,200}\"", "\"\""));
      }
      block = fence != block;
    }
    return code.build().toList();
  }

  private static Stream<Path> sources(String scope) {
    return MODULES.stream()
        .map(module -> House.ROOT.resolve(module).resolve("src").resolve(scope).resolve("java"))
        .flatMap(SourceTreeTest::files)
        .filter(file -> file.toString().endsWith(".java"));
  }

  private static Stream<Path> resources() {
    return MODULES.stream()
        .map(module -> House.ROOT.resolve(module).resolve("src/main/resources"))
        .filter(Files::isDirectory)
        .flatMap(SourceTreeTest::files);
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
