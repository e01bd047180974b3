package org.synoptic.compare.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Which statements have a term, by their numbers. */
final class Postings {

  private static final int FIRST_LENGTH = 4;

  /** Numbers in ascending order, and in the first place how many there are. */
  private final Map<String, int[]> statements = new HashMap<>();

  /** Adds a statement, whose number is not less than those before; it may be added twice. */
  void add(String term, int statement) {
    int[] known = statements.getOrDefault(term, new int[FIRST_LENGTH]);
    int count = known[0];
    if (count > 0 && known[count] == statement) {
      return;
    }
    int[] more = count + 1 < known.length ? known : Arrays.copyOf(known, 2 * known.length);
    more[++count] = statement;
    more[0] = count;
    statements.put(term, more);
  }

  /** The statements that have the term, of those after a statement, in order. */
  IntStream after(int statement, String term) {
    int[] known = statements.get(term);
    if (known == null) {
      return IntStream.empty();
    }
    int at = Arrays.binarySearch(known, 1, known[0] + 1, statement + 1);
    return Arrays.stream(known, at < 0 ? -1 - at : at, known[0] + 1);
  }
}
