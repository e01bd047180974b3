package org.synoptic.syntax;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of one clause, by their index in the sentence, before polarity and modality are read.
 *
 * @param head index of its verb, or of its first word between dashes; {@link ParsedSentence#NONE}
 *     when the sentence was not parsed
 * @param own indexes of its words, in order
 * @param frame indexes of words of other clauses that belong to its meaning: who says it, a shared
 *     subject
 * @param subject index of the word that is its subject, {@link ParsedSentence#NONE} for none
 * @param full indexes of its words and of those of its complement and modifier clauses, in order
 */
record ClauseWords(
    int head, List<Integer> own, List<Integer> frame, int subject, List<Integer> full) {

  /** A sentence that was not parsed, as one clause. */
  static ClauseWords whole(ParsedSentence parse) {
    List<Integer> all = IntStream.range(0, parse.size()).boxed().toList();
    return new ClauseWords(ParsedSentence.NONE, all, List.of(), ParsedSentence.NONE, all);
  }
}
