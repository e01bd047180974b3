package org.synoptic.parser;

import java.util.List;

/**
 * A parser of one pass (Choi and McCallum 2013): it moves between the word on top of a stack and
 * the next word of the input, and each move may hang one of them below the other.
 */
final class TransitionParser {

  /** The sets of moves of {@link LinearModel#orders}. */
  static final int SHIFTS = 0;

  static final int NO_ARC = 1;
  static final int NO_ARC_NOR_REDUCE = 2;
  static final int ALL_BUT_REDUCE = 3;
  static final int LEFT_ARCS = 4;
  static final int RIGHT_ARCS = 5;
  static final int SETS = 6;

  /** The possible moves of a word that has no head at the end reach this far. */
  static final int NEAR = 5;

  private static final String ROOT_RELATION = "root";

  private final Scorer scorer;
  private final List<Place> places;
  private final List<Move> moves;
  private final RelationNames relations;

  /** A move: which way the arc points, what becomes of the top of the stack, and the relation. */
  private record Move(char arc, char list, int relation) {}

  TransitionParser(LinearModel model, Lexica lexica) {
    scorer = new Scorer(model, lexica);
    places = scorer.places();
    relations = new RelationNames();
    moves =
        model.labels().stream()
            .map(
                label ->
                    new Move(
                        label.charAt(0),
                        label.charAt(2),
                        relations.number(label.substring(label.lastIndexOf('_') + 1))))
            .toList();
    relations.number(ROOT_RELATION);
  }

  String relation(int number) {
    return relations.name(number);
  }

  List<String> relations() {
    return relations.names();
  }

  /** Fills the tree of the analysis. */
  void parse(Analysis analysis) {
    new Run(analysis).parse();
  }

  /** The parsing of one sentence. */
  private final class Run {

    private final Analysis analysis;
    private final Tree tree;
    private final Scorer.Desk desk = scorer.new Desk();

    /** The top comes last. */
    private final int[] stack;

    private int depth;

    /** Words that were passed over, the last one last. */
    private final int[] passed;

    private int passedCount;
    private int input;

    Run(Analysis analysis) {
      this.analysis = analysis;
      this.tree = analysis.tree;
      stack = new int[analysis.size()];
      passed = new int[analysis.size()];
      for (int i = 0; i < analysis.size(); i++) {
        setValency(i);
      }
    }

    void parse() {
      shift();
      while (input < analysis.size()) {
        score();
        move(moves.get(bestMove()));
      }
      for (int i = 1; i < analysis.size(); i++) {
        if (!tree.hasHead(i)) {
          attachHeadless(i);
        }
      }
    }

    private int bestMove() {
      int top = stack[depth - 1];
      if (top == 0) {
        return desk.best(scorer.order(SHIFTS));
      } else if (tree.isBelow(top, input)) {
        return desk.best(scorer.order(NO_ARC));
      } else if (tree.isBelow(input, top)) {
        return desk.best(scorer.order(tree.hasHead(top) ? NO_ARC : NO_ARC_NOR_REDUCE));
      }
      return tree.hasHead(top) ? desk.best() : desk.best(scorer.order(ALL_BUT_REDUCE));
    }

    private void move(Move move) {
      int top = stack[depth - 1];
      if (move.arc == 'L') {
        attach(top, input, move.relation);
      } else if (move.arc == 'R') {
        attach(input, top, move.relation);
      }
      if (move.list == 'S') {
        shift();
      } else if (move.list == 'R') {
        depth--;
      } else {
        passed[passedCount++] = stack[--depth];
      }
    }

    private void shift() {
      while (passedCount > 0) {
        stack[depth++] = passed[--passedCount];
      }
      stack[depth++] = input++;
    }

    private void attach(int word, int head, int relation) {
      int old = tree.head(word);
      tree.attach(word, head, relation);
      analysis.set(Field.RELATION, word, relations.code(relation));
      setValency(head);
      if (old != Tree.NONE) {
        setValency(old);
      }
    }

    private void setValency(int word) {
      int left = count(tree.leftmost(word), tree.secondLeftmost(word));
      int right = count(tree.rightmost(word), tree.secondRightmost(word));
      analysis.set(Field.VALENCY, word, Valency.code(left, right));
    }

    private static int count(int first, int second) {
      return (first == Tree.NONE ? 0 : 1) + (second == Tree.NONE ? 0 : 1);
    }

    /** Hangs a word that no move gave a head below the best word near it. */
    private void attachHeadless(int word) {
      int head = 0;
      int relation = relations.number(ROOT_RELATION);
      float best = Float.NEGATIVE_INFINITY;
      for (int direction = -1; direction <= 1; direction += 2) {
        int[] arcs = scorer.order(direction > 0 ? LEFT_ARCS : RIGHT_ARCS);
        for (int i = 1; i <= NEAR; i++) {
          int other = word + direction * i;
          if (other < 0 || other >= analysis.size() || tree.isBelow(other, word)) {
            continue;
          }
          depth = 1;
          passedCount = 0;
          stack[0] = direction > 0 ? word : other;
          input = direction > 0 ? other : word;
          score();
          int move = desk.best(arcs);
          if (best < desk.scores[move]) {
            best = desk.scores[move];
            head = other;
            relation = moves.get(move).relation;
          }
        }
      }
      attach(word, head, relation);
    }

    private void score() {
      for (int i = 0; i < places.size(); i++) {
        desk.words[i] = word(places.get(i));
      }
      desk.score(analysis);
    }

    private int word(Place place) {
      int source = source(place);
      return source == Tree.NONE ? Tree.NONE : place.kin().of(tree, source);
    }

    private int source(Place place) {
      if (place.source() == 'k') {
        int below = depth - 1 + place.window();
        return below >= 0 ? stack[below] : Tree.NONE;
      }
      int word = (place.source() == 'i' ? stack[depth - 1] : input) + place.window();
      return word >= 0 && word < analysis.size() ? word : Tree.NONE;
    }
  }
}
