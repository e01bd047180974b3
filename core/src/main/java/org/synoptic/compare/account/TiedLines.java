package org.synoptic.compare.account;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

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

  /** Words that tie a sentence to the one before, wherever they stand in it. */
  private static final Set<String> TYING = AccountWords.of("tying");

  /** Words that set a time by another one, where a comma follows them. */
  private static final Set<String> LATER = Set.of("later", "earlier", "afterwards", "after");

  /** Words of an opening like "about half an hour later,". */
  private static final int MOST_BEFORE_LATER = 6;

  /** What a time is beside that an earlier sentence tells, and before what it is no such time. */
  private static final Set<String> BESIDE = Set.of("next", "following", "previous");

  private static final Set<String> FROM_TODAY =
      Set.of("in", "within", "over", "during", "for", "through", "throughout");

  /** Times that "this" can stand before. */
  private static final Set<String> TIMES = AccountWords.of("times");

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

  /** "Now the ship lies still", "An hour later, the ship sank": after something told before. */
  static boolean goesOnInTime(List<Token> tokens) {
    for (int i = 0; i + 1 < Math.min(tokens.size(), MOST_BEFORE_LATER); i++) {
      boolean later = LATER.contains(tokens.get(i).lemma());
      if (later && tokens.get(i + 1).lemma().equals(",")
          || tokens.get(i).lemma().equals("now") && isFirst(tokens, i)
          || isTheNextDay(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Early the next day", "On the previous night"; "over the next week" means from today. */
  private static boolean isTheNextDay(List<Token> tokens, int at) {
    if (!BESIDE.contains(tokens.get(at).lemma()) || at == 0 || at + 1 >= tokens.size()) {
      return false;
    }
    Token time = tokens.get(at + 1);
    boolean fromToday = at > 1 && FROM_TODAY.contains(tokens.get(at - 2).lemma());
    return tokens.get(at - 1).lemma().equals("the")
        && (time.lemma().equals("day") || TIMES.contains(time.lemma()))
        && !Relations.SUBJECTS.contains(time.relation())
        && !fromToday;
  }

  /** Whether nothing but a conjunction stands before a word. */
  private static boolean isFirst(List<Token> tokens, int at) {
    return at == 0 || at == 1 && tokens.get(0).tag().equals(Tags.CC);
  }

  /**
   * Whether a word ties its line to what stands before it; "but also", "instead of" and "too close"
   * do not.
   *
   * @param word the one at that place, folded
   */
  static boolean isTying(List<Token> tokens, int at, String word) {
    Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
    boolean within = at > 1 && tokens.get(at - 1).tag().equals(Tags.CC);
    boolean before =
        next != null
            && (word.equals("instead") && next.lemma().equals("of")
                || word.equals("too") && (Tags.isAdverb(next.tag()) || next.tag().equals(Tags.JJ)));
    return TYING.contains(word) && Tags.isAdverb(tokens.get(at).tag()) && !within && !before;
  }
}
