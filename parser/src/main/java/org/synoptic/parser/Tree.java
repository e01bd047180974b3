package org.synoptic.parser;

import java.util.Arrays;

/** A dependency tree that grows: for each word its head and its dependents in their order. */
final class Tree {

  static final int NONE = -1;

  private final int[] heads;
  private final int[] relations;
  private final int[] firstChild;
  private final int[] lastChild;
  private final int[] before;
  private final int[] after;

  Tree(int size) {
    heads = none(size);
    relations = none(size);
    firstChild = none(size);
    lastChild = none(size);
    before = none(size);
    after = none(size);
  }

  private static int[] none(int size) {
    int[] words = new int[size];
    Arrays.fill(words, NONE);
    return words;
  }

  int head(int word) {
    return heads[word];
  }

  int relation(int word) {
    return relations[word];
  }

  boolean hasHead(int word) {
    return heads[word] != NONE;
  }

  /** Hangs the word below the head, away from where it hung. */
  void attach(int word, int head, int relation) {
    if (hasHead(word)) {
      detach(word);
    }
    int left = lastChild[head];
    while (left != NONE && left > word) {
      left = before[left];
    }
    int right = left == NONE ? firstChild[head] : after[left];
    link(left, word, head);
    link(word, right, head);
    heads[word] = head;
    relations[word] = relation;
  }

  private void detach(int word) {
    link(before[word], after[word], heads[word]);
  }

  /** Makes two dependents of a head neighbours; either may be missing, at the ends. */
  private void link(int left, int right, int head) {
    if (left == NONE) {
      firstChild[head] = right;
    } else {
      after[left] = right;
    }
    if (right == NONE) {
      lastChild[head] = left;
    } else {
      before[right] = left;
    }
  }

  /** Whether the word stands somewhere below the other one. */
  boolean isBelow(int word, int other) {
    int head = heads[word];
    while (head != NONE) {
      if (head == other) {
        return true;
      }
      head = heads[head];
    }
    return false;
  }

  /** The dependent farthest to the left of the word; none to its right. */
  int leftmost(int word) {
    int child = firstChild[word];
    return child < word ? child : NONE;
  }

  /** The dependent beside the leftmost one, if it is also left of the word. */
  int secondLeftmost(int word) {
    int child = firstChild[word] == NONE ? NONE : after[firstChild[word]];
    return child < word ? child : NONE;
  }

  int rightmost(int word) {
    int child = lastChild[word];
    return child > word ? child : NONE;
  }

  int secondRightmost(int word) {
    int child = lastChild[word] == NONE ? NONE : before[lastChild[word]];
    return child > word ? child : NONE;
  }

  /** The dependent of the word's head that stands before the word. */
  int siblingBefore(int word) {
    return hasHead(word) ? before[word] : NONE;
  }
}
