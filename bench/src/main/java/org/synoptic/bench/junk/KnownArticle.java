package org.synoptic.bench.junk;

import java.util.List;

/**
 * An article whose text is known.
 *
 * @param name where it is from, told in reports of errors only
 * @param headline as its page gives it; may be empty
 * @param paragraphs its body
 */
public record KnownArticle(String name, String headline, List<String> paragraphs) {

  public KnownArticle {
    paragraphs = List.copyOf(paragraphs);
  }

  public String body() {
    return String.join("\n\n", paragraphs);
  }
}
