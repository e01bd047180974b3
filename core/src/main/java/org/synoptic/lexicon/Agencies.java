package org.synoptic.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** News and picture agencies: {@code agencies.txt}. */
public final class Agencies {

  private static final WordList LIST =
      WordList.of(Agencies.class, "agencies.txt")
          .columns(
              Column.value("agency"),
              Column.names("wire").optional(),
              Column.names("picture").optional());

  private Agencies() {}

  /**
   * Agencies whose texts outlets take, with their names in credits. Reads the list at each call.
   */
  public static Map<String, List<String>> wires() {
    Map<String, List<String>> wires = new LinkedHashMap<>();
    for (ListRow row : LIST.rows()) {
      if (!row.all("wire").isEmpty()) {
        wires.put(row.get("agency"), row.all("wire"));
      }
    }
    return wires;
  }

  /** Names in the credits of pictures, as printed there. Reads the list at each call. */
  public static List<String> pictures() {
    return LIST.rows().stream().flatMap(row -> row.all("picture").stream()).toList();
  }
}
