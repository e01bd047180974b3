package org.synoptic.parser;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of labels by word: hundreds of thousands of words share a few hundred lists. */
final class ListLexicon {

  private final KeyTable words;
  private final List<List<String>> lists;
  private final List<Code> joined;

  /**
   * @param words to the number of their list, from 1 on
   */
  ListLexicon(KeyTable words, List<List<String>> lists) {
    this.words = words;
    this.lists = lists;
    this.joined = lists.stream().map(list -> Code.of(String.join("_", list))).toList();
  }

  /** The number of the word's list, from 1 on; 0 for none. */
  int find(Code word) {
    return words.find(Code.key(0, word.hash()));
  }

  /** The labels of a list, joined; null for list 0. */
  @Nullable Code joined(int list) {
    return list == 0 ? null : joined.get(list - 1);
  }

  List<List<String>> lists() {
    return lists;
  }
}
