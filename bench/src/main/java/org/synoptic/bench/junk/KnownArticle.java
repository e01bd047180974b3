package org.synoptic.bench.junk;

import java.util.List;
import java.util.Random;

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

  /** Some of its first paragraphs, three at least where there are as many. */
  public KnownArticle shortened(Random random) {
    int count = Math.max(3, 1 + random.nextInt(paragraphs.size()));
    return new KnownArticle(
        name, headline, paragraphs.subList(0, Math.min(count, paragraphs.size())));
  }

  public String body() {
    return String.join("\n\n", paragraphs);
  }
}
