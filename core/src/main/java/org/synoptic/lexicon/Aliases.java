package org.synoptic.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Other names of one state, place or organisation: {@code aliases.tsv}. Safe to share by threads.
 */
public final class Aliases {

  private static final WordList LIST =
      WordList.of(Aliases.class, "aliases.tsv")
          .sections("claims", "speakers", "spellings")
          .columns(Column.value("name"), Column.names("others"))
          .distinctBy(WordList.SECTION, "others");

  private static final Map<String, Map<String, List<String>>> NAMES = new LinkedHashMap<>();

  static {
    for (ListRow row : LIST.rows()) {
      NAMES
          .computeIfAbsent(row.section(), section -> new LinkedHashMap<>())
          .computeIfAbsent(row.get("name"), name -> new ArrayList<>())
          .addAll(row.all("others"));
    }
  }

  private Aliases() {}

  /** Parties and places in claims: the name that is shown, and its other names. */
  public static Map<String, List<String>> ofClaims() {
    return of("claims");
  }

  /** Organisations that speak, in folded form: the name used to compare them, and the others. */
  public static Map<String, List<String>> ofSpeakers() {
    return of("speakers");
  }

  /** Names that outlets put differently into Latin letters or into English. */
  public static Map<String, List<String>> spellings() {
    return of("spellings");
  }

  private static Map<String, List<String>> of(String section) {
    return NAMES.getOrDefault(section, Map.of());
  }
}
