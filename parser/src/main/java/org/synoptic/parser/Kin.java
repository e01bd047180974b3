package org.synoptic.parser;

/** A word that is related to another one in the tree, as the templates name it. */
enum Kin {
  SELF,
  /** The head. */
  H,
  /** The head's head. */
  H2,
  /** The leftmost dependent, if it stands left of the word; then the one beside it. */
  LMD,
  LMD2,
  /** The rightmost dependent, if it stands right of the word; then the one beside it. */
  RMD,
  RMD2,
  /** The head's dependent before the word; then the one before that. */
  LNS,
  LNS2;

  /** The related word; {@link Tree#NONE} where there is none. */
  int of(Tree tree, int word) {
    return switch (this) {
      case SELF -> word;
      case H -> tree.head(word);
      case H2 -> tree.hasHead(word) ? tree.head(tree.head(word)) : Tree.NONE;
      case LMD -> tree.leftmost(word);
      case LMD2 -> tree.secondLeftmost(word);
      case RMD -> tree.rightmost(word);
      case RMD2 -> tree.secondRightmost(word);
      case LNS -> tree.siblingBefore(word);
      case LNS2 -> {
        int sibling = tree.siblingBefore(word);
        yield sibling == Tree.NONE ? Tree.NONE : tree.siblingBefore(sibling);
      }
    };
  }
}
