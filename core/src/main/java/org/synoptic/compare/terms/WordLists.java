package org.synoptic.compare.terms;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.text.Lists;

/** The word lists beside a class: {@code #} opens a comment line. */
public final class WordLists {

  private WordLists() {}

  /** The words of a list whose words are divided by blanks or lines. */
  public static Set<String> words(Class<?> beside, String file) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : lines(beside, file)) {
      words.addAll(Arrays.asList(line.strip().split("\\s+")));
    }
    return words;
  }

  /** The rows of a list whose columns are divided by tabs. */
  public static List<List<String>> rows(Class<?> beside, String file) {
    return lines(beside, file).stream().map(line -> List.of(line.split("\t"))).toList();
  }

  private static List<String> lines(Class<?> beside, String file) {
    return Lists.read(beside, file);
  }
}
