package org.synoptic.syntax;

import java.util.Locale;
import java.util.Set;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.Token;

/** Which words of a sentence tell something by themselves; {@link StopWords} has the others. */
public final class ContentWords {

  private static final Set<String> STOP = StopWords.ofStatements();

  /** Common words that tell something where they are nouns. */
  private static final Set<String> NOUNS = Set.of("mine", "will", "might");

  private ContentWords() {}

  /** Whether a word tells something: a noun, verb, adjective, number or name that is not common. */
  public static boolean isContent(Token token) {
    String lemma = token.lemma();
    boolean noun = Tags.isNoun(token.tag()) && NOUNS.contains(lemma);
    if (noun) {
      return true;
    }
    if (lemma.isEmpty() || STOP.contains(lemma) || STOP.contains(lemma.toLowerCase(Locale.ROOT))) {
      return false;
    }
    return lemma.chars().anyMatch(Character::isLetterOrDigit)
        && !token.relation().equals(Relations.AUX);
  }
}
