package org.synoptic.extract.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * Finds elements of which an attribute holds one of some words, as the selector {@code [class*=x],
 * [class*=y]} does, but reads the attribute once for all words.
 */
public final class NamedElements extends Evaluator {

  private final @Nullable String tag;
  private final String attribute;
  private final List<String> words;

  private NamedElements(@Nullable String tag, String attribute, String... words) {
    this.tag = tag;
    this.attribute = attribute;
    this.words = List.of(words);
  }

  /**
   * Elements of any tag.
   *
   * @param words in lower case
   */
  public static NamedElements with(String attribute, String... words) {
    return new NamedElements(null, attribute, words);
  }

  /** Elements of one tag. */
  public static NamedElements of(String tag, String attribute, String... words) {
    return new NamedElements(tag, attribute, words);
  }

  /** Whether the element is one. */
  public boolean has(Element element) {
    if (tag != null && !element.normalName().equals(tag)) {
      return false;
    }
    String value = element.attr(attribute);
    if (value.isEmpty()) {
      return false;
    }
    String lower = value.toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean matches(Element root, Element element) {
    return has(element);
  }
}
