package org.synoptic.extract.language;

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

/** What the script of a text says of its language, after {@code scripts.tsv}. */
final class WritingSystems {

  private static final WordList LIST =
      WordList.of(WritingSystems.class, "scripts.tsv")
          .columns(
              Column.value("script"),
              Column.words("languages"),
              Column.words("letters").optional());

  /** One script: the languages written in it, and letters that only one of them has. */
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

  /** Chars of a text that are looked at. Set by hand. */
  private static final int SAMPLE = 6_000;

  /**
   * Least share of kana among the kana and Han of a Japanese text. Headlines have about .33. Set by
   * hand.
   */
  private static final double LEAST_KANA = 0.1;

  /** Letters below are Latin. */
  private static final int ASCII_END = 128;

  private WritingSystems() {}

  /**
   * The language of {@code text} as far as its script tells: {@code declared} if it is written in
   * that script, otherwise the likeliest language of the script; null for Latin letters or none.
   */
  static @Nullable String language(@Nullable String declared, String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    int latin = 0;
    for (int at = 0; at < sample.length(); ) {
      int letter = sample.codePointAt(at);
      at += Character.charCount(letter);
      if (letter < ASCII_END) {
        latin += Character.isLetter(letter) ? 1 : 0;
      } else if (Character.isLetter(letter)) {
        counts.merge(UnicodeScript.of(letter), 1, Integer::sum);
      }
    }
    counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
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
    return script == null ? null : language(declared, sample, script);
  }

  private static String language(@Nullable String declared, String sample, Script script) {
    if (declared != null && script.languages.contains(declared)) {
      return declared;
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
