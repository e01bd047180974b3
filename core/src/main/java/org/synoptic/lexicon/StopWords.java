package org.synoptic.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stop words: {@code stop-words.txt} for English, {@code stop-words-languages.tsv} for other
 * languages. Safe for use by several threads.
 */
public final class StopWords {

  private static final WordList LIST =
      UsedWords.form("stop-words.txt", "function", "statements", "pages", "english", "unnamed");

  private static final WordList LANGUAGES =
      WordList.of(StopWords.class, "stop-words-languages.tsv")
          .columns(Column.value("language"), Column.words("words"))
          .distinctBy("language", "words");

  private static final UsedWords WORDS = new UsedWords(LIST);

  private static final Set<String> FUNCTION = WORDS.of("function");

  private static final Set<String> OF_ANY_LANGUAGE =
      ofLanguages().values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private StopWords() {}

  /** Base forms that do not distinguish one statement from another. */
  public static Set<String> ofStatements() {
    return WORDS.of("statements");
  }

  /**
   * The commonest words of the languages that can be identified, English first.
   *
   * @return words in lower case by the ISO 639-1 code of their language, in the order of the list
   */
  public static Map<String, Set<String>> ofLanguages() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    words.put("en", WORDS.of("pages"));
    for (ListRow row : LANGUAGES.rows()) {
      words.put(row.get("language"), new LinkedHashSet<>(row.all("words")));
    }
    return words;
  }

  /** Whether a word in lower case is a stop word of any of {@link #ofLanguages}. */
  public static boolean isOfAnyLanguage(String word) {
    return OF_ANY_LANGUAGE.contains(word);
  }

  /** Whether a folded form is a function word of English or a clitic. */
  public static boolean isFunctionWord(String form) {
    return form.startsWith("'") || FUNCTION.contains(form);
  }

  /** Words in lower case that are never part of a name, as "May" and "Will" may be. */
  public static Set<String> neverNames() {
    return WORDS.of("unnamed");
  }

  /** Words by whose share a text is identified as English. */
  public static Set<String> ofEnglish() {
    return WORDS.of("english");
  }
}
