package org.synoptic.cluster.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;

/**
 * Finds the reports that can be alike: those that share at least two of their weightiest words, so
 * that unrelated reports cost nothing. Reports are divided among shards by their ids, so no word
 * has one hot list, and each shard gives its share of the answer: of a word the latest reports, and
 * of the reports those that share most words, so that a day of one topic costs no more than others.
 */
final class CandidateIndex {

  /** Weightiest words of a report by which it is found. Set by hand. */
  private static final int KEY_WORDS = 40;

  /** Weightiest words that two reports must share. Set by hand. */
  private static final int FEWEST_SHARED = 2;

  /**
   * Latest reports of a word that a shard looks at, some 16,000 in all: from there on what is
   * looked at grows no more. Set by hand; no set has as many reports.
   */
  private static final int MOST_OF_A_WORD = 256;

  /**
   * Reports that a shard gives at most, some 770 in all. With 32 the stories of {@code
   * articles-allsides} are the same.
   */
  private static final int MOST_FOUND = 12;

  /** Shards; their number is fixed, so that they can be spread over any number of workers. */
  private static final int SHARDS = 64;

  private final List<Shard> shards = new ArrayList<>();

  CandidateIndex() {
    for (int i = 0; i < SHARDS; i++) {
      shards.add(new Shard());
    }
  }

  /** Gives every report that shares enough words with this one, by its number. */
  void each(Compared report, IntConsumer found) {
    int[] keys = report.words().weightiest(KEY_WORDS);
    shards.forEach(shard -> shard.each(keys, found));
  }

  /** Adds a report under a number of its own. */
  void add(Compared report, int number) {
    int shard = Math.floorMod(report.id().hashCode(), SHARDS);
    shards.get(shard).add(report.words().weightiest(KEY_WORDS), report.id(), number);
  }

  /** The index of some of the reports. */
  private static final class Shard {

    private final WordPostings byWord = new WordPostings();
    private final IntList numbers = new IntList();
    private final List<String> ids = new ArrayList<>();
    private final Comparator<Integer> lastIdFirst =
        Comparator.<Integer, String>comparing(ids::get).reversed();
    private byte[] shared = new byte[64];

    void add(int[] keys, String id, int number) {
      int place = numbers.size();
      numbers.add(number);
      ids.add(id);
      for (int key : keys) {
        byWord.add(key, place);
      }
    }

    void each(int[] keys, IntConsumer found) {
      if (shared.length < numbers.size()) {
        shared = new byte[numbers.size() * 2];
      }
      IntList seen = new IntList();
      for (int key : keys) {
        byWord.latest(
            key,
            MOST_OF_A_WORD,
            place -> {
              if (shared[place]++ == 0) {
                seen.add(place);
              }
            });
      }
      give(seen, fewest(seen), found);
    }

    /** The shared words that a report needs to be among those that are given. */
    private int fewest(IntList seen) {
      int[] having = new int[KEY_WORDS + 1];
      for (int i = 0; i < seen.size(); i++) {
        having[shared[seen.get(i)]]++;
      }
      int fewest = KEY_WORDS;
      for (int all = having[fewest]; fewest > FEWEST_SHARED && all < MOST_FOUND; ) {
        all += having[--fewest];
      }
      return fewest;
    }

    /**
     * Gives all that share more than the fewest words, and as many of the others as there is room
     * for.
     */
    private void give(IntList seen, int fewest, IntConsumer found) {
      PriorityQueue<Integer> ties = new PriorityQueue<>(lastIdFirst);
      int left = MOST_FOUND;
      for (int i = 0; i < seen.size(); i++) {
        int place = seen.get(i);
        if (shared[place] > fewest) {
          found.accept(numbers.get(place));
          left--;
        } else if (shared[place] == fewest) {
          ties.add(place);
          if (ties.size() > MOST_FOUND) {
            ties.poll();
          }
        }
        shared[place] = 0;
      }
      while (ties.size() > left) {
        ties.poll();
      }
      ties.forEach(place -> found.accept(numbers.get(place)));
    }
  }
}
