package org.synoptic.extract;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/** What the letters of a text tell of its language. */
final class WritingSystems {

  private static final WordList LIST =
      WordList.of(WritingSystems.class, "scripts.tsv")
          .columns(
              Column.value("script"),
              Column.words("languages"),
              Column.words("letters").optional());

  /** What is known of one script: its languages, and letters that only one of them has. */
  private record Script(List<String> languages, Map<Integer, String> letters) {}

  private static final Map<UnicodeScript, Script> SCRIPTS = new EnumMap<>(UnicodeScript.class);

  static {
    for (ListRow row : LIST.rows()) {
      Map<Integer, String> letters = new TreeMap<>();
      for (String letter : row.all("letters")) {
        letters.put(letter.codePointAt(0), letter.substring(2));
      }
      SCRIPTS.put(
          row.constant("script", UnicodeScript.class), new Script(row.all("languages"), letters));
    }
  }

  /** Chars that are looked at. */
  private static final int ENOUGH = 6_000;

  /** Least share of kana among the letters of Japanese; headlines have a third of it. */
  private static final double LEAST_KANA = 0.1;

  private WritingSystems() {}

  /**
   * The language of {@code text} as far as its letters tell: {@code said} where it is written in
   * them, otherwise the likeliest; null for Latin letters, or none.
   */
  static @Nullable String language(@Nullable String said, String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    String sample = text.substring(0, Math.min(text.length(), ENOUGH));
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    if (kana > LEAST_KANA * (kana + han) && kana > 0) {
      counts.merge(UnicodeScript.HIRAGANA, han, Integer::sum);
      counts.remove(UnicodeScript.HAN);
    }
    UnicodeScript most = UnicodeScript.LATIN;
    for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
      most = count.getValue() > counts.getOrDefault(most, 0) ? count.getKey() : most;
    }
    Script script = SCRIPTS.get(most);
    return script == null ? null : language(said, sample, script);
  }

  private static String language(@Nullable String said, String sample, Script script) {
    if (said != null && script.languages.contains(said)) {
      return said;
    }
    return sample
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .mapToObj(script.letters::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(script.languages.get(0));
  }
}
