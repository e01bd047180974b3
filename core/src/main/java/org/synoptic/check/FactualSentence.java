package org.synoptic.check;

import java.util.List;
import org.synoptic.model.Sentence;
import org.synoptic.model.Token;
import org.synoptic.syntax.ContentWords;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Whether a sentence states a fact: questions, orders, labels and fragments without a verb do not.
 */
final class FactualSentence {

  /** Words with a meaning of their own that a statement has at least. Set by hand. */
  private static final int FEWEST_WORDS = 2;

  private FactualSentence() {}

  static boolean is(Sentence sentence, String text) {
    List<Token> tokens = sentence.tokens();
    String stripped = text.strip();
    return !stripped.endsWith("?")
        && tokens.stream().filter(ContentWords::isContent).count() >= FEWEST_WORDS
        && tokens.stream().anyMatch(token -> Tags.isVerbOrModal(token.tag()))
        && !isOrder(tokens)
        && !isLabel(tokens, stripped);
  }

  /** "Published: 10 March": no sentence, for nobody does anything and no mark ends it. */
  private static boolean isLabel(List<Token> tokens, String text) {
    boolean ended =
        text.chars().skip(Math.max(0, text.length() - 2)).anyMatch(c -> ".!".indexOf(c) >= 0);
    return !ended
        && tokens.stream().anyMatch(token -> !token.relation().isEmpty())
        && tokens.stream().noneMatch(token -> Relations.ALL_SUBJECTS.contains(token.relation()));
  }

  /** "Click here": the first word is a verb without anybody who does it. */
  private static boolean isOrder(List<Token> tokens) {
    return tokens.get(0).tag().equals(Tags.VB)
        && tokens.stream().noneMatch(token -> Relations.ALL_SUBJECTS.contains(token.relation()));
  }
}
