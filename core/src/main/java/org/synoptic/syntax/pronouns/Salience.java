package org.synoptic.syntax.pronouns;

import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;

/** How much a sentence is about a word. */
public final class Salience {

  /** The subject of the main clause, or of one that is coordinated with it. */
  public static final int MAIN_SUBJECT = 0;

  /** The subject of another clause, or the owner of a subject: "[her] lawyer said". */
  public static final int SUBJECT = 1;

  /** Every other word. */
  static final int OTHER = 2;

  private Salience() {}

  /** The rank of a word, one of the three; lower is more likely what a pronoun means. */
  public static int rank(ParsedSentence tree, int word) {
    int head = firstOfCoordinated(tree, word);
    String relation = tree.relation(head);
    int governor = tree.head(head);
    if (Relations.SUBJECTS.contains(relation)) {
      int clause = firstOfCoordinated(tree, governor);
      return tree.relation(clause).equals(Relations.ROOT) ? MAIN_SUBJECT : SUBJECT;
    }
    boolean ofSubject =
        relation.equals(Relations.POSS) && Relations.SUBJECTS.contains(tree.relation(governor));
    return ofSubject ? SUBJECT : OTHER;
  }

  private static int firstOfCoordinated(ParsedSentence tree, int word) {
    int head = word;
    for (int steps = 0;
        tree.relation(head).equals(Relations.CONJ) && steps < tree.size();
        steps++) {
      head = tree.head(head);
    }
    return head;
  }
}
