package org.synoptic.annotate.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/** The words of a list of {@link #form}, by their kind: what they do beside an expression. */
public final class ContextWords {

  private final Map<String, Set<String>> words = new HashMap<>();

  /** The words of the language's list; every kind is empty where the language has no such list. */
  public ContextWords(LanguageResources language, WordList form) {
    form.allowed("kind").forEach(kind -> words.put(kind, new LinkedHashSet<>()));
    for (ListRow row : language.rows(form)) {
      of(row.get("kind")).addAll(row.all("words"));
    }
  }

  /** A list of lines {@code KIND word word ...}, each folder's language having its own. */
  public static WordList form(String file, String... kinds) {
    return WordList.inFolders(file)
        .columns(Column.value("kind").of(kinds), Column.words("words"))
        .distinctBy("kind", "words");
  }

  /** True when {@code word} is of the kind. */
  public boolean is(String kind, String word) {
    return of(kind).contains(word);
  }

  /**
   * The words of the kind, in the order of the list.
   *
   * @throws IllegalArgumentException when the list was not declared to have this kind
   */
  public Set<String> of(String kind) {
    Set<String> found = words.get(kind);
    if (found == null) {
      throw new IllegalArgumentException("no kind " + kind + " among " + words.keySet());
    }
    return found;
  }
}
