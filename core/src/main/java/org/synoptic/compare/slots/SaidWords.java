package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.model.Span;

/**
 * The words of a quotation as they are compared, without articles and with contractions in full,
 * and where they stand.
 *
 * @param words where each word stands
 * @param folded the same words as they are compared
 */
record SaidWords(int report, List<Span> words, List<String> folded) {

  private static final Pattern WORD =
      Pattern.compile("(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{N}]+(?:[’'][\\p{L}]+)?");

  /** Words that outlets leave out of what somebody says, and nobody misses. */
  private static final Set<String> UNHEARD =
      Set.of("a", "an", "the", "that", "uh", "um", "er", "ah", "oh");

  private static final String NOT = "not";

  private static final Map<String, String> ENDINGS =
      Map.of(
          "'ve", "have", "'re", "are", "'ll", "will", "'m", "am", "'d", "would", "'t", NOT, "'s",
          "is");

  /** What stands before "n't" where it is no whole word. */
  private static final Map<String, String> STUMPS =
      Map.of("ca", "can", "wo", "will", "sha", "shall");

  static SaidWords of(int report, Span quotation, String body) {
    SaidWords said = new SaidWords(report, new ArrayList<>(), new ArrayList<>());
    Matcher matcher = WORD.matcher(body).region(quotation.start(), quotation.end());
    while (matcher.find()) {
      said.add(
          CaseFolding.fold(matcher.group()).replace('’', '\'').replace(".", ""), matcher.start());
    }
    return said;
  }

  Span from(int word) {
    return words.get(word).union(words.get(words.size() - 1));
  }

  private void add(String word, int start) {
    int mark = word.indexOf('\'');
    String rest = mark < 0 ? null : ENDINGS.get(word.substring(mark));
    int cut = rest == null ? word.length() : rest.equals(NOT) && isNot(word) ? mark - 1 : mark;
    if (word.equals("cannot")) {
      cut = word.length() - NOT.length();
      rest = NOT;
    }
    String first = word.substring(0, cut);
    if (!UNHEARD.contains(first)) {
      put(STUMPS.getOrDefault(first, first), new Span(start, start + cut));
    }
    if (rest != null) {
      put(rest, new Span(start + cut, start + word.length()));
    }
  }

  private static boolean isNot(String word) {
    return word.endsWith("n't");
  }

  private void put(String word, Span span) {
    folded.add(word);
    words.add(span);
  }
}
