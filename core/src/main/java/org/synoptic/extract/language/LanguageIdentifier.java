package org.synoptic.extract.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.StopWords;

/** Identifies the language of a text by its stop words, and by its script where that decides. */
public final class LanguageIdentifier {

  static final String UNKNOWN = "und";

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
  private static final Pattern CODE = Pattern.compile("[a-zA-Z]{2}(?:[-_].{0,20})?");

  /** Chars of a text that are looked at. Some hundred words decide. Set by hand. */
  private static final int SAMPLE = 6_000;

  /**
   * Least share of stop words among the words of a text. Running text has from .25 (Finnish) to .45
   * (English). Set by hand.
   */
  private static final double LEAST_STOP_WORDS = 0.1;

  private static final Map<String, Set<String>> STOP_WORDS = StopWords.ofLanguages();

  private LanguageIdentifier() {}

  /**
   * The ISO 639-1 code in a language tag such as {@code en-GB} or {@code de_DE}; null where it is
   * none.
   */
  public static @Nullable String code(@Nullable String declared) {
    return declared != null && CODE.matcher(declared.strip()).matches()
        ? declared.strip().substring(0, 2).toLowerCase(Locale.ROOT)
        : null;
  }

  /**
   * The language of {@code text} on a page that declares {@code declared}, or null where neither
   * says one. A declared script that the text is not written in is overruled, and so is a declared
   * English, which software often sets by default, when the stop words are those of another
   * language.
   */
  public static @Nullable String settled(@Nullable String declared, String text) {
    String ofScript = WritingSystems.language(declared, text);
    if (declared != null && ofScript != null) {
      return ofScript;
    }
    String found = "en".equals(declared) ? of(text) : UNKNOWN;
    return found.equals(UNKNOWN) ? declared : found;
  }

  /** The ISO 639-1 code of the language of {@code text}, or {@code und}. */
  public static String of(String text) {
    String found = ofWords(text);
    String ofScript = found.equals(UNKNOWN) ? WritingSystems.language(null, text) : null;
    return ofScript == null ? found : ofScript;
  }

  private static String ofWords(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (String word : NO_LETTER.split(sample)) {
      if (!word.isEmpty()) {
        counts.merge(word, 1, Integer::sum);
        all++;
      }
    }
    String best = UNKNOWN;
    double most = Math.max(1, LEAST_STOP_WORDS * all);
    for (Map.Entry<String, Set<String>> language : STOP_WORDS.entrySet()) {
      int hits = language.getValue().stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
      if (hits > most) {
        most = hits;
        best = language.getKey();
      }
    }
    return best;
  }
}
