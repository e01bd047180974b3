package org.synoptic.extract.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.text.Lists;

/**
 * The commonest words of the languages in {@code stopwords.tsv}. {@link LanguageIdentifier} tells
 * languages by them, other rooms tell running text from menus.
 */
public final class StopWords {

  /** The words of one language, lower case, and its ISO 639-1 code. */
  record Profile(String language, Set<String> words) {}

  /** In the order of the file. */
  static final List<Profile> PROFILES = profiles();

  private static final Set<String> ALL = all();

  private StopWords() {}

  private static List<Profile> profiles() {
    List<Profile> profiles = new ArrayList<>();
    for (String line : Lists.read(StopWords.class, "stopwords.tsv")) {
      String[] fields = line.split("\t", -1);
      profiles.add(new Profile(fields[0], Set.copyOf(List.of(fields[1].split(" ")))));
    }
    return List.copyOf(profiles);
  }

  private static Set<String> all() {
    Set<String> all = new HashSet<>();
    PROFILES.forEach(profile -> all.addAll(profile.words()));
    return Set.copyOf(all);
  }

  /** True for a stop word of any of the languages; {@code word} is in lower case. */
  public static boolean contains(String word) {
    return ALL.contains(word);
  }
}
