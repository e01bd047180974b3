package org.synoptic.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Mr", "Dame", "Pope": what stands before a name, {@code titles.txt}. Safe to share by threads.
 */
public final class PersonTitles {

  /**
   * One title that stands before a person's name.
   *
   * @param gender {@code m} or {@code f}; "" where the title does not tell it
   * @param partOfName whether it stays in the name when only one word follows
   * @param sector PLOVER's, of who bears it; null where that says nothing
   */
  public record Title(String gender, boolean partOfName, @Nullable String sector) {}

  private static final WordList LIST =
      WordList.of(PersonTitles.class, "titles.txt")
          .columns(
              Column.value("title"),
              Column.value("gender").of("m", "f").optional(),
              Column.value("sector").optional(),
              Column.words("uses").of("persons", "kept", "sources", "speakers", "names"));

  private static final Map<String, Title> TITLES = new HashMap<>();
  private static final Map<String, String> OF_SOURCES = new HashMap<>();
  private static final Set<String> OF_SPEAKERS = new HashSet<>();
  private static final Set<String> OF_NAMES = new HashSet<>();

  static {
    LIST.rows().forEach(PersonTitles::add);
  }

  private PersonTitles() {}

  private static void add(ListRow row) {
    String title = row.get("title");
    for (String use : row.all("uses")) {
      switch (use) {
        case "persons" -> TITLES.put(title, title(row));
        case "sources" -> OF_SOURCES.put(title, row.get("gender"));
        case "speakers" -> OF_SPEAKERS.add(title);
        case "names" -> OF_NAMES.add(title);
        default -> {}
      }
    }
  }

  private static Title title(ListRow row) {
    return new Title(row.get("gender"), row.all("uses").contains("kept"), row.orNull("sector"));
  }

  /** The title that a word is before a person's name; null when it is none. */
  public static @Nullable Title of(String word) {
    return TITLES.get(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a word in small letters tells the gender, {@code m} or {@code f}, of a quote's source.
   */
  public static boolean tellsSource(String word, String gender) {
    return gender.equals(OF_SOURCES.get(word));
  }

  /** Whether a folded form tells nothing of who a speaker is; offices and parties count too. */
  public static boolean isOfSpeaker(String form) {
    return OF_SPEAKERS.contains(form);
  }

  /** Whether a folded word is left out when names in claims are compared. */
  public static boolean isOfName(String word) {
    return OF_NAMES.contains(word);
  }
}
