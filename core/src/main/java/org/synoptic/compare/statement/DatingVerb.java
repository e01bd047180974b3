package org.synoptic.compare.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Which verb of a sentence a date belongs to, and whether the sentence states what that verb says.
 */
public final class DatingVerb {

  private static final Set<String> PREPOSITIONS = Set.of(Tags.IN, Tags.TO);

  /** Clauses that a sentence states: its own, those said in it, those joined by "and". */
  private static final Set<String> STATED =
      Set.of(Relations.ROOT, Relations.CCOMP, Relations.XCOMP, Relations.CONJ, Relations.PARATAXIS);

  /** Clauses that say which person or thing is meant: "who joined in 1996". */
  private static final Set<String> IDENTIFYING = Set.of(Relations.RELCL, Relations.ACL);

  private DatingVerb() {}

  /** The verb that a date modifies, itself or by a preposition; null for "the vote on Friday". */
  public static @Nullable Token of(List<Token> sentence, Timex date) {
    Token top = top(sentence, date);
    if (top == null || top.head() < 0) {
      return null;
    }
    Token above = sentence.get(top.head());
    Token verb =
        PREPOSITIONS.contains(above.tag()) && above.head() >= 0
            ? sentence.get(above.head())
            : above;
    return Tags.isVerb(verb.tag()) ? verb : null;
  }

  /** Whether a verb is of a clause that the sentence states, and of none that modifies a word. */
  public static boolean isStated(List<Token> sentence, Token verb) {
    if (isParticiple(verb) && opens(sentence, verb)) {
      return true;
    }
    Token at = verb;
    for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
      if (Tags.isVerbOrModal(at.tag())
          && !STATED.contains(at.relation())
          && !isParticiple(at)
          && !isJoinedByWhen(sentence, at)) {
        return false;
      }
      at = sentence.get(at.head());
    }
    return true;
  }

  /** "Speaking in Velm in January, she declared …": the act of the verb above, in other words. */
  private static boolean isParticiple(Token verb) {
    return verb.relation().equals(Relations.ADVCL) && verb.tag().equals(Tags.VBG);
  }

  private static boolean opens(List<Token> sentence, Token verb) {
    return sentence.stream()
        .filter(word -> Tags.isVerbOrModal(word.tag()))
        .findFirst()
        .filter(verb::equals)
        .isPresent();
  }

  /** Whether a date stands in a clause that only identifies somebody or something below a verb. */
  public static boolean isIdentifying(List<Token> sentence, Timex date, @Nullable Token verb) {
    Token at = top(sentence, date);
    for (int steps = 0; at != null && steps < sentence.size() && at.head() >= 0; steps++) {
      if (at.equals(verb)) {
        return false;
      }
      if (IDENTIFYING.contains(at.relation()) && !isJoinedByWhen(sentence, at)) {
        return true;
      }
      at = sentence.get(at.head());
    }
    return false;
  }

  /** "Nine people died when a fire swept …", which parsers take for a clause of "fire". */
  private static boolean isJoinedByWhen(List<Token> sentence, Token verb) {
    return sentence.stream()
        .filter(word -> word.head() >= 0 && sentence.get(word.head()).equals(verb))
        .anyMatch(word -> word.lemma().equals("when"));
  }

  /** The word of the date on which its other words hang; null where the date has no word. */
  private static @Nullable Token top(List<Token> sentence, Timex date) {
    for (Token token : sentence) {
      if (date.span().covers(token.span())
          && (token.head() < 0 || !date.span().covers(sentence.get(token.head()).span()))) {
        return token;
      }
    }
    return null;
  }
}
