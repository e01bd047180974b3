package org.synoptic.annotate.who.mention;

import java.util.Set;
import java.util.regex.Pattern;
import org.synoptic.lexicon.WordList;

/**
 * Recognises names of products that have the form of a company's name: those in {@code
 * products.txt} and model numbers.
 */
public final class ProductNames {

  /** A model number: "A380" of "Airbus A380". */
  private static final Pattern MODEL = Pattern.compile("[A-Z]{1,4}-?\\d{1,4}[A-Za-z]{0,2}");

  private static final WordList WORDS_LIST = WordList.of(ProductNames.class, "products.txt");

  private static final Set<String> WORDS = WORDS_LIST.words();

  private ProductNames() {}

  /** Whether the whole name is a model number. */
  public static boolean isModel(String name) {
    return MODEL.matcher(name).matches();
  }

  /** Whether the first or last word of a name, in lower case, is in {@code products.txt}. */
  public static boolean isNamed(String first, String last) {
    return WORDS.contains(first) || WORDS.contains(last);
  }
}
