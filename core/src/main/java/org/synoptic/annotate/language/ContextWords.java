package org.synoptic.annotate.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/**
 * Words grouped by their kind: the role that they play beside an expression. They are from a list
 * of {@link #form}.
 */
public final class ContextWords {

  private final Map<String, Set<String>> words = new HashMap<>();

  /** Reads the language's list; every kind is empty where the language has no such list. */
  public ContextWords(LanguageResources language, WordList form) {
    form.allowed("kind").forEach(kind -> words.put(kind, new LinkedHashSet<>()));
    for (ListRow row : language.rows(form)) {
      of(row.get("kind")).addAll(row.all("words"));
    }
  }

  /**
   * The form of a list: each line has a kind and its words; each language has its own list.
   *
   * @param file the path in the folder of a language
   * @param kinds all kinds that a line may have
   */
  public static WordList form(String file, String... kinds) {
    return WordList.inFolders(file)
        .columns(Column.value("kind").of(kinds), Column.words("words"))
        .distinctBy("kind", "words");
  }

  /** True when {@code word} is of this kind. */
  public boolean is(String kind, String word) {
    return of(kind).contains(word);
  }

  /**
   * The words of this kind, in the order of the list.
   *
   * @throws IllegalArgumentException if the form of the list does not have this kind
   */
  public Set<String> of(String kind) {
    Set<String> found = words.get(kind);
    if (found == null) {
      throw new IllegalArgumentException("no kind " + kind + " among " + words.keySet());
    }
    return found;
  }
}
