package org.synoptic.compare.account;

import java.util.Set;
import java.util.regex.Pattern;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.lexicon.WordList;

/**
 * Whether a line goes on from a sentence that its reader does not see: "In addition to Orme, two
 * critics spoke", "The host expressed similar sentiments".
 */
final class TiedLines {

  private static final WordList LIST = WordList.of(TiedLines.class, "tied.txt");

  private static final Set<String> OPENINGS = LIST.words();

  /** What is like something that the line does not name. */
  private static final Pattern LIKENED =
      Pattern.compile(
          "\\b(?:similar|the same) (?:sentiment|view|comment|remark|concern|thought|word|message"
              + "|argument|criticism|question|warning)s?\\b(?! (?:to|as|that|of|about|from)\\b)");

  private TiedLines() {}

  static boolean isTied(String line) {
    String words = CaseFolding.lettersOnly(line).strip() + " ";
    return OPENINGS.stream().anyMatch(opening -> isOpenedBy(opening, words))
        || LIKENED.matcher(words).find();
  }

  /** "At the time of the fire" tells which time. */
  private static boolean isOpenedBy(String opening, String words) {
    return words.startsWith(opening + " ") && !words.startsWith(opening + " of ");
  }
}
