package org.synoptic.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * Nouns for one person that are neither a name nor an office ("driver", "daughter"), and the gender
 * that some tell: {@code human-nouns.tsv}. Safe to share by threads.
 */
public final class HumanNouns {

  private static final String WOMAN = "woman";

  private static final WordList LIST =
      WordList.of(HumanNouns.class, "human-nouns.tsv")
          .columns(Column.value("noun"), Column.value("gender").of("m", "f").optional());

  private static final Map<String, String> GENDERS = new HashMap<>();

  static {
    LIST.rows().forEach(row -> GENDERS.put(row.get("noun"), row.get("gender")));
  }

  private HumanNouns() {}

  /** Whether the noun in lower case and singular stands for a person. */
  public static boolean contains(String noun) {
    return GENDERS.containsKey(noun) || noun.endsWith(WOMAN);
  }

  /** The gender that the noun tells, {@code m} or {@code f}; "" if it tells none. */
  public static String gender(String noun) {
    return noun.endsWith(WOMAN) ? "f" : GENDERS.getOrDefault(noun, "");
  }
}
