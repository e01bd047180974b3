package org.synoptic.check;

import java.util.List;
import org.synoptic.compare.terms.TollWords;
import org.synoptic.lexicon.NegationWords;
import org.synoptic.model.Sentence;
import org.synoptic.model.Token;
import org.synoptic.syntax.ContentWords;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Whether a sentence states a fact: questions, orders, labels and fragments that tell nothing do
 * not. A headline does: "Nine dead in ferry fire", "Bridge closed after storm".
 */
final class FactualSentence {

  /** Words with a meaning of their own that a statement has at least. Set by hand. */
  private static final int FEWEST_WORDS = 2;

  /** Words and marks of "No deaths or injuries." at most. Set by hand. */
  private static final int MOST_WORDS_OF_DENIAL = 5;

  private FactualSentence() {}

  static boolean is(Sentence sentence, String text) {
    List<Token> tokens = sentence.tokens();
    String stripped = text.strip();
    if (stripped.endsWith("?") || isOrder(tokens)) {
      return false;
    }
    if (isDenial(tokens)) {
      return true;
    }
    long content = tokens.stream().filter(ContentWords::isContent).count();
    if (content < FEWEST_WORDS) {
      return isShort(tokens, stripped);
    }
    boolean verb = tokens.stream().anyMatch(token -> Tags.isVerbOrModal(token.tag()));
    return verb && !isLabel(tokens, stripped) || isHeadline(tokens, stripped);
  }

  /** "No injuries." */
  private static boolean isDenial(List<Token> tokens) {
    return tokens.size() > 1
        && tokens.size() <= MOST_WORDS_OF_DENIAL
        && NegationWords.determiners().contains(tokens.get(0).lemma())
        && tokens.stream().skip(1).anyMatch(token -> Tags.isNoun(token.tag()))
        && tokens.stream().skip(1).allMatch(FactualSentence::isOfNoun);
  }

  private static boolean isOfNoun(Token token) {
    return Tags.isNoun(token.tag()) || token.tag().equals(Tags.JJ) || token.tag().equals(Tags.STOP);
  }

  /** "He resigned.": one word tells it, and it has a subject. */
  private static boolean isShort(List<Token> tokens, String text) {
    return isEnded(text)
        && tokens.stream().anyMatch(token -> Relations.SUBJECTS.contains(token.relation()))
        && tokens.stream()
            .anyMatch(token -> Tags.isVerb(token.tag()) && ContentWords.isContent(token));
  }

  /** "Published: 10 March": no sentence, for nobody does anything and no mark ends it. */
  private static boolean isLabel(List<Token> tokens, String text) {
    return !isEnded(text)
        && tokens.stream().anyMatch(token -> !token.relation().isEmpty())
        && tokens.stream().noneMatch(token -> Relations.ALL_SUBJECTS.contains(token.relation()));
  }

  private static boolean isEnded(String text) {
    return text.chars().skip(Math.max(0, text.length() - 2)).anyMatch(c -> ".!".indexOf(c) >= 0);
  }

  /** "Click here": the first word is a verb without anybody who does it. */
  private static boolean isOrder(List<Token> tokens) {
    return tokens.get(0).tag().equals(Tags.VB)
        && tokens.stream().noneMatch(token -> Relations.ALL_SUBJECTS.contains(token.relation()));
  }

  /** A line without a full stop in which a noun or number is followed by what befell it. */
  private static boolean isHeadline(List<Token> tokens, String text) {
    if (text.indexOf(':') >= 0) {
      return false;
    }
    for (int i = 1; i < tokens.size(); i++) {
      Token before = tokens.get(i - 1);
      Token token = tokens.get(i);
      boolean number = before.tag().equals(Tags.CD);
      boolean noun = number || Tags.isNoun(before.tag());
      if (number && TollWords.has(token.lemma())
          || noun && token.tag().equals(Tags.VBN)
          || noun && !isEnded(text) && token.tag().equals(Tags.TO) && isVerbAt(tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerbAt(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).tag().equals(Tags.VB);
  }
}
