package org.synoptic.compare.terms;

import java.util.Set;
import org.synoptic.model.Token;

/** Which words are content words, and their stems. */
public final class ContentWords {

  private static final Set<String> STOP = WordLists.words(ContentWords.class, "stopwords.txt");

  /** Stop words that are content words where they are nouns. */
  private static final Set<String> NOUNS = Set.of("mine", "will", "might");

  /** Letters that a stem has at least. Set by hand. */
  private static final int LEAST_STEM = 4;

  private static final String[] ENDINGS = {
    "ational", "isation", "ization", "fulness", "iveness", "ousness", "ations", "ation", "ements",
    "ement", "ments", "ment", "ities", "ility", "ingly", "ions", "ance", "ence", "ants", "ents",
    "ing", "ion", "ity", "ies", "ive", "ers", "ors", "als", "ial", "ent", "ant", "ate", "ize",
    "ise", "ous", "ed", "er", "or", "al", "ly", "es", "y", "e", "s"
  };

  private ContentWords() {}

  /** Whether a word is a noun, verb, adjective, number or name, and no stop word. */
  public static boolean isContent(Token token) {
    String lemma = token.lemma();
    boolean noun = token.tag().startsWith("NN") && NOUNS.contains(lemma);
    if (noun) {
      return true;
    }
    if (lemma.isEmpty() || STOP.contains(lemma) || STOP.contains(CaseFolding.fold(lemma))) {
      return false;
    }
    return lemma.chars().anyMatch(Character::isLetterOrDigit) && !token.relation().equals("aux");
  }

  /**
   * The word without the first of {@link #ENDINGS} that leaves at least {@link #LEAST_STEM}
   * letters: one stem for "invite", "invitation" and "invited".
   */
  public static String stem(String lemma) {
    for (String ending : ENDINGS) {
      if (lemma.endsWith(ending) && lemma.length() - ending.length() >= LEAST_STEM) {
        return lemma.substring(0, lemma.length() - ending.length());
      }
    }
    return lemma;
  }
}
