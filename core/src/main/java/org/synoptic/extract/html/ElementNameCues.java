package org.synoptic.extract.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Removed;

/**
 * Tells what an element is by the class, id and similar names that the page gives it, after {@code
 * hints.tsv}.
 */
public final class ElementNameCues {

  private static final WordList LIST =
      WordList.of(ElementNameCues.class, "hints.tsv")
          .columns(Column.value("reason"), Column.names("hints"))
          .distinctBy("hints");

  /** Stands for a reason where the hints say nothing. */
  private static final String NO_REASON = "-";

  private static final Pattern BLANKS = Pattern.compile(" +");
  private static final String[] NAMING = {"class", "id", "data-component", "data-testid", "role"};

  /** Chars up to which an attribute is read. Set by hand. */
  private static final int LONGEST = 300;

  private static final Map<String, Optional<Removed.Why>> HINTS = hints();

  /**
   * Names that are remembered. Pages may name their elements anything, so the maps are cleared at
   * this size.
   */
  private static final int MOST_NAMES = 10_000;

  private static final Map<String, Optional<Removed.Why>> OF_NAME = new ConcurrentHashMap<>();
  private static final Map<String, String> WORDS = new ConcurrentHashMap<>();

  /** A utility class that shows a hidden element on wider screens: "hidden md:block". */
  private static final Pattern SHOWN =
      Pattern.compile(":(?:block|flex|grid|inline|table|contents)");

  private ElementNameCues() {}

  private static Map<String, Optional<Removed.Why>> hints() {
    Map<String, Optional<Removed.Why>> hints = new LinkedHashMap<>();
    for (ListRow row : LIST.rows()) {
      Optional<Removed.Why> why =
          row.get("reason").equals(NO_REASON)
              ? Optional.empty()
              : Optional.of(row.constant("reason", Removed.Why.class));
      row.all("hints").forEach(hint -> hints.put(hint, why));
    }
    return hints;
  }

  /** What the names say the element is; null where they say nothing, or that it is content. */
  public static Removed.@Nullable Why why(Element element) {
    String tag = element.normalName();
    if (tag.indexOf('-') > 0) {
      Removed.Why why = ofName(tag);
      if (why != null) {
        return why;
      }
    }
    for (String attribute : NAMING) {
      String value = element.attr(attribute);
      if (!value.isEmpty() && value.length() <= LONGEST) {
        for (String name : BLANKS.split(value.strip())) {
          Removed.Why why = isTaxonomyClass(name, value) ? null : ofName(name);
          if (why != null && !(why == Removed.Why.HIDDEN && SHOWN.matcher(value).find())) {
            return why;
          }
        }
      }
    }
    return null;
  }

  /**
   * True for a class that a weblog derives from tags and categories, such as "tag-popular": it says
   * nothing of the element.
   */
  private static boolean isTaxonomyClass(String name, String names) {
    return (name.startsWith("tag-") || name.startsWith("category-"))
        && (names.contains("hentry") || names.contains("type-post"));
  }

  /**
   * The words of the element's class and id in lower case. Each name's words stand between blanks
   * and end with a bar: " live blog | main |".
   */
  public static String words(Element element) {
    String id = element.id();
    String names = id.isEmpty() ? element.className() : element.className() + " " + id;
    if (names.isBlank() || names.length() > LONGEST) {
      return "";
    }
    String known = WORDS.get(names);
    return known == null ? remembered(WORDS, names, joinedWords(names)) : known;
  }

  private static <T> T remembered(Map<String, T> map, String name, T found) {
    if (map.size() >= MOST_NAMES) {
      map.clear();
    }
    map.put(name, found);
    return found;
  }

  private static String joinedWords(String names) {
    StringBuilder named = new StringBuilder();
    for (String name : BLANKS.split(names.strip())) {
      named.append(' ').append(String.join(" ", words(name))).append(" |");
    }
    return named.toString();
  }

  /** The words of one name in lower case: its runs of ASCII letters, divided at camel case. */
  private static String[] words(String name) {
    StringBuilder words = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c < 0x80 && Character.isLetter(c);
      boolean camelCase =
          i > 0 && Character.isUpperCase(c) && !Character.isUpperCase(name.charAt(i - 1));
      words.append(camelCase ? " " : "").append(letter ? Character.toLowerCase(c) : ' ');
    }
    return BLANKS.split(words.toString().strip());
  }

  private static Removed.@Nullable Why ofName(String name) {
    Optional<Removed.Why> known = OF_NAME.get(name);
    return (known == null ? remembered(OF_NAME, name, hinted(name)) : known).orElse(null);
  }

  private static Optional<Removed.Why> hinted(String name) {
    String[] words = words(name);
    for (int i = 0; i + 1 < words.length; i++) {
      Optional<Removed.Why> why = HINTS.get(words[i] + " " + words[i + 1]);
      if (why != null) {
        return why;
      }
    }
    for (String word : words) {
      Optional<Removed.Why> why = HINTS.get(word);
      if (why != null) {
        return why;
      }
    }
    return Optional.empty();
  }
}
