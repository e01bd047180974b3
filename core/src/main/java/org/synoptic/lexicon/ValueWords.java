package org.synoptic.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that tell a number or a day: {@code value-words.tsv}. Safe for use by several threads. */
public final class ValueWords {

  private static final WordList LIST =
      WordList.of(ValueWords.class, "value-words.tsv")
          .columns(
              Column.value("word"),
              Column.value("digits").optional(),
              Column.words("uses").of("cited", "loose").optional());

  private static final Map<String, Set<String>> BY_USE = LIST.wordsBy("uses");
  private static final Map<String, String> DIGITS = digitsByWord();

  private ValueWords() {}

  /** Words that a line may have only if its passages have them. */
  public static Set<String> cited() {
    return BY_USE.getOrDefault("cited", Set.of());
  }

  /** Words whose meaning reports may tell without them: "both" for "two". */
  public static Set<String> loose() {
    return BY_USE.getOrDefault("loose", Set.of());
  }

  /** The number from 0 to 20 that a word in lower case is for, in digits; null for other words. */
  public static @Nullable String digits(String word) {
    return DIGITS.get(word);
  }

  private static Map<String, String> digitsByWord() {
    Map<String, String> digits = new HashMap<>();
    for (ListRow row : LIST.rows()) {
      String number = row.orNull("digits");
      if (number != null) {
        digits.put(row.get("word"), number);
      }
    }
    return digits;
  }
}
