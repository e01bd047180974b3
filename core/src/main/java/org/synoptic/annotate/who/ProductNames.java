package org.synoptic.annotate.who;

import java.util.Set;
import java.util.regex.Pattern;
import org.synoptic.lexicon.WordList;

/** What is made and sold, though it is written as a company is: {@code products.txt}. */
final class ProductNames {

  /** "A380" of "Airbus A380". */
  private static final Pattern MODEL = Pattern.compile("[A-Z]{1,4}-?\\d{1,4}[A-Za-z]{0,2}");

  private static final WordList WORDS_LIST = WordList.of(ProductNames.class, "products.txt");

  private static final Set<String> WORDS = WORDS_LIST.words();

  private ProductNames() {}

  static boolean isModel(String name) {
    return MODEL.matcher(name).matches();
  }

  /** Whether the first or last word of a name is a product's. */
  static boolean isNamed(String first, String last) {
    return WORDS.contains(first) || WORDS.contains(last);
  }
}
