package org.synoptic.annotate.engine;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.lexicon.Offices;
import org.synoptic.model.Span;

/**
 * Tells whether the full stop of an abbreviation also ends its sentence: "He lives in the U.S. The
 * mayor resigned". In doubt it does not.
 */
final class FullStops {

  private static final Set<String> OFFICES =
      Offices.inTexts().stream().map(Offices.Office::noun).collect(Collectors.toSet());

  private final String text;

  FullStops(String text) {
    this.text = text;
  }

  /** Whether a sentence ends before word {@code next}, whose predecessor ends with a full stop. */
  boolean endBefore(List<Span> words, int next) {
    String stopped = words.get(next - 1).in(text);
    if (!stopped.endsWith(".")
        || stopped.length() < 2
        || words.get(next).start() == words.get(next - 1).end()
        || !Character.isUpperCase(text.charAt(words.get(next).start()))) {
      return false;
    }
    String word = words.get(next).in(text);
    String after = next + 1 < words.size() ? words.get(next + 1).in(text) : "";
    boolean unit = EndWords.has("unit", stopped) && next > 1 && startsWithNumber(words, next - 2);
    if (!unit && EndWords.has("title", stopped) || isNumbered(word, after)) {
      return false;
    }
    return endsWithNumber(stopped) && next > 1 || endsByKind(stopped, word, after);
  }

  private static boolean endsByKind(String stopped, String word, String after) {
    if (EndWords.has("clock", stopped)) {
      return !EndWords.has("after-clock", word.replace(".", ""));
    }
    if (EndWords.has("unit", stopped)) {
      return true;
    }
    return opens(word, after) || EndWords.has("company", stopped) && opensAfterCompany(word, after);
  }

  /** Whether the word is one that opens sentences, and not an initial or a part of a name. */
  private static boolean opens(String word, String after) {
    return EndWords.has("opener", word) && !"&-".contains(after.isEmpty() ? " " : after);
  }

  /** Whether the word opens a sentence rather than names what belongs to the company. */
  private static boolean opensAfterCompany(String word, String after) {
    boolean small = !after.isEmpty() && Character.isLowerCase(after.charAt(0));
    return small
        && !word.endsWith(".")
        && !after.equals("of")
        && !after.equals("and")
        && !OFFICES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the two words are "No. 1" or the like, which belongs to the word before it. */
  private static boolean isNumbered(String word, String after) {
    return EndWords.has("number", word) && !after.isEmpty() && Character.isDigit(after.charAt(0));
  }

  private boolean startsWithNumber(List<Span> words, int i) {
    return Character.isDigit(text.charAt(words.get(i).start()));
  }

  private static boolean endsWithNumber(String stopped) {
    return Character.isDigit(stopped.charAt(stopped.length() - 2));
  }
}
