package org.synoptic.annotate.who;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.Lists;

/** "Mr", "Dame", "Pope": what stands before a name. */
final class PersonTitles {

  /** One title. */
  record Title(PersonGender gender, boolean partOfName, @Nullable String sector) {}

  private static final Map<String, Title> TITLES = read();

  private PersonTitles() {}

  private static Map<String, Title> read() {
    Map<String, Title> titles = new HashMap<>();
    for (String line : Lists.read(PersonTitles.class, "titles.txt")) {
      boolean kept = line.endsWith("+");
      String[] sector = line.replace("+", "").split("/");
      String[] parts = sector[0].split(">");
      String gender = parts.length > 1 ? parts[1].strip() : "";
      String known = sector.length > 1 ? sector[1].strip() : null;
      titles.put(parts[0].strip(), new Title(PersonGender.of(gender), kept, known));
    }
    return titles;
  }

  static @Nullable Title of(String word) {
    return TITLES.get(word.toLowerCase(Locale.ROOT));
  }
}
