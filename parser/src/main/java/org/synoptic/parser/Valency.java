package org.synoptic.parser;

import java.util.List;
import java.util.stream.Stream;

/** How many dependents a word has on either side, counted to two. */
final class Valency {

  private static final List<Code> CODES =
      Stream.of("", "<", "<<")
          .flatMap(left -> Stream.of("", ">", ">>").map(right -> Code.of(left + "-" + right)))
          .toList();

  private Valency() {}

  static Code code(int left, int right) {
    return CODES.get(left * 3 + right);
  }
}
