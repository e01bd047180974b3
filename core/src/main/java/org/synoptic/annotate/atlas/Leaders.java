package org.synoptic.annotate.atlas;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.GivenNames;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/** The state that a person has led, by name: {@code leaders.tsv}. */
final class Leaders {

  private static final WordList LIST =
      WordList.of(Leaders.class, "leaders.tsv")
          .columns(Column.value("state"), Column.names("names"))
          .distinctBy("state", "names");

  /** States whose people write the surname first. */
  private static final Set<String> SURNAME_FIRST = Set.of("CHN", "KOR", "PRK", "TWN", "VNM", "KHM");

  private static final Set<String> PARTICLES = Set.of("al", "el", "as", "an", "jr", "ii", "iii");
  private static final String SEVERAL = "";

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> bySurname = new HashMap<>();
  private final Map<String, String> genders = new HashMap<>();

  Leaders() {
    for (ListRow row : LIST.rows()) {
      row.all("names").forEach(name -> add(row.get("state"), words(name)));
    }
  }

  private void add(String state, List<String> words) {
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    put(byName, String.join(" ", words), state);
    put(byName, first + " " + last, state);
    boolean surnameFirst = SURNAME_FIRST.contains(state);
    put(bySurname, surnameFirst ? first : last, state);
    put(genders, surnameFirst ? first : last, GivenNames.gender(surnameFirst ? last : first));
  }

  private static void put(Map<String, String> index, String key, String state) {
    index.merge(key, state, (a, b) -> a.equals(b) ? a : SEVERAL);
  }

  /** The state of a leader with this full name; middle names can be left out. */
  @Nullable String byName(String name) {
    List<String> words = words(name);
    if (words.size() < 2) {
      return null;
    }
    String exact = orNullIfSeveral(byName.get(String.join(" ", words)));
    String ends = words.get(0) + " " + words.get(words.size() - 1);
    return exact == null ? orNullIfSeveral(byName.get(ends)) : exact;
  }

  /** The state of the leaders with this surname, or null if those of several states have it. */
  @Nullable String bySurname(String surname) {
    return orNullIfSeveral(bySurname.get(String.join(" ", words(surname))));
  }

  /**
   * The gender of all leaders with this surname, {@code m} or {@code f}; "" if they differ or it is
   * not known.
   */
  String genderBySurname(String surname) {
    return genders.getOrDefault(String.join(" ", words(surname)), "");
  }

  private static @Nullable String orNullIfSeveral(@Nullable String state) {
    return SEVERAL.equals(state) ? null : state;
  }

  /** The words of a name in lower case, without accents, hyphens, initials and particles. */
  private static List<String> words(String name) {
    String withoutAccents =
        Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    List<String> words = new ArrayList<>();
    for (String word : withoutAccents.toLowerCase(Locale.ROOT).split("[^\\p{L}']+")) {
      if (word.length() > 1 && !PARTICLES.contains(word)) {
        words.add(word);
      }
    }
    return words.isEmpty() ? List.of(withoutAccents) : words;
  }
}
