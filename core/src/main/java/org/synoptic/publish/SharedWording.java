package org.synoptic.publish;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Passage;
import org.synoptic.model.SharedPassage;

/**
 * Words that several reports share. They are listed once, even if many pairs of reports share them.
 *
 * @param left the passages that read one way
 * @param right those that cut it differently; empty where all are word for word
 * @param origin where the words come from, null when unknown
 */
record SharedWording(List<Passage> left, List<Passage> right, @Nullable String origin) {

  static SharedWording of(SharedPassage shared) {
    return new SharedWording(shared.left(), shared.right(), shared.origin());
  }

  boolean isWordForWord() {
    return right.isEmpty();
  }

  WordDiff diff() {
    return WordDiff.of(left.get(0).text(), (right.isEmpty() ? left : right).get(0).text());
  }

  List<Passage> passages() {
    return Stream.concat(left.stream(), right.stream()).distinct().toList();
  }

  /** Whether a report has words of both. */
  boolean overlaps(SharedWording other) {
    return passages().stream()
        .anyMatch(
            one ->
                other.passages().stream()
                    .anyMatch(
                        two ->
                            one.report().equals(two.report()) && one.span().overlaps(two.span())));
  }

  /** "word for word; from the harbour authority". */
  String how() {
    String how = isWordForWord() ? "word for word" : "cut differently";
    return origin == null ? how : how + "; from " + Labels.inline(origin);
  }
}
