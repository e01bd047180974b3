package org.synoptic;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Who uses whom, and which groups use each other in a circle. An arrow is any dependency that
 * ArchUnit sees: a call, a field, a parameter, a supertype, a type argument. Nested classes count
 * as their top-level class.
 */
final class DependencyGraph {

  private final Map<String, Set<String>> arrows;

  /**
   * @param arrows for each node the ones that it uses
   */
  DependencyGraph(Map<String, Set<String>> arrows) {
    this.arrows = new TreeMap<>(arrows);
  }

  /**
   * @param node what a class is drawn as: its name, or its package's
   */
  static DependencyGraph of(Iterable<JavaClass> classes, Function<JavaClass, String> node) {
    Map<String, Set<String>> arrows = new TreeMap<>();
    Set<JavaClass> all = new HashSet<>();
    classes.forEach(all::add);
    for (JavaClass from : all) {
      String name = node.apply(topLevel(from));
      Set<String> others = arrows.computeIfAbsent(name, k -> new TreeSet<>());
      from.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(all::contains)
          .map(to -> node.apply(topLevel(to)))
          .filter(to -> !to.equals(name))
          .forEach(others::add);
    }
    return new DependencyGraph(arrows);
  }

  static JavaClass topLevel(JavaClass type) {
    JavaClass at = type;
    while (at.getEnclosingClass().isPresent()) {
      at = at.getEnclosingClass().get();
    }
    return at;
  }

  /** The groups of more than {@code most} nodes in which each reaches each other, by name. */
  List<Set<String>> knots(int most) {
    Deque<String> byFinish = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    arrows.keySet().forEach(node -> walk(node, arrows, seen, byFinish));
    Map<String, Set<String>> back = reversed();
    seen.clear();
    List<Set<String>> knots = new ArrayList<>();
    for (String node : byFinish) {
      Deque<String> reached = new ArrayDeque<>();
      walk(node, back, seen, reached);
      if (reached.size() > most) {
        knots.add(new TreeSet<>(reached));
      }
    }
    return knots;
  }

  private Map<String, Set<String>> reversed() {
    Map<String, Set<String>> back = new HashMap<>();
    arrows.forEach(
        (from, others) ->
            others.forEach(to -> back.computeIfAbsent(to, k -> new TreeSet<>()).add(from)));
    return back;
  }

  /** Adds what {@code start} reaches, itself last, to the front of {@code finished}. */
  private static void walk(
      String start, Map<String, Set<String>> arrows, Set<String> seen, Deque<String> finished) {
    Deque<String> path = new ArrayDeque<>();
    if (seen.add(start)) {
      path.push(start);
    }
    while (!path.isEmpty()) {
      String next =
          arrows.getOrDefault(path.peek(), Set.of()).stream()
              .filter(to -> !seen.contains(to))
              .findFirst()
              .orElse(null);
      if (next == null) {
        finished.push(path.pop());
      } else {
        seen.add(next);
        path.push(next);
      }
    }
  }
}
