package org.synoptic.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.StopWords;

/** The language of a text by its commonest little words. */
final class LanguageIdentifier {

  static final String UNKNOWN = "und";

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
  private static final Pattern CODE = Pattern.compile("[a-zA-Z]{2}(?:[-_].{0,20})?");

  /** Chars that are looked at: some hundred words decide. */
  private static final int ENOUGH = 6_000;

  /** Least share of little words, seen from .25 (Finnish) to .45 (English) in running text. */
  private static final double LEAST = 0.1;

  private record Profile(String code, Set<String> words) {}

  private static final List<Profile> PROFILES =
      StopWords.ofLanguages().entrySet().stream()
          .map(language -> new Profile(language.getKey(), language.getValue()))
          .toList();

  private LanguageIdentifier() {}

  /** ISO 639-1 of what a page says about itself, such as {@code en-GB} or {@code de_DE}. */
  static @Nullable String code(@Nullable String said) {
    return said != null && CODE.matcher(said.strip()).matches()
        ? said.strip().substring(0, 2).toLowerCase(Locale.ROOT)
        : null;
  }

  /** True for one of the little words of any language. */
  static boolean little(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return PROFILES.stream().anyMatch(profile -> profile.words.contains(lower));
  }

  /**
   * The language of {@code text} where the page says that it is {@code said}: many say that they
   * are English, as their software does, and the letters of some are not those of what they say.
   */
  static @Nullable String settled(@Nullable String said, String text) {
    String written = WritingSystems.language(said, text);
    if (said != null && written != null) {
      return written;
    }
    String found = "en".equals(said) ? of(text) : UNKNOWN;
    return found.equals(UNKNOWN) ? said : found;
  }

  /** ISO 639-1 of the language of {@code text}, or {@code und}. */
  static String of(String text) {
    String found = ofWords(text);
    String written = found.equals(UNKNOWN) ? WritingSystems.language(null, text) : null;
    return written == null ? found : written;
  }

  private static String ofWords(String text) {
    String sample = text.substring(0, Math.min(text.length(), ENOUGH)).toLowerCase(Locale.ROOT);
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (String word : NO_LETTER.split(sample)) {
      if (!word.isEmpty()) {
        counts.merge(word, 1, Integer::sum);
        all++;
      }
    }
    String best = UNKNOWN;
    double most = Math.max(1, LEAST * all);
    for (Profile profile : PROFILES) {
      int hits = profile.words.stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
      if (hits > most) {
        most = hits;
        best = profile.code;
      }
    }
    return best;
  }
}
