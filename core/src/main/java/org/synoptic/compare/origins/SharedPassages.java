package org.synoptic.compare.origins;

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

  /** Each wording, or pair of wordings, once, in the order of the pairs. */
  public static List<SharedPassage> of(List<Reuse> reuse) {
    Map<Key, SharedPassage> shared = new LinkedHashMap<>();
    for (Reuse pair : reuse) {
      Key key =
          new Key(WordForms.foldedText(pair.from().text()), WordForms.foldedText(pair.to().text()));
      boolean copied = key.from().equals(key.to());
      SharedPassage passage =
          copied
              ? new SharedPassage(List.of(pair.from(), pair.to()), List.of(), pair.origin())
              : new SharedPassage(List.of(pair.from()), List.of(pair.to()), pair.origin());
      shared.merge(key, passage, SharedPassages::joined);
    }
    return List.copyOf(shared.values());
  }

  private static SharedPassage joined(SharedPassage one, SharedPassage other) {
    @Nullable String origin = one.origin() == null ? other.origin() : one.origin();
    return new SharedPassage(
        union(one.left(), other.left()), union(one.right(), other.right()), origin);
  }

  private static List<Passage> union(List<Passage> one, List<Passage> other) {
    Set<Passage> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }
}
