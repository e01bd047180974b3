package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that several reports have in common, once for all pairs of reports that share them.
 *
 * @param left the passages that read one way
 * @param right those that are cut or worded differently; empty where all read the same
 * @param origin where the words come from, null when not known
 */
public record SharedPassage(List<Passage> left, List<Passage> right, @Nullable String origin) {

  public SharedPassage {
    left = List.copyOf(left);
    right = List.copyOf(right);
    if (left.isEmpty()) {
      throw new IllegalArgumentException("a shared passage rests on words");
    }
  }
}
