package org.synoptic.parser;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence while it is read: its words, from 1 on, and what is found out about them. */
final class Analysis {

  /** What the models call the root, which is word 0. */
  static final String ROOT = "@#r$%";

  private static final Code ROOT_CODE = Code.of(ROOT);

  final Word[] words;
  final int[] tags;
  final String[] lemmas;
  final int[] names;
  final Tree tree;

  /** By field and word; null where the word lacks the field. */
  final @Nullable Code[][] codes;

  /** By field of sets and word: the number of a list, from 1 on, or a set of bits. */
  final long[][] sets = new long[SetField.COUNT][];

  Analysis(List<Word> sentence, Word root, Gazetteer gazetteer) {
    int size = sentence.size() + 1;
    words = new Word[size];
    words[0] = root;
    for (int i = 1; i < size; i++) {
      words[i] = sentence.get(i - 1);
    }
    tags = new int[size];
    names = new int[size];
    lemmas = new String[size];
    tree = new Tree(size);
    codes = new @Nullable Code[Field.COUNT][size];
    for (int i = 1; i < size; i++) {
      for (int field = 0; field <= Field.CLASSES.ordinal(); field++) {
        codes[field][i] = words[i].codes[field];
      }
    }
    set(Field.TAG, 0, ROOT_CODE);
    set(Field.LEMMA, 0, ROOT_CODE);
    Arrays.setAll(sets, field -> new long[size]);
    fillSets();
    sets[SetField.GAZETTEER.ordinal()] = gazetteer.mark(words);
  }

  private void fillSets() {
    for (int i = 1; i < words.length; i++) {
      sets[SetField.CLASSES.ordinal()][i] = words[i].classes;
      sets[SetField.CLUSTERS.ordinal()][i] = words[i].clusters;
      sets[SetField.SPELLING.ordinal()][i] =
          i == 1 ? words[i].spelling & ~Spelling.CAPITALISED : words[i].spelling;
    }
    sets[SetField.PLACE.ordinal()][words.length - 1] = 2;
    sets[SetField.PLACE.ordinal()][1] = 1;
  }

  void set(Field field, int word, @Nullable Code code) {
    codes[field.ordinal()][word] = code;
  }

  /** Words and root. */
  int size() {
    return words.length;
  }
}
