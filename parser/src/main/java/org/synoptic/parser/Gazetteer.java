package org.synoptic.parser;

import java.util.List;
import java.util.TreeMap;

/**
 * The names of the gazetteer: of each word of a sentence, at which place of which kinds of names it
 * stands.
 */
final class Gazetteer {

  /** The number of words that begin a name but are none. */
  static final int BEGINNING = 1;

  private static final String FIRST = "B";
  private static final String INNER = "I";
  private static final String LAST = "L";
  private static final String SINGLE = "U";

  private final KeyTable names;
  private final List<List<String>> lists;

  /** The bit of "B-8" and the like: in the order of these strings, as the models add them up. */
  private final TreeMap<String, Integer> bits = new TreeMap<>();

  /**
   * @param names to the number of their list of kinds, from 2 on, or {@link #BEGINNING}
   */
  Gazetteer(KeyTable names, List<List<String>> lists) {
    this.names = names;
    this.lists = lists;
    for (String place : List.of(FIRST, INNER, LAST, SINGLE)) {
      lists.forEach(list -> list.forEach(kind -> bits.put(place + "-" + kind, 0)));
    }
    if (bits.size() > Long.SIZE) {
      throw new IllegalArgumentException("too many kinds of names: " + bits.size());
    }
    int bit = 0;
    for (var entry : bits.entrySet()) {
      entry.setValue(bit++);
    }
  }

  /** The key of a name, from the key of the words before its last and from its last word. */
  static long key(long before, Code word) {
    return Code.mix(before + 0x9E3779B97F4A7C15L) + word.hash();
  }

  /** What the bits are called, from the lowest on. */
  List<String> places() {
    return List.copyOf(bits.keySet());
  }

  /** For each word the set of its places in names. The longest name from each word on counts. */
  long[] mark(Word[] words) {
    long[] marks = new long[words.length];
    for (int i = 1; i < words.length; i++) {
      markFrom(i, words, marks);
    }
    return marks;
  }

  private void markFrom(int start, Word[] words, long[] marks) {
    int last = -1;
    int list = 0;
    long key = 0;
    for (int i = start; i < words.length; i++) {
      key = key(key, words[i].code(Field.FORM));
      int number = names.find(Code.mix(key));
      if (number == 0) {
        break;
      }
      if (number > BEGINNING) {
        list = number - BEGINNING - 1;
        last = i;
      }
    }
    for (int i = start; i <= last; i++) {
      String place = i > start ? (i < last ? INNER : LAST) : i < last ? FIRST : SINGLE;
      for (String kind : lists.get(list)) {
        marks[i] |= 1L << bits.getOrDefault(place + "-" + kind, 0);
      }
    }
  }
}
