package org.synoptic.compare;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The packages of compare depend on each other in one direction. */
class CompareRoomsTest {

  private static final String ROOM = "org.synoptic.compare";

  /** Classes that may use each other in a circle. */
  private static final int LARGEST_KNOT = 5;

  private static final JavaClasses COMPARE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOM);

  @Test
  void noPackageDependsOnOneThatDependsOnIt() {
    slices().matching(ROOM + ".(*)..").should().beFreeOfCycles().check(COMPARE);
  }

  @Test
  void noPackageDependsOnTheRootOfCompare() {
    assertThat(arrows().keySet()).anyMatch(from -> !packageOf(from).equals(ROOM));
    arrows()
        .forEach(
            (from, targets) -> {
              if (!packageOf(from).equals(ROOM)) {
                assertThat(targets).as(from).noneMatch(to -> packageOf(to).equals(ROOM));
              }
            });
  }

  @Test
  void noMoreThanFiveClassesUseEachOtherInACircle() {
    Map<String, Set<String>> reached = new TreeMap<>();
    Map<String, Set<String>> arrows = arrows();
    assertThat(arrows.size()).as("classes that depend on others").isGreaterThan(30);
    arrows.keySet().forEach(from -> reached.put(from, reachedFrom(from, arrows)));
    reached.forEach(
        (from, targets) ->
            assertThat(targets.stream().filter(to -> reaches(reached, to, from)).toList())
                .as("classes in a circle with " + from)
                .hasSizeLessThanOrEqualTo(LARGEST_KNOT));
  }

  private static boolean reaches(Map<String, Set<String>> reached, String from, String to) {
    return reached.getOrDefault(from, Set.of()).contains(to);
  }

  private static Set<String> reachedFrom(String start, Map<String, Set<String>> arrows) {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(start));
    while (!open.isEmpty()) {
      for (String to : arrows.getOrDefault(open.pop(), Set.of())) {
        if (reached.add(to)) {
          open.push(to);
        }
      }
    }
    return reached;
  }

  /** The classes of compare that each of them uses; nested classes count as their outer one. */
  private static Map<String, Set<String>> arrows() {
    Map<String, Set<String>> arrows = new TreeMap<>();
    for (JavaClass type : COMPARE) {
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> outermost(dependency.getTargetClass()))
          .filter(to -> to.startsWith(ROOM + ".") && !to.equals(outermost(type)))
          .forEach(to -> arrows.computeIfAbsent(outermost(type), k -> new TreeSet<>()).add(to));
    }
    return arrows;
  }

  private static String outermost(JavaClass type) {
    String name = type.getBaseComponentType().getName();
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  private static String packageOf(String type) {
    return type.substring(0, type.lastIndexOf('.'));
  }
}
