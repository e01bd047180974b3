package org.synoptic.annotate.who;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/** "Mr", "Dame", "Pope": what stands before a name. */
final class PersonTitles {

  /** One title. */
  record Title(PersonGender gender, boolean partOfName, @Nullable String sector) {}

  private static final WordList LIST =
      WordList.of(PersonTitles.class, "titles.txt")
          .columns(
              Column.value("title"),
              Column.value("gender").of("m", "f").optional(),
              Column.value("sector").optional(),
              Column.value("kept").of("kept").optional());

  private static final Map<String, Title> TITLES = read();

  private PersonTitles() {}

  private static Map<String, Title> read() {
    Map<String, Title> titles = new HashMap<>();
    for (ListRow row : LIST.rows()) {
      PersonGender gender = PersonGender.of(row.get("gender"));
      boolean kept = row.get("kept").equals("kept");
      titles.put(row.get("title"), new Title(gender, kept, row.orNull("sector")));
    }
    return titles;
  }

  static @Nullable Title of(String word) {
    return TITLES.get(word.toLowerCase(Locale.ROOT));
  }
}
