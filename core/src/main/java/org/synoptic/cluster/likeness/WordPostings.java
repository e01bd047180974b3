package org.synoptic.cluster.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The places of each word, the latest first. They lie in blocks, each twice as large as the one
 * before, so that many places of a word are read one after the other, and a word of one place takes
 * hardly more than the place.
 */
final class WordPostings {

  private static final int NONE = -1;
  private static final int SMALLEST = 16;

  /** Places in a block at most. */
  private static final int LARGEST_BLOCK = 4096;

  /** Numbers in a page; a power of two. No block lies in two pages. */
  private static final int PAGE = 1 << 16;

  /**
   * Words in open addressing, how many places each has, and where its latest block is, which is
   * {@link #NONE} where no word is.
   */
  private int[] words = new int[SMALLEST];

  private int[] counts = new int[SMALLEST];
  private int[] blocks = filled(SMALLEST);
  private int wordCount;

  /** Blocks: where the one before it is, and the places. */
  private final List<int[]> pages = new ArrayList<>();

  private int used = PAGE;

  void add(int word, int place) {
    int at = find(word);
    if (blocks[at] == NONE) {
      if (++wordCount * 3 > words.length * 2) {
        grow();
        at = find(word);
      }
      words[at] = word;
    }
    int inBlock = inBlock(counts[at]);
    if (inBlock == 0) {
      blocks[at] = newBlock(blocks[at], Math.min(counts[at] + 1, LARGEST_BLOCK));
    }
    pages.get(blocks[at] / PAGE)[blocks[at] % PAGE + 1 + inBlock] = place;
    counts[at]++;
  }

  /** How many places a word has. */
  int count(int word) {
    return counts[find(word)];
  }

  /** Gives the places of a word, the latest first, until {@code more} says that it is enough. */
  void latest(int word, IntPredicate more) {
    int at = find(word);
    int left = counts[at];
    for (int block = blocks[at]; left > 0; ) {
      int[] page = pages.get(block / PAGE);
      int first = block % PAGE + 1;
      int inBlock = inBlock(left - 1);
      for (int i = first + inBlock; i >= first; i--) {
        if (!more.test(page[i])) {
          return;
        }
      }
      left -= inBlock + 1;
      block = page[first - 1];
    }
  }

  /** The place in its block of the n-th posting of a word. */
  private static int inBlock(int n) {
    return n < LARGEST_BLOCK
        ? n + 1 - Integer.highestOneBit(n + 1)
        : (n + 1 - LARGEST_BLOCK) % LARGEST_BLOCK;
  }

  private int newBlock(int before, int size) {
    if (used + size + 1 > PAGE) {
      pages.add(new int[PAGE]);
      used = 0;
    }
    int block = (pages.size() - 1) * PAGE + used;
    pages.get(pages.size() - 1)[used] = before;
    used += size + 1;
    return block;
  }

  /** Where a word is, or the free place where it would be. The words are hashes already. */
  private int find(int word) {
    int at = word & words.length - 1;
    while (blocks[at] != NONE && words[at] != word) {
      at = at + 1 & words.length - 1;
    }
    return at;
  }

  private void grow() {
    int[] oldWords = words;
    int[] oldCounts = counts;
    int[] oldBlocks = blocks;
    words = new int[oldWords.length * 2];
    counts = new int[words.length];
    blocks = filled(words.length);
    for (int i = 0; i < oldWords.length; i++) {
      if (oldBlocks[i] != NONE) {
        int at = find(oldWords[i]);
        words[at] = oldWords[i];
        counts[at] = oldCounts[i];
        blocks[at] = oldBlocks[i];
      }
    }
  }

  private static int[] filled(int length) {
    int[] none = new int[length];
    Arrays.fill(none, NONE);
    return none;
  }
}
