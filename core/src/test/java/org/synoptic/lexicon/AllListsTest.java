package org.synoptic.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every list among the resources as the class that uses it declares it. */
class AllListsTest {

  private static final Path ROOT =
      Path.of(System.getProperty("synoptic.root", ".."), "core/src/main/resources");
  private static final Path CLASSES =
      Path.of(System.getProperty("synoptic.root", ".."), "core/target/classes");

  private static final Pattern LICENCE = Pattern.compile("Apache-2\\.0|MIT|CC BY");

  private static final List<String> FAULTS = new ArrayList<>();

  private static final TreeMap<String, WordList> DECLARED = declared();

  static Stream<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.map(Path::toString).filter(f -> f.matches(".*\\.(txt|tsv)")).toList().stream()
          .map(file -> file.substring(ROOT.toString().length()))
          .sorted();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyListIsAsItsUserDeclaresIt(String file) {
    assertThat(DECLARED).containsKey(file);
    assertThat(DECLARED.get(file).rows()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theHeadOfEveryListSaysUnderWhichLicenceItStands(String file) throws IOException {
    try (Stream<String> lines = Files.lines(ROOT.resolve(file.substring(1)))) {
      assertThat(lines.takeWhile(line -> line.startsWith("#")).toList())
          .anyMatch(line -> LICENCE.matcher(line).find());
    }
  }

  @Test
  void noListThatAClassReadsAsItIsLoadedHasAFault() {
    assertThat(DECLARED).hasSizeGreaterThan(100);
    assertThat(FAULTS).isEmpty();
  }

  @Test
  void everyDeclaredListIsThere() throws IOException {
    assertThat(new TreeSet<>(files().toList())).containsAll(DECLARED.keySet());
  }

  private static TreeMap<String, WordList> declared() {
    TreeMap<String, WordList> lists = new TreeMap<>();
    try (Stream<Path> all = Files.walk(CLASSES.resolve("org/synoptic"))) {
      for (Path file : all.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.');
        for (Field field : Class.forName(name, false, loader()).getDeclaredFields()) {
          if (field.getType() == WordList.class && Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            add(lists, field);
          }
        }
      }
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return lists;
  }

  private static ClassLoader loader() {
    return AllListsTest.class.getClassLoader();
  }

  /** Notes the fault of a list that a class reads while it is loaded. */
  private static void add(TreeMap<String, WordList> lists, Field field)
      throws IllegalAccessException {
    try {
      add(lists, (WordList) field.get(null));
    } catch (ExceptionInInitializerError e) {
      FAULTS.add(String.valueOf(e.getCause()));
    }
  }

  private static void add(TreeMap<String, WordList> lists, WordList list) {
    if (list.path().startsWith("/")) {
      lists.put(list.path(), list);
      return;
    }
    for (String language : Set.of("any", "de", "en", "fr")) {
      WordList own = list.in("/org/synoptic/annotate/" + language);
      if (own.exists()) {
        lists.put(own.path(), own);
      }
    }
  }
}
