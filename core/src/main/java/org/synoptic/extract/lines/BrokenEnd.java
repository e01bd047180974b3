package org.synoptic.extract.lines;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.lexicon.Idf;
import org.synoptic.lexicon.StopWords;
import org.synoptic.text.Words;

/**
 * Tells whether an English text breaks off: its last paragraph ends in the midst of a word ("the
 * harb"), or behind a word that something must follow ("the mayor of the").
 */
final class BrokenEnd {

  /** Words of a paragraph that can break off; a shorter one may be a title. Set by hand. */
  private static final int FEWEST_WORDS = 8;

  /** Letters of words that are nearly all known. Set by hand. */
  private static final int SHORTEST_WORDS = 4;

  /** Share of a paragraph's words that are known if it is English. Set by hand. */
  private static final double KNOWN = 0.8;

  /** The weight of a word that stands in no document. */
  private static final double UNKNOWN = Idf.english().of("zqxjzqxj");

  /** Words that never end a sentence. */
  private static final Set<String> OPEN =
      Set.of("the", "a", "an", "of", "and", "or", "whose", "its", "their", "my", "our", "your");

  private BrokenEnd() {}

  /** True where {@code body} breaks off without a full stop or dots. */
  static boolean is(String body) {
    String paragraph = body.substring(body.lastIndexOf("\n\n") + 1).strip();
    List<String> words = Words.of(paragraph).forms();
    if (words.size() < FEWEST_WORDS || !isSmallLetter(paragraph.charAt(paragraph.length() - 1))) {
      return false;
    }
    String last = paragraph.substring(paragraph.lastIndexOf(' ') + 1);
    boolean plain = last.chars().allMatch(BrokenEnd::isSmallLetter);
    long known = words.stream().filter(word -> !isUnknown(word)).count();
    boolean english =
        known >= KNOWN * words.size() && words.stream().anyMatch(StopWords::isFunctionWord);
    return plain && english && (isFragment(last, body) || OPEN.contains(last));
  }

  private static boolean isSmallLetter(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isUnknown(String word) {
    return Idf.english().of(word.toLowerCase(Locale.ROOT)) >= UNKNOWN;
  }

  /** True for an unknown word that is very short, or with which another word of the text begins. */
  private static boolean isFragment(String last, String body) {
    boolean begins =
        Words.of(body).forms().stream()
            .anyMatch(word -> word.length() > last.length() + 1 && word.startsWith(last));
    return isUnknown(last) && (begins || last.length() <= SHORTEST_WORDS);
  }
}
