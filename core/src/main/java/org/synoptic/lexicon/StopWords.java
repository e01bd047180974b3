package org.synoptic.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Words too common to tell much: {@code stop-words.txt} for English. Safe to share by threads. */
public final class StopWords {

  private static final WordList LIST =
      UsedWords.form("stop-words.txt", "function", "statements", "pages", "english");

  private static final WordList LANGUAGES =
      WordList.of(StopWords.class, "stop-words-languages.tsv")
          .columns(Column.value("language"), Column.words("words"))
          .distinctBy("language", "words");

  private static final UsedWords WORDS = new UsedWords(LIST);

  private static final Set<String> FUNCTION = WORDS.of("function");

  private StopWords() {}

  /** Base forms that tell no statement from another. */
  public static Set<String> ofStatements() {
    return WORDS.of("statements");
  }

  /**
   * The commonest words of the languages that pages are told apart in, English first.
   *
   * @return words in small letters by the ISO 639-1 code of their language, in the order of the
   *     list
   */
  public static Map<String, Set<String>> ofLanguages() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    words.put("en", WORDS.of("pages"));
    for (ListRow row : LANGUAGES.rows()) {
      words.put(row.get("language"), new LinkedHashSet<>(row.all("words")));
    }
    return words;
  }

  /** Whether a folded form carries grammar rather than news, or is a contracted ending. */
  public static boolean isFunctionWord(String form) {
    return form.startsWith("'") || FUNCTION.contains(form);
  }

  /** Words by whose share a text is told to be English. */
  public static Set<String> ofEnglish() {
    return WORDS.of("english");
  }
}
