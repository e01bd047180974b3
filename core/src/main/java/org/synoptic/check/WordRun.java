package org.synoptic.check;

import org.synoptic.text.Words;

/** Where some words stand, one after the other, among others. */
final class WordRun {

  private WordRun() {}

  /** The place of the first of the words, at {@code from} or later; -1 where they do not stand. */
  static int find(Words among, Words wanted, int from) {
    int size = wanted.size();
    for (int i = from; i + size <= among.size() && size > 0; i++) {
      if (among.form(i).equals(wanted.form(0))
          && among.forms().subList(i, i + size).equals(wanted.forms())) {
        return i;
      }
    }
    return -1;
  }
}
