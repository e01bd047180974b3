package org.synoptic.compare.terms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without regard to upper and lower case. */
public final class CaseFolding {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private CaseFolding() {}

  /** The word in lower case, the same in every locale. */
  public static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The word without accents, some outlets print none. */
  public static String withoutAccents(String word) {
    return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  /** The text in lower case, each run of other chars than letters and digits as one blank. */
  public static String lettersOnly(String text) {
    return NO_LETTERS.matcher(fold(text)).replaceAll(" ");
  }
}
