package org.synoptic.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the base form of a word: by a list of exceptions, otherwise by cutting its ending, where a
 * base form of the lexicon is left.
 */
final class Lemmatiser {

  /** Stand for all numbers. */
  private static final String CARDINAL = "#crd#";

  private static final String ORDINAL = "#ord#";

  private static final String CARDINALS = "cardinal";
  private static final String ORDINALS = "ordinal";

  /** The classes of words that the lexicon of base forms tells apart. */
  static final List<String> CLASSES = List.of("VB", "NN", "JJ", "RB", CARDINALS, ORDINALS);

  private static final int INFLECTED = 4;

  /** A stem with a double consonant has at least so many letters: "zipp". */
  private static final int SHORTEST_DOUBLED = 4;

  private final KeyTable bases;

  /** By the form and its class or tag, joined. */
  private final Map<String, String> exceptions = new HashMap<>();

  private final List<Ending> endings = new ArrayList<>();

  /** An ending, what stands for it in base forms, and whether a doubled consonant is undone. */
  private record Ending(
      String wordClass, List<String> tags, String ending, List<String> bases, boolean doubling) {}

  /**
   * @param bases holds the base forms under the keys that {@link #key} gives
   * @param rules a rule a line: {@code form CLASS form base} is an exception, {@code ending CLASS
   *     TAGS ending bases doubling} cuts an ending; fields are separated by tabs, lists by commas
   */
  Lemmatiser(KeyTable bases, List<String> rules) {
    this.bases = bases;
    for (String rule : rules) {
      String[] parts = rule.split("\t", -1);
      if (parts[0].equals("form")) {
        exceptions.put(parts[2] + '\t' + parts[1], parts[3]);
      } else {
        endings.add(
            new Ending(
                parts[1],
                List.of(parts[2].split(",", -1)),
                parts[3],
                List.of(parts[4].split(",", -1)),
                Boolean.parseBoolean(parts[5])));
      }
    }
  }

  /** The key of a base form of a class. */
  static long key(String wordClass, String form) {
    return Code.key(CLASSES.indexOf(wordClass), Code.of(form).hash());
  }

  /**
   * The base form.
   *
   * @param lower the simplified form in small letters
   * @param tag of the Penn Treebank
   */
  String lemma(String lower, String tag) {
    String base = exceptions.get(lower + '\t' + tag);
    if (base == null) {
      base = inflected(lower, tag);
    }
    if (base == null) {
      base = lower;
    }
    if (isBase(CARDINALS, base)) {
      return CARDINAL;
    }
    boolean ordinal = base.length() == 3 && base.charAt(0) == '0' && isOrdinalEnding(base);
    return ordinal || isBase(ORDINALS, base) ? ORDINAL : base;
  }

  private static boolean isOrdinalEnding(String base) {
    return base.endsWith("st") || base.endsWith("nd") || base.endsWith("rd") || base.endsWith("th");
  }

  private @Nullable String inflected(String lower, String tag) {
    for (String wordClass : CLASSES.subList(0, INFLECTED)) {
      if (tag.startsWith(wordClass)) {
        String exception = exceptions.get(lower + '\t' + wordClass + '*');
        return exception == null ? withoutEnding(lower, tag, wordClass) : exception;
      }
    }
    return null;
  }

  private @Nullable String withoutEnding(String lower, String tag, String wordClass) {
    for (Ending ending : endings) {
      if (ending.wordClass.equals(wordClass)
          && ending.tags.contains(tag)
          && lower.endsWith(ending.ending)) {
        String base = base(lower, ending);
        if (base != null) {
          return base;
        }
      }
    }
    return null;
  }

  private @Nullable String base(String lower, Ending ending) {
    int length = lower.length() - ending.ending.length();
    String base = base(lower.substring(0, length), ending.wordClass, ending.bases);
    boolean doubled =
        base == null
            && ending.doubling
            && length >= SHORTEST_DOUBLED
            && lower.charAt(length - 2) == lower.charAt(length - 1);
    return doubled ? base(lower.substring(0, length - 1), ending.wordClass, ending.bases) : base;
  }

  private @Nullable String base(String stem, String wordClass, List<String> endings) {
    for (String ending : endings) {
      if (isBase(wordClass, stem + ending)) {
        return stem + ending;
      }
    }
    return null;
  }

  private boolean isBase(String wordClass, String form) {
    return bases.findPlace(key(wordClass, form)) != 0;
  }
}
