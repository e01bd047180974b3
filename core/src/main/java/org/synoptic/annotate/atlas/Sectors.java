package org.synoptic.annotate.atlas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/** PLOVER's sector of the actors that a noun names: {@code sectors.tsv}. */
public final class Sectors {

  private static final WordList LIST =
      WordList.of(Sectors.class, "sectors.tsv")
          .columns(Column.value("sector"), Column.words("nouns"))
          .distinctBy("nouns");

  private static final Map<String, String> SECTORS = read();

  private static final WordList INSTITUTIONS_LIST = WordList.of(Sectors.class, "institutions.txt");

  /** Last words of names that say what the body is: "Lyon Medical [School]". */
  private static final Set<String> INSTITUTIONS = INSTITUTIONS_LIST.words();

  private Sectors() {}

  private static Map<String, String> read() {
    Map<String, String> sectors = new HashMap<>();
    for (ListRow row : LIST.rows()) {
      row.all("nouns").forEach(noun -> sectors.put(noun.replace('_', ' '), row.get("sector")));
    }
    return sectors;
  }

  /**
   * The sector of the last noun in a phrase that has one; a pair of words goes before a single
   * word.
   *
   * @param lemmas base forms of the phrase's words
   */
  public static @Nullable String of(List<String> lemmas) {
    for (int i = lemmas.size() - 1; i >= 0; i--) {
      String sector = ofNoun(i > 0 ? lemmas.get(i - 1) : "", lemmas.get(i));
      if (sector != null) {
        return sector;
      }
    }
    return null;
  }

  /**
   * The sector of a noun; where the noun and the word before it together have a sector, that one.
   */
  public static @Nullable String ofNoun(String before, String noun) {
    String pair = SECTORS.get(before + " " + noun);
    return pair != null ? pair : SECTORS.get(noun);
  }

  /**
   * The sector of the last two words of a name; a single word would be too uncertain, unless it is
   * one of {@link #INSTITUTIONS}.
   */
  public static @Nullable String ofName(List<String> lemmas) {
    int size = lemmas.size();
    if (size < 2) {
      return null;
    }
    String last = lemmas.get(size - 1);
    String pair = SECTORS.get(lemmas.get(size - 2) + " " + last);
    return pair == null && INSTITUTIONS.contains(last) ? SECTORS.get(last) : pair;
  }
}
