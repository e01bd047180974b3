package org.synoptic.compare.judge;

import java.util.List;
import org.synoptic.compare.statement.Statement;

/**
 * A sentence of a story whose words have vectors.
 *
 * @param source who tells it: sentences of one source are rivals for what another source says
 * @param words those with letters or digits, in the order of the text
 * @param sum the sum of the vectors of its pieces
 */
@SuppressWarnings("ArrayRecordComponent")
record MeaningSentence(Statement.Place place, int source, List<MeaningWord> words, float[] sum) {

  MeaningSentence {
    words = List.copyOf(words);
  }
}
