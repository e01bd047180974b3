package org.synoptic.extract;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Removed;

/** What the names that a page gives its elements say about them, after {@code hints.tsv}. */
final class Hints {

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z]+");
  private static final String[] NAMING = {"class", "id", "data-component", "data-testid", "role"};
  private static final int LONGEST = 300;

  private static final Map<String, Removed.Why> HINTS = hints();

  private Hints() {}

  private static Map<String, Removed.Why> hints() {
    Map<String, Removed.Why> hints = new LinkedHashMap<>();
    for (String line : WordList.lines("hints.tsv")) {
      String[] fields = line.split("\t", -1);
      for (String hint : fields[1].split(",", -1)) {
        hints.putIfAbsent(hint, Removed.Why.valueOf(fields[0]));
      }
    }
    return hints;
  }

  /** What the element is by its names, or null when they say nothing. */
  static Removed.@Nullable Why of(Element element) {
    for (String attribute : NAMING) {
      String value = element.attr(attribute);
      if (!value.isEmpty() && value.length() <= LONGEST) {
        for (String name : value.split("\\s+")) {
          Removed.Why why = ofName(name);
          if (why != null) {
            return why;
          }
        }
      }
    }
    return null;
  }

  /** True when the class or id of {@code element} holds the words of {@code hint} side by side. */
  static boolean named(Element element, String hint) {
    String names = element.className() + " " + element.id();
    if (names.isBlank() || names.length() > LONGEST) {
      return false;
    }
    for (String name : names.split("\\s+")) {
      if ((" " + String.join(" ", words(name)) + " ").contains(" " + hint + " ")) {
        return true;
      }
    }
    return false;
  }

  private static String[] words(String name) {
    return NO_WORD.split(HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT));
  }

  private static Removed.@Nullable Why ofName(String name) {
    String[] words = words(name);
    for (int i = 0; i + 1 < words.length; i++) {
      Removed.Why why = HINTS.get(words[i] + " " + words[i + 1]);
      if (why != null) {
        return why;
      }
    }
    for (String word : words) {
      Removed.Why why = HINTS.get(word);
      if (why != null) {
        return why;
      }
    }
    return null;
  }
}
