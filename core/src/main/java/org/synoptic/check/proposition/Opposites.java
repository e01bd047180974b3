package org.synoptic.check.proposition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.terms.Antonyms;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Token;

/**
 * Words that cannot both be said in one place of a sentence: {@link Antonyms}, and those of {@code
 * opposites.tsv}.
 */
public final class Opposites {

  private static final WordList LIST =
      WordList.of(Opposites.class, "opposites.tsv")
          .columns(Column.names("one side"), Column.names("other side"))
          .distinctBy("one side", "other side");

  private static final Set<String> PAIRS = pairs();

  /** What one does when the other one does the opposite. */
  private static final Set<String> OF_TWO = ActWords.of("of two");

  /** Letters of a word that "un" negates, at least: "unit" is not the opposite of "it". */
  private static final int FEWEST_LETTERS = 5;

  private Opposites() {}

  private static Set<String> pairs() {
    Set<String> pairs = new HashSet<>();
    for (ListRow row : LIST.rows()) {
      for (String one : row.all("one side")) {
        for (String other : row.all("other side")) {
          pairs.add(one + " " + other);
          pairs.add(other + " " + one);
        }
      }
    }
    return pairs;
  }

  /** Whether both sides of an opposition may be true of two: "sold it to them", "bought it". */
  public static boolean areOfTwo(String one, String other) {
    return OF_TWO.contains(one) && OF_TWO.contains(other);
  }

  /** Whether two base forms are opposites. */
  public static boolean are(String one, String other) {
    return Antonyms.areOpposites(one, other)
        || PAIRS.contains(one + " " + other)
        || isNegatedForm(one, other)
        || isNegatedForm(other, one);
  }

  /**
   * Whether a sentence has the opposite of one of its words too: "one fell and the other rose". It
   * cannot be told then of which of the two another text speaks.
   */
  public static boolean hasBoth(List<Token> sentence, Token word) {
    return sentence.stream().anyMatch(one -> are(one.lemma(), word.lemma()));
  }

  /** "Insured" and "uninsured"; not "cover" and "uncover". */
  private static boolean isNegatedForm(String one, String other) {
    return other.length() >= FEWEST_LETTERS
        && !other.equals("cover")
        && (one.equals("un" + other) || one.equals("non-" + other));
  }
}
