package org.synoptic.annotate.events.cameo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.synoptic.syntax.Tags;

/**
 * A constituency parse in the brackets of the Penn Treebank.
 *
 * @param word {@code ""} above the leaves
 * @param token its place in the sentence, -1 above the leaves
 */
record ConstituencyTree(String tag, List<ConstituencyTree> children, String word, int token) {

  private static final int DEEPEST = 400;

  boolean isLeaf() {
    return children.isEmpty();
  }

  boolean isNounPhrase() {
    return tag.equals("NP");
  }

  /**
   * @throws IllegalArgumentException when the brackets do not pair
   */
  static ConstituencyTree read(String text) {
    Deque<ConstituencyTree> open = new ArrayDeque<>();
    ConstituencyTree root = new ConstituencyTree("ROOT", new ArrayList<>(), "", -1);
    open.push(root);
    int leaves = 0;
    for (String part : text.replace("(", " ( ").replace(")", " ) ").strip().split("\\s+")) {
      ConstituencyTree top = open.element();
      if (part.equals("(")) {
        open.push(new ConstituencyTree("", new ArrayList<>(), "", -1));
      } else if (part.equals(")")) {
        close(open);
      } else if (top.tag().isEmpty() && top.isLeaf()) {
        open.pop();
        open.push(new ConstituencyTree(part, new ArrayList<>(), "", -1));
      } else {
        top.children().add(new ConstituencyTree("", List.of(), part, leaves++));
      }
      require(open.size() <= DEEPEST, "deeper than " + DEEPEST);
    }
    require(open.size() == 1, "a bracket is not closed");
    return root.children().size() == 1 ? root.children().get(0) : root;
  }

  /** Hangs a closed phrase below the one around it; a word with its tag is a leaf. */
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

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException("no parse: " + otherwise);
    }
  }

  /** The tree and all below it, in order; clauses that hang on a noun are not entered. */
  List<ConstituencyTree> phrases() {
    List<ConstituencyTree> found = new ArrayList<>();
    collect(found, true);
    return found;
  }

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

  boolean holds(String wanted) {
    return phrases().stream().skip(1).anyMatch(t -> t.tag().equals(wanted));
  }

  /** "CEBU CITY: -- ...": no sentence, a place and a fragment. */
  boolean isDateline() {
    boolean fragment = tag.equals("ROOT") && children.size() == 1 && children.get(0).isNounPhrase();
    return fragment
        && children.get(0).children().stream().anyMatch(t -> t.tag().equals(Tags.COLON));
  }
}
