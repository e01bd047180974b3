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
 * The word lists and rules of one language: the resource folder named by its ISO 639-1 code. A
 * language without a folder uses the folder {@code any}, which holds what is the same in every
 * language. Each language is loaded once; safe for use by several threads.
 */
public final class LanguageResources {

  /** The folder for languages that have none. */
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
  private static final Map<String, LanguageResources> CACHE = new ConcurrentHashMap<>();

  private final String code;
  private final NumberWords numbers;

  private LanguageResources(String code) {
    this.code = code;
    numbers = NumberWords.of(rows(NUMBERS).stream().map(LanguageResources::line).toList());
  }

  /**
   * The resources of a language, or those of {@link #ANY}.
   *
   * @param code ISO 639-1
   */
  public static LanguageResources of(String code) {
    boolean folder = CODE.matcher(code).matches() && exists(code, "numbers.txt");
    return CACHE.computeIfAbsent(folder ? code : ANY, LanguageResources::new);
  }

  private static boolean exists(String code, String name) {
    return LanguageResources.class.getResource(path(code, name)) != null;
  }

  private static String path(String code, String name) {
    return FOLDERS + code + "/" + name;
  }

  /** The language's code, or {@link #ANY}. */
  public String code() {
    return code;
  }

  /** True when the folder contains this file. */
  public boolean has(String name) {
    return exists(code, name);
  }

  /** The lines of a list; empty when the folder does not contain it. */
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

  /** The language's numerals. */
  public NumberWords numbers() {
    return numbers;
  }
}
