package org.synoptic.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Removed;

/** What the names that a page gives its elements say about them, after {@code hints.tsv}. */
final class ElementNameCues {

  private static final WordList LIST =
      WordList.of(ElementNameCues.class, "hints.tsv")
          .columns(Column.value("reason"), Column.names("hints"))
          .distinctBy("hints");

  /** Stands for a reason where the hints say nothing. */
  private static final String NO_REASON = "-";

  private static final Pattern BLANKS = Pattern.compile(" +");
  private static final String[] NAMING = {"class", "id", "data-component", "data-testid", "role"};
  private static final int LONGEST = 300;

  private static final Map<String, Optional<Removed.Why>> HINTS = hints();

  /** Shown on wider screens: "hidden md:block". */
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

  /** What the element is by its names, or null when they say nothing. */
  static Removed.@Nullable Why of(Element element) {
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
          Removed.Why why = filed(name, value) ? null : ofName(name);
          if (why != null && !(why == Removed.Why.HIDDEN && SHOWN.matcher(value).find())) {
            return why;
          }
        }
      }
    }
    return null;
  }

  /** Weblogs name an article after what it is filed under: "tag-popular" says nothing of it. */
  private static boolean filed(String name, String names) {
    return (name.startsWith("tag-") || name.startsWith("category-"))
        && (names.contains("hentry") || names.contains("type-post"));
  }

  /** The words of the class and the id of {@code element}: a blank before and after each name's. */
  static String named(Element element) {
    String names = element.className() + " " + element.id();
    if (names.isBlank() || names.length() > LONGEST) {
      return "";
    }
    StringBuilder named = new StringBuilder();
    for (String name : BLANKS.split(names.strip())) {
      named.append(' ').append(String.join(" ", words(name))).append(" |");
    }
    return named.toString();
  }

  /** The words of a name, lower case: runs of letters, divided at humps too. */
  private static String[] words(String name) {
    StringBuilder words = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c < 0x80 && Character.isLetter(c);
      boolean hump =
          i > 0 && Character.isUpperCase(c) && !Character.isUpperCase(name.charAt(i - 1));
      words.append(hump ? " " : "").append(letter ? Character.toLowerCase(c) : ' ');
    }
    return BLANKS.split(words.toString().strip());
  }

  private static Removed.@Nullable Why ofName(String name) {
    String[] words = words(name);
    for (int i = 0; i + 1 < words.length; i++) {
      Optional<Removed.Why> why = HINTS.get(words[i] + " " + words[i + 1]);
      if (why != null) {
        return why.orElse(null);
      }
    }
    for (String word : words) {
      Optional<Removed.Why> why = HINTS.get(word);
      if (why != null) {
        return why.orElse(null);
      }
    }
    return null;
  }
}
