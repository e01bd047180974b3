package org.synoptic.lexicon;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a noun stands for a person: by {@link HumanNouns}, by {@link Offices}, or by its ending
 * ({@code person-endings.txt}). Safe to share by threads.
 */
public final class PersonWords {

  /** Fewer letters than this before an ending make no noun for a person: "beer", "list". */
  private static final int SHORTEST_STEM = 2;

  private static final WordList LIST =
      WordList.of(PersonWords.class, "person-endings.txt").sections("endings", "things");

  private static final Set<String> ENDINGS = LIST.words("endings");
  private static final Set<String> THINGS = LIST.words("things");

  private static final Set<String> OFFICES =
      Offices.inTexts().stream()
          .map(Offices.Office::noun)
          .map(noun -> noun.substring(noun.lastIndexOf(' ') + 1))
          .collect(Collectors.toUnmodifiableSet());

  private PersonWords() {}

  /** Whether the noun in lower case and singular stands for a person. */
  public static boolean contains(String noun) {
    if (HumanNouns.contains(noun) || OFFICES.contains(noun)) {
      return true;
    }
    return !THINGS.contains(noun)
        && ENDINGS.stream()
            .anyMatch(e -> noun.endsWith(e) && noun.length() >= e.length() + SHORTEST_STEM);
  }
}
