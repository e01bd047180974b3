package org.synoptic.models;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sets of moves among which the parser chooses, each in the order in which NLP4J compares them:
 * of moves with equal scores the first one wins.
 */
final class MoveOrders {

  private MoveOrders() {}

  /** In the order of the constants of {@code TransitionParser}. */
  static int[][] of(List<String> moves) {
    Predicate<String> noArc = move -> move.startsWith("N_");
    Predicate<String> reduce = move -> move.contains("_R_");
    return Stream.<Predicate<String>>of(
            move -> move.contains("_S_"),
            noArc,
            noArc.and(reduce.negate()),
            noArc.and(reduce).negate(),
            move -> move.startsWith("L_"),
            move -> move.startsWith("R_"))
        .map(set -> order(moves, set))
        .toArray(int[][]::new);
  }

  private static int[] order(List<String> moves, Predicate<String> set) {
    IntOpenHashSet order = new IntOpenHashSet();
    IntStream.range(0, moves.size()).filter(move -> set.test(moves.get(move))).forEach(order::add);
    return order.toIntArray();
  }
}
