package org.synoptic.parser;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;

/**
 * Word embeddings of {@link #SIZE} dimensions, each value one byte, with one scale for each word.
 *
 * @param words whose places are their ranks
 * @param values by rank, {@link #SIZE} each
 * @param scales by rank: what a byte of 1 stands for
 */
record Embeddings(KeyTable words, ByteBuffer values, FloatBuffer scales) {

  static final int SIZE = 50;

  /** The rank of the word, from 1 on; 0 when it has no embedding. */
  int find(Code word) {
    return words.findPlace(Code.key(0, word.hash()));
  }

  /** The value of the embedding at {@code rank} in a dimension. */
  float value(int rank, int dimension) {
    return values.get((rank - 1) * SIZE + dimension) * scales.get(rank - 1);
  }
}
