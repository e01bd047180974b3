package org.synoptic.cluster.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Finds the reports that can be alike: those that share at least two of their weightiest words, so
 * that unrelated reports are not compared. Reports are divided among shards by their ids, and each
 * shard gives its share of the answer: of a word the latest reports, and of the reports those that
 * share most words, so that a day of one topic costs no more than others. A word has one list for
 * all shards, which is walked from its end until each shard has had its fill.
 */
final class CandidateIndex {

  /** Weightiest words of a report by which it is found. Set by hand. */
  private static final int KEY_WORDS = 40;

  /** Weightiest words that two reports must share. Set by hand. */
  private static final int FEWEST_SHARED = 2;

  /**
   * Latest reports of a word that a shard looks at, some 16,000 in all. Where ids are spread evenly
   * the walk along a word's list ends soon after. Set by hand; no set has as many reports.
   */
  private static final int MOST_OF_A_WORD = 256;

  /**
   * Reports that a shard gives at most, some 770 in all. With 32 the stories of {@code
   * articles-allsides} are the same.
   */
  private static final int MOST_FOUND = 12;

  /** Shards; their number is fixed, so that what is found depends on the reports alone. */
  private static final int SHARDS = 64;

  private final WordPostings byWord = new WordPostings();
  private final List<String> ids = new ArrayList<>();
  private final Comparator<Integer> lastIdFirst =
      Comparator.<Integer, String>comparing(ids::get).reversed();

  /** The shard of each report, and how many words it shares with the one that is asked about. */
  private byte[] shards = new byte[64];

  private byte[] shared = new byte[64];

  /** Gives every report that shares enough words with this one, by its number. */
  void each(Compared report, IntConsumer found) {
    Arrays.fill(shared, 0, ids.size(), (byte) 0);
    IntList seen = new IntList();
    for (int key : report.words().weightiest(KEY_WORDS)) {
      see(key, seen);
    }
    if (seen.size() == 0) {
      return;
    }
    int[][] having = new int[SHARDS][KEY_WORDS + 1];
    for (int i = 0; i < seen.size(); i++) {
      having[shards[seen.get(i)]][shared[seen.get(i)]]++;
    }
    List<Choice> choices = new ArrayList<>();
    for (int[] ofShard : having) {
      choices.add(new Choice(ofShard, lastIdFirst));
    }
    for (int i = 0; i < seen.size(); i++) {
      int number = seen.get(i);
      choices.get(shards[number]).offer(number, shared[number], found);
    }
    choices.forEach(choice -> choice.ties.forEach(found::accept));
  }

  /** Counts a word of the latest reports that have it; adds those that share enough to a list. */
  private void see(int key, IntList seen) {
    IntConsumer count =
        number -> {
          if (++shared[number] == FEWEST_SHARED) {
            seen.add(number);
          }
        };
    byWord.latest(key, byWord.count(key) <= MOST_OF_A_WORD ? all(count) : bounded(count));
  }

  private static IntPredicate all(IntConsumer count) {
    return number -> {
      count.accept(number);
      return true;
    };
  }

  /** Gives on no more of a shard than are looked at of a word. */
  private IntPredicate bounded(IntConsumer count) {
    int[] left = new int[SHARDS];
    Arrays.fill(left, MOST_OF_A_WORD);
    int[] open = {SHARDS};
    return number -> {
      int shard = shards[number];
      if (left[shard] > 0) {
        count.accept(number);
        open[0] -= --left[shard] == 0 ? 1 : 0;
      }
      return open[0] > 0;
    };
  }

  /** Adds a report. Its number is that of the reports that were added before it. */
  void add(Compared report) {
    int number = ids.size();
    if (number == shards.length) {
      shards = Arrays.copyOf(shards, number * 2);
      shared = new byte[number * 2];
    }
    shards[number] = (byte) Math.floorMod(report.id().hashCode(), SHARDS);
    ids.add(report.id());
    for (int key : report.words().weightiest(KEY_WORDS)) {
      byWord.add(key, number);
    }
  }

  /**
   * What a shard gives: all that share more than the fewest words, and as many of those with the
   * fewest as there is room for, the first ids.
   */
  private static final class Choice {

    private final PriorityQueue<Integer> ties;
    private final Comparator<Integer> lastIdFirst;
    private final int fewest;
    private final int room;

    /**
     * @param having how many reports share each number of words
     */
    Choice(int[] having, Comparator<Integer> lastIdFirst) {
      int least = KEY_WORDS;
      int more = 0;
      while (least > FEWEST_SHARED && more + having[least] < MOST_FOUND) {
        more += having[least--];
      }
      this.fewest = least;
      this.room = MOST_FOUND - more;
      this.lastIdFirst = lastIdFirst;
      this.ties = new PriorityQueue<>(lastIdFirst);
    }

    void offer(int number, int words, IntConsumer found) {
      if (words > fewest) {
        found.accept(number);
      } else if (words == fewest) {
        Integer last = ties.size() < room ? null : ties.peek();
        if (last == null || lastIdFirst.compare(number, last) > 0) {
          ties.add(number);
          if (last != null) {
            ties.poll();
          }
        }
      }
    }
  }
}
