package org.synoptic.compare.origins;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Passage;
import org.synoptic.model.Reuse;
import org.synoptic.model.SharedPassage;
import org.synoptic.text.WordForms;

/** Gathers the shared passages of pairs of reports by their wording. */
public final class SharedPassages {

  private SharedPassages() {}

  /** What makes two pairs one: the words of both sides without marks, equal for a plain copy. */
  private record Key(String from, String to) {}

  /** The passages of one wording, or of a pair of wordings. */
  private static final class Sides {
    private final Set<Passage> left = new LinkedHashSet<>();
    private final Set<Passage> right = new LinkedHashSet<>();
    private @Nullable String origin;

    void add(Reuse pair, boolean copied) {
      left.add(pair.from());
      (copied ? left : right).add(pair.to());
      origin = origin == null ? pair.origin() : origin;
    }

    SharedPassage passage() {
      return new SharedPassage(List.copyOf(left), List.copyOf(right), origin);
    }
  }

  /** Each wording, or pair of wordings, once, in the order of the pairs. */
  public static List<SharedPassage> of(List<Reuse> reuse) {
    Map<String, String> folded = new HashMap<>();
    Map<Key, Sides> shared = new LinkedHashMap<>();
    for (Reuse pair : reuse) {
      Key key =
          new Key(
              folded.computeIfAbsent(pair.from().text(), WordForms::foldedText),
              folded.computeIfAbsent(pair.to().text(), WordForms::foldedText));
      shared.computeIfAbsent(key, k -> new Sides()).add(pair, key.from().equals(key.to()));
    }
    return shared.values().stream().map(Sides::passage).toList();
  }
}
