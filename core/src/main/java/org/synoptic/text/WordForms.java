package org.synoptic.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The form of words in which two texts are compared, when case and punctuation do not count. */
public final class WordForms {

  private WordForms() {}

  /** The words of a text, {@link #folded}, separated by single spaces. */
  public static String foldedText(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(WordForms::folded)
        .collect(Collectors.joining(" "));
  }

  /**
   * A word in lower case without the punctuation around it, with a straight apostrophe; a word of
   * punctuation alone stays whole.
   */
  public static String folded(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    String core = start < end ? word.substring(start, end) : word;
    return core.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
