package org.synoptic.annotate.events.cameo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.synoptic.syntax.Tags;

/**
 * A constituency parse in the brackets of the Penn Treebank.
 *
 * @param tag phrase label or part-of-speech tag
 * @param word the word of a leaf, {@code ""} for a phrase
 * @param token index of a leaf in the sentence, -1 for a phrase
 */
record ConstituencyTree(String tag, List<ConstituencyTree> children, String word, int token) {

  /** Open brackets that a tree may have, against hostile input. Set by hand. */
  private static final int MAX_DEPTH = 400;

  boolean isLeaf() {
    return children.isEmpty();
  }

  boolean isNounPhrase() {
    return tag.equals("NP");
  }

  /**
   * Reads a tree.
   *
   * @throws IllegalArgumentException when the brackets do not pair or are nested too deeply
   */
  static ConstituencyTree read(String text) {
    Deque<ConstituencyTree> open = new ArrayDeque<>();
    ConstituencyTree root = new ConstituencyTree("ROOT", new ArrayList<>(), "", -1);
    open.push(root);
    int leaves = 0;
    for (String piece : text.replace("(", " ( ").replace(")", " ) ").strip().split("\\s+")) {
      ConstituencyTree top = open.element();
      if (piece.equals("(")) {
        open.push(new ConstituencyTree("", new ArrayList<>(), "", -1));
      } else if (piece.equals(")")) {
        close(open);
      } else if (top.tag().isEmpty() && top.isLeaf()) {
        open.pop();
        open.push(new ConstituencyTree(piece, new ArrayList<>(), "", -1));
      } else {
        top.children().add(new ConstituencyTree("", List.of(), piece, leaves++));
      }
      require(open.size() <= MAX_DEPTH, "deeper than " + MAX_DEPTH);
    }
    require(open.size() == 1, "a bracket is not closed");
    return root.children().size() == 1 ? root.children().get(0) : root;
  }

  /** Adds a closed phrase to the one around it; a tag with a word becomes a leaf. */
  private static void close(Deque<ConstituencyTree> open) {
    require(open.size() > 1, "a bracket closes nothing");
    ConstituencyTree done = open.pop();
    List<ConstituencyTree> parts = done.children();
    boolean word = parts.size() == 1 && parts.get(0).tag().isEmpty() && parts.get(0).isLeaf();
    open.element()
        .children()
        .add(
            word
                ? new ConstituencyTree(
                    done.tag(), List.of(), parts.get(0).word(), parts.get(0).token())
                : done);
  }

  private static void require(boolean condition, String problem) {
    if (!condition) {
      throw new IllegalArgumentException("no parse: " + problem);
    }
  }

  /** The tree and all phrases below it in order, without those of subordinate clauses. */
  List<ConstituencyTree> phrases() {
    List<ConstituencyTree> found = new ArrayList<>();
    collect(found, true);
    return found;
  }

  /** All words below, in order. */
  List<ConstituencyTree> leaves() {
    List<ConstituencyTree> found = new ArrayList<>();
    collect(found, false);
    return found.stream().filter(t -> !t.word().isEmpty()).toList();
  }

  private void collect(List<ConstituencyTree> found, boolean shallow) {
    found.add(this);
    for (ConstituencyTree child : children) {
      if (!shallow || !child.tag().equals("SBAR")) {
        child.collect(found, shallow);
      }
    }
  }

  /** True when a phrase or word with that label is below, outside of subordinate clauses. */
  boolean contains(String wanted) {
    return phrases().stream().skip(1).anyMatch(t -> t.tag().equals(wanted));
  }

  /** True for a noun phrase with a colon in place of a sentence: "CEBU CITY: -- ...". */
  boolean isDateline() {
    boolean fragment = tag.equals("ROOT") && children.size() == 1 && children.get(0).isNounPhrase();
    return fragment
        && children.get(0).children().stream().anyMatch(t -> t.tag().equals(Tags.COLON));
  }
}
