package org.synoptic.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Given names that tell a person's gender: {@code given-names.tsv}. Safe to share by threads. */
public final class GivenNames {

  private static final WordList LIST =
      WordList.of(GivenNames.class, "given-names.tsv")
          .columns(
              Column.value("name"),
              Column.value("gender").of("m", "f"),
              Column.value("surname").of("yes").optional());

  private static final Map<String, ListRow> ROWS = new HashMap<>();

  static {
    LIST.rows().forEach(row -> ROWS.put(row.get("name"), row));
  }

  private GivenNames() {}

  /**
   * The gender of a person of that name without title, {@code m} or {@code f}; "" if the name does
   * not tell it. The first word counts; alone it does not if it is a surname too.
   */
  public static String gender(String name) {
    int space = name.indexOf(' ');
    String first = space < 0 ? name : name.substring(0, space);
    ListRow row = ROWS.get(first.toLowerCase(Locale.ROOT));
    boolean tells = row != null && (space > 0 || row.orNull("surname") == null);
    return tells && row != null ? row.get("gender") : "";
  }
}
