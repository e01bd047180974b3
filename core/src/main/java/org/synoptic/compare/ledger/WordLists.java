package org.synoptic.compare.ledger;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.text.Lists;

/** The word lists beside this package: {@code #} opens a comment line. */
final class WordLists {

  private WordLists() {}

  /** The words of a list whose words are divided by blanks or lines. */
  static Set<String> words(String file) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : lines(file)) {
      words.addAll(Arrays.asList(line.strip().split("\\s+")));
    }
    return words;
  }

  /** The rows of a list whose columns are divided by tabs. */
  static List<List<String>> rows(String file) {
    return lines(file).stream().map(line -> List.of(line.split("\t"))).toList();
  }

  private static List<String> lines(String file) {
    return Lists.read(WordLists.class, file);
  }
}
