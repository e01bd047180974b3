package org.synoptic.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Titles before a name ("Mr", "Dame", "Pope"): {@code titles.txt}. Safe to share by threads. */
public final class PersonTitles {

  /**
   * One title.
   *
   * @param gender {@code m} or {@code f}; "" if the title does not tell it
   * @param partOfName whether it stays part of the name if only one word follows
   * @param sector PLOVER's sector of its bearer; null if it has none
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

  /** The title that a word before a person's name is; null if it is none. */
  public static @Nullable Title of(String word) {
    return TITLES.get(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a word in lower case tells that the source of a quote has this gender, {@code m} or
   * {@code f}.
   */
  public static boolean tellsSource(String word, String gender) {
    return gender.equals(OF_SOURCES.get(word));
  }

  /** Whether a folded form is ignored when speakers are compared; offices and parties count too. */
  public static boolean isOfSpeaker(String form) {
    return OF_SPEAKERS.contains(form);
  }

  /** Whether a folded word is ignored when names in claims are compared. */
  public static boolean isOfName(String word) {
    return OF_NAMES.contains(word);
  }
}
