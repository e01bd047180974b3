package org.synoptic.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Nouns for people by their office, post or trade: {@code offices.txt}. Safe to share by threads.
 */
public final class Offices {

  /**
   * An office, post or voice that is searched for in texts.
   *
   * @param noun as it is written, in lower case
   * @param kind {@code office}, {@code post} or {@code voice}; the head of the list explains them
   * @param name the noun that stands for all its spellings
   * @param gender {@code m} or {@code f}; "" if the noun does not tell it
   * @param sector PLOVER's sector of a person who holds it for a state; null if it has none
   */
  public record Office(
      String noun, String kind, String name, String gender, @Nullable String sector) {}

  private static final WordList LIST =
      WordList.of(Offices.class, "offices.txt")
          .columns(
              Column.value("noun"),
              Column.value("kind").of("office", "post", "voice").optional(),
              Column.value("same as").optional(),
              Column.value("gender").of("m", "f").optional(),
              Column.value("sector").optional(),
              Column.words("uses").of("political", "first", "claims", "bylines").optional());

  private static final Map<String, Set<String>> BY_USE = LIST.wordsBy("uses");

  private Offices() {}

  /** Those that are searched for in texts, in the order of the list, which each call reads. */
  public static List<Office> inTexts() {
    return LIST.rows().stream()
        .filter(row -> !row.get("kind").isEmpty())
        .map(Offices::office)
        .collect(Collectors.toUnmodifiableList());
  }

  private static Office office(ListRow row) {
    String noun = row.get("noun");
    String same = row.get("same as");
    return new Office(
        noun,
        row.get("kind"),
        same.isEmpty() ? noun : same,
        row.get("gender"),
        row.orNull("sector"));
  }

  /** Whether only states have such an office: "minister", "ambassador". */
  public static boolean isPolitical(String noun) {
    return of("political").contains(noun);
  }

  /** Whether it is the head of a state or government. */
  public static boolean isFirst(String noun) {
    return of("first").contains(noun);
  }

  /** Last words of offices that can stand for a name when claims are compared. */
  public static Set<String> ofClaims() {
    return of("claims");
  }

  /** Words that show that what follows a name in a byline is a role. */
  public static Set<String> ofBylines() {
    return of("bylines");
  }

  private static Set<String> of(String use) {
    return BY_USE.getOrDefault(use, Set.of());
  }
}
