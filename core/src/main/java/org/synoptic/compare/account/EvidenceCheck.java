package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.lexicon.ValueWords;
import org.synoptic.model.Passage;

/**
 * Checks whether the passages that a sentence cites support it: they must contain each name,
 * number, date and quoted phrase of the sentence.
 */
public final class EvidenceCheck {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.,'’-]{0,60}");
  private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”]{1,400})[\"”]");
  private static final Pattern MARKS_AT_END = Pattern.compile("[.,'-]+$");
  private static final Pattern GENITIVE = Pattern.compile("'s$");
  private static final Set<String> NUMBERS = ValueWords.cited();

  private final String evidence;
  private final Set<String> words;

  /** Reads the passages once, for many sentences. */
  public EvidenceCheck(Collection<Passage> passages) {
    evidence = withStraightQuotes(String.join("\n", passages.stream().map(Passage::text).toList()));
    words = Set.copyOf(words(evidence));
  }

  /** The words and phrases that the passages lack; empty if they support the sentence. */
  public static List<String> missing(String sentence, Collection<Passage> passages) {
    return new EvidenceCheck(passages).missing(sentence);
  }

  /** The words and phrases that the passages lack; empty if they support the sentence. */
  public List<String> missing(String sentence) {
    List<String> missing = new ArrayList<>();
    String straight = withStraightQuotes(sentence);
    for (String word : words(straight)) {
      boolean mustBeCited =
          Character.isUpperCase(word.codePointAt(0))
              || word.chars().anyMatch(Character::isDigit)
              || NUMBERS.contains(word);
      if (mustBeCited && !words.contains(word) && !hasInLowerCase(word, words)) {
        missing.add(word);
      }
    }
    Matcher quoted = QUOTED.matcher(straight);
    while (quoted.find()) {
      String phrase = quoted.group(1).strip().replaceAll("[,.]$", "");
      if (!evidence.contains(phrase)) {
        missing.add(phrase);
      }
    }
    return missing;
  }

  /** Whether a word in lower case tells a number or a day. */
  public static boolean isNumberOrDay(String word) {
    return NUMBERS.contains(word);
  }

  /** Whether the passages contain the first word of a sentence in lower case. */
  private static boolean hasInLowerCase(String word, Set<String> words) {
    return words.contains(CaseFolding.fold(word)) && !NUMBERS.contains(word);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String bare = MARKS_AT_END.matcher(matcher.group()).replaceAll("");
      String word = GENITIVE.matcher(bare).replaceAll("");
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static String withStraightQuotes(String text) {
    return text.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
  }
}
