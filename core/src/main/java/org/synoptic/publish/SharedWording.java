package org.synoptic.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Passage;
import org.synoptic.model.Reuse;

/**
 * Words that reports share, once however many pairs of reports share them.
 *
 * @param left the passages that read one way
 * @param right those that cut it differently; empty where all are word for word
 * @param origin where the words come from, null when not told
 */
record SharedWording(List<Passage> left, List<Passage> right, @Nullable String origin) {

  static List<SharedWording> of(List<Reuse> reuse) {
    Map<String, SharedWording> shared = new LinkedHashMap<>();
    for (Reuse pair : reuse) {
      String from = WordDiff.normalised(pair.from().text());
      String to = WordDiff.normalised(pair.to().text());
      if (from.equals(to)) {
        SharedWording same =
            new SharedWording(List.of(pair.from(), pair.to()), List.of(), pair.origin());
        shared.merge(from, same, SharedWording::and);
      } else {
        SharedWording cut =
            new SharedWording(List.of(pair.from()), List.of(pair.to()), pair.origin());
        shared.merge(from + "\n" + to, cut, SharedWording::and);
      }
    }
    return List.copyOf(shared.values());
  }

  private SharedWording and(SharedWording other) {
    return new SharedWording(
        union(left, other.left), union(right, other.right), origin == null ? other.origin : origin);
  }

  private static List<Passage> union(List<Passage> one, List<Passage> other) {
    List<Passage> all = new ArrayList<>(one);
    other.stream().filter(passage -> !all.contains(passage)).forEach(all::add);
    return all;
  }

  boolean isWordForWord() {
    return right.isEmpty();
  }

  WordDiff diff() {
    return WordDiff.of(left.get(0).text(), (right.isEmpty() ? left : right).get(0).text());
  }

  List<Passage> passages() {
    return union(left, right);
  }

  /** "word for word; from the harbour authority". */
  String how() {
    String how = isWordForWord() ? "word for word" : "cut differently";
    return origin == null ? how : how + "; from " + Labels.inline(origin);
  }
}
