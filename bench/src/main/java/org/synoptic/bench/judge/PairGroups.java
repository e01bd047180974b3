package org.synoptic.bench.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which pairs of a file belong to one story: those whose contexts are joined by pairs. Small groups
 * are put together, so that there are words to weigh by; large ones are divided, so that the work
 * stays bounded.
 */
final class PairGroups {

  /** Contexts of a group up to which the next group is put to it. Set by hand. */
  private static final int FEW = 30;

  /** Contexts of a group at most. Set by hand: about 400 sentences. */
  private static final int MOST = 300;

  private final Map<String, String> parents = new HashMap<>();

  private PairGroups() {}

  /** The pairs in groups, in the order of the file. */
  static List<List<TextPair>> of(List<TextPair> pairs) {
    PairGroups groups = new PairGroups();
    pairs.forEach(pair -> groups.join(pair.contextA(), pair.contextB()));
    Map<String, List<TextPair>> byRoot = new LinkedHashMap<>();
    for (TextPair pair : pairs) {
      byRoot.computeIfAbsent(groups.root(pair.contextA()), k -> new ArrayList<>()).add(pair);
    }
    return sized(new ArrayList<>(byRoot.values()));
  }

  private void join(String a, String b) {
    String left = root(a);
    String right = root(b);
    if (!left.equals(right)) {
      parents.put(right, left);
    }
  }

  private String root(String context) {
    String at = context;
    while (true) {
      String parent = parents.getOrDefault(at, at);
      if (parent.equals(at)) {
        return at;
      }
      parents.put(at, parents.getOrDefault(parent, parent));
      at = parent;
    }
  }

  private static List<List<TextPair>> sized(List<List<TextPair>> groups) {
    List<List<TextPair>> sized = new ArrayList<>();
    List<TextPair> open = new ArrayList<>();
    Set<String> contexts = new HashSet<>();
    for (List<TextPair> group : groups) {
      if (contexts.size() > FEW) {
        sized.add(List.copyOf(open));
        open.clear();
        contexts.clear();
      }
      for (TextPair pair : group) {
        if (contexts.size() >= MOST) {
          sized.add(List.copyOf(open));
          open.clear();
          contexts.clear();
        }
        open.add(pair);
        contexts.add(pair.contextA());
        contexts.add(pair.contextB());
      }
    }
    if (!open.isEmpty()) {
      sized.add(open);
    }
    return sized;
  }
}
