package org.synoptic.parser;

import java.util.List;

/** Word embeddings of {@link #SIZE} values, in grades: those of frequent words are finer. */
record Embeddings(List<EmbeddingGrade> grades) {

  static final int SIZE = 50;

  /** More than the places of any grade. */
  private static final int PLACES = 1 << 24;

  /** The rank of the word, from 1 on; 0 when it has no embedding. */
  int find(Code word) {
    long key = Code.key(0, word.hash());
    for (int grade = 0; grade < grades.size(); grade++) {
      int place = grades.get(grade).words().findPlace(key);
      if (place > 0) {
        return grade * PLACES + place;
      }
    }
    return 0;
  }

  /** The grade of the word with this rank. */
  static int grade(int rank) {
    return rank / PLACES;
  }

  /** The place in its grade, from 0 on, of the word with this rank. */
  static int place(int rank) {
    return rank % PLACES - 1;
  }
}
