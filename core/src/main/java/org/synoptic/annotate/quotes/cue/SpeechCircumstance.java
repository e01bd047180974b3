package org.synoptic.annotate.quotes.cue;

import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.annotate.quotes.document.QuoteWords;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Recognises phrases that say when, where or how something was said: "on Monday", "in a speech".
 */
public final class SpeechCircumstance {

  private static final Set<String> TIMES = QuoteWords.of("times");

  /** "for example": no occasion. */
  private static final Set<String> NO_OCCASIONS_FOR = Set.of("example", "instance", "part", "one");

  /** "in general": no occasion. */
  private static final Set<String> NO_OCCASIONS_IN =
      Set.of("general", "turn", "particular", "response", "part");

  private static final Set<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> OCCASIONS = QuoteWords.of("occasions");

  private SpeechCircumstance() {}

  /** Whether the prepositional phrase is such a phrase, wherever it stands. */
  public static boolean is(QuoteTree tree, int preposition) {
    String last = tree.word(tree.right(preposition));
    int object = tree.child(preposition, Relations.POBJ);
    return isAside(tree, preposition)
        || isTime(tree, preposition + 1)
        || last.matches("\\d{4}s?")
        || (object >= 0 && OCCASIONS.contains(tree.lemma(object)));
  }

  /**
   * Whether the prepositional phrase can be nothing else, so that it does not belong to a noun
   * phrase before it.
   */
  public static boolean isAside(QuoteTree tree, int preposition) {
    return isDated(tree, preposition) || isFixedAdverbial(tree, preposition);
  }

  /** Whether the phrase is a day or month: "on Monday", "in April". */
  private static boolean isDated(QuoteTree tree, int preposition) {
    String word = tree.word(preposition);
    return (word.equals("on") && isDay(tree, preposition + 1))
        || (word.equals("in") && MONTHS.contains(tree.word(preposition + 1)));
  }

  /** Whether the phrase is a fixed adverbial: "at the time", "in general", "for its part". */
  private static boolean isFixedAdverbial(QuoteTree tree, int preposition) {
    String last = tree.word(tree.right(preposition));
    return switch (tree.word(preposition)) {
      case "at" -> last.equals("time") || last.equals("least");
      case "in" ->
          NO_OCCASIONS_IN.contains(last) || last.matches("\\d{4}|weeks?|months?|years?|days?");
      case "for" -> NO_OCCASIONS_FOR.contains(last);
      case "on" -> last.matches("\\w+day|twitter|facebook");
      default -> false;
    };
  }

  /** Whether the word is the name of a weekday. */
  static boolean isDay(QuoteTree tree, int i) {
    return tree.word(i).endsWith("day") && Tags.isProperNoun(tree.tag(i));
  }

  /** Whether the word is a weekday or a word such as "yesterday" or "week". */
  public static boolean isTime(QuoteTree tree, int i) {
    return isDay(tree, i) || TIMES.contains(tree.word(i));
  }
}
