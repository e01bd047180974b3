package org.synoptic.compare.ledger;

import java.util.Set;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.Token;

/** Which words tell statements apart, and the stem under which the forms of a word meet. */
final class ContentWords {

  private static final Set<String> STOP = StopWords.ofStatements();

  /** Common words that tell something where they are nouns. */
  private static final Set<String> NOUNS = Set.of("mine", "will", "might");

  private static final String[] ENDINGS = {
    "ational", "isation", "ization", "fulness", "iveness", "ousness", "ations", "ation", "ements",
    "ement", "ments", "ment", "ities", "ility", "ingly", "ions", "ance", "ence", "ants", "ents",
    "ing", "ion", "ity", "ies", "ive", "ers", "ors", "als", "ial", "ent", "ant", "ate", "ize",
    "ise", "ous", "ed", "er", "or", "al", "ly", "es", "y", "e", "s"
  };

  private ContentWords() {}

  /** Whether a word tells something: a noun, verb, adjective, number or name that is not common. */
  static boolean content(Token token) {
    String lemma = token.lemma();
    boolean noun = token.tag().startsWith("NN") && NOUNS.contains(lemma);
    if (noun) {
      return true;
    }
    if (lemma.isEmpty() || STOP.contains(lemma) || STOP.contains(NameMatcher.fold(lemma))) {
      return false;
    }
    return lemma.chars().anyMatch(Character::isLetterOrDigit) && !token.relation().equals("aux");
  }

  /**
   * The stem of a word: cut to its first letters, so that "invite", "invitation" and "invited"
   * meet. Never shorter than four letters, so that short words stay themselves.
   */
  static String stem(String lemma) {
    for (String ending : ENDINGS) {
      if (lemma.endsWith(ending) && lemma.length() - ending.length() >= 4) {
        return lemma.substring(0, lemma.length() - ending.length());
      }
    }
    return lemma;
  }
}
