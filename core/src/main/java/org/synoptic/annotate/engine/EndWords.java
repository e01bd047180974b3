package org.synoptic.annotate.engine;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/** The words of {@code sentence-ends.txt}, by section. */
final class EndWords {

  private static final WordList LIST =
      WordList.of(EndWords.class, "sentence-ends.txt")
          .sections(
              "title",
              "number",
              "clock",
              "after-clock",
              "unit",
              "company",
              "exclaimed",
              "domain",
              "syllable",
              "place",
              "weekday",
              "opener")
          .columns(Column.value("word"))
          .distinctBy(WordList.SECTION, "word");

  private static final Map<String, Set<String>> BY_SECTION =
      LIST.rows().stream()
          .collect(
              Collectors.groupingBy(
                  ListRow::section, Collectors.mapping(r -> r.get("word"), Collectors.toSet())));

  private EndWords() {}

  /** Whether the word, in any case, stands in the section. */
  static boolean has(String section, String word) {
    return BY_SECTION.getOrDefault(section, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
