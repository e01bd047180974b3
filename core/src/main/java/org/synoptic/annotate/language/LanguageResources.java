package org.synoptic.annotate.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.text.numbers.NumberWords;

/**
 * The lists and rules of one language: the folder of its code beside this package. A language
 * without a folder has the lists of {@code any}, in which is what holds in every language. Loaded
 * once, safe to share by threads.
 */
public final class LanguageResources {

  /** The folder of what holds in every language. */
  public static final String ANY = "any";

  private static final String FOLDERS = "/org/synoptic/annotate/";

  private static final WordList NUMBERS =
      WordList.inFolders("numbers.txt")
          .columns(
              Column.value("kind").of(NumberWords.Line.KINDS.toArray(String[]::new)),
              Column.words("values").optional(),
              Column.words("words"))
          .distinctBy("kind", "words");

  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");
  private static final Map<String, LanguageResources> LOADED = new ConcurrentHashMap<>();

  private final String code;
  private final NumberWords numbers;

  private LanguageResources(String code) {
    this.code = code;
    numbers = NumberWords.of(rows(NUMBERS).stream().map(LanguageResources::line).toList());
  }

  /** The language of an ISO 639-1 code; that of {@link #ANY} where there is no folder for it. */
  public static LanguageResources of(String code) {
    boolean folder = CODE.matcher(code).matches() && there(code, "numbers.txt");
    return LOADED.computeIfAbsent(folder ? code : ANY, LanguageResources::new);
  }

  private static boolean there(String code, String name) {
    return LanguageResources.class.getResource(path(code, name)) != null;
  }

  private static String path(String code, String name) {
    return FOLDERS + code + "/" + name;
  }

  /** The code of the folder, or {@link #ANY}. */
  public String code() {
    return code;
  }

  /** True when the folder has this file. */
  public boolean has(String name) {
    return there(code, name);
  }

  /** The lines of a list of the folder; none when it has none. */
  public List<ListRow> rows(WordList form) {
    WordList list = form.in(FOLDERS + code);
    return list.exists() ? list.rows() : List.of();
  }

  private static NumberWords.Line line(ListRow row) {
    try {
      return new NumberWords.Line(row.get("kind"), row.all("values"), row.all("words"));
    } catch (IllegalArgumentException e) {
      throw row.error(String.valueOf(e.getMessage()));
    }
  }

  /** How it writes numbers. */
  public NumberWords numbers() {
    return numbers;
  }
}
